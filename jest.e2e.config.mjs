import base from "./jest.config.mjs";
import { findChromium } from "./scripts/chromium.mjs";

/** The tests in Chromium, on the built add-in and the built workbench; no part of `npm test`. */
const chromium = findChromium();

/** Suites that measure how long something takes, or how long it keeps a page from answering. */
const measuring = ["large", "start", "workbench-large"];
const measuringPath = `/tests/e2e/(${measuring.join("|")})\\.test\\.ts$`;

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
    { ...suites, testPathIgnorePatterns: ["/node_modules/", measuringPath] },
    {
      ...suites,
      testMatch: measuring.map((name) => `**/tests/e2e/${name}.test.ts`),
      runner: "<rootDir>/scripts/one-at-a-time-runner.mjs",
    },
  ],
};
