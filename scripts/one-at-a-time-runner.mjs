import { createRequire } from "node:module";

// The runner that jest itself uses; it is no package of ours.
const require = createRequire(createRequire(import.meta.url).resolve("jest"));
const { default: TestRunner } = createRequire(require.resolve("@jest/core"))("jest-runner");

/** Runs suites one after the other, and beside no others: the processor is theirs. */
export default class OneAtATimeRunner extends TestRunner {
  isSerial = true;
}
