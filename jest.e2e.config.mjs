import base from "./jest.config.mjs";
import { findChromium } from "./scripts/chromium.mjs";

/** The tests in Chromium, on the built add-in and the built workbench; no part of `npm test`. */
const chromium = findChromium();

/**
 * Suites that nothing runs beside: those that measure how long something takes, or how long it keeps
 * a page from answering, and those that type formulas. A grid that is short of time loses letters.
 */
const alone = ["large", "start", "workbench-edits", "workbench-formulas", "workbench-large"];
const alonePath = `/tests/e2e/(${alone.join("|")})\\.test\\.ts$`;

const { workerGracefulExitTimeout, testTimeout, ...shared } = base;
const suites = {
  ...shared,
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globals: { chromium },
  globalSetup: "<rootDir>/scripts/e2e-setup.mjs",
  globalTeardown: "<rootDir>/scripts/e2e-teardown.mjs",
};

export default {
  workerGracefulExitTimeout,
  testTimeout,
  maxWorkers: 2,
  projects: [
    { ...suites, testPathIgnorePatterns: ["/node_modules/", alonePath] },
    {
      ...suites,
      testMatch: alone.map((name) => `**/tests/e2e/${name}.test.ts`),
      runner: "<rootDir>/scripts/one-at-a-time-runner.mjs",
    },
  ],
};
