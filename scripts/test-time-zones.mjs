/**
 * Runs the test suite in three time zones, one after the other: where the product is used, behind
 * and far ahead of UTC. Suites that no zone can change run in the first only; scripts/zone-suites.ts
 * finds them. Arguments go to jest. The last line sums up all zones.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import config from "../jest.config.mjs";

const zones = ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"];

const require = createRequire(import.meta.url);
const jest = path.join(path.dirname(require.resolve("jest/package.json")), "bin/jest.js");
const { suitesOfOneZone } = await tsImport("./zone-suites.ts", import.meta.url);
const once = suitesOfOneZone();
const folder = mkdtempSync(path.join(tmpdir(), "orgroster-tests-"));
let passed = 0;
let failed = 0;

for (const [i, zone] of zones.entries()) {
  console.log(`\nTime zone ${zone}`);
  if (i > 0) console.log(`${once.length} suites that no zone can change ran in ${zones[0]} only.`);
  const report = path.join(folder, `${zone.replace("/", "-")}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      ...[jest, "--json", `--outputFile=${report}`, "--maxWorkers=100%"],
      ...process.argv.slice(2),
      // At the end: a list option takes every path that follows it.
      ...(i > 0 ? leaveOut(once) : []),
    ],
    // With --json, jest prints the report to standard output as well; its own words go to standard error.
    { env: { ...process.env, TZ: zone }, stdio: ["ignore", "ignore", "inherit"] }
  );
  const results = readReport(report);
  passed += results.numPassedTests;
  // A file that does not even load counts as one failure, and so does a run that broke off.
  const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
  failed += broken === 0 && status !== 0 ? 1 : broken;
}

rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The option stands in place of the configuration's list, so that is repeated. */
function leaveOut(suites) {
  const escaped = suites.map((suite) => suite.replaceAll(".", "\\.").replaceAll("/", "[/\\\\]"));
  return [...config.testPathIgnorePatterns, ...escaped].map(
    (pattern) => `--testPathIgnorePatterns=${pattern}`
  );
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}
