import base from "./jest.config.mjs";
import { findChromium } from "./scripts/chromium.mjs";

/** The tests in Chromium, on the built add-in; no part of `npm test`. */
const chromium = findChromium();

export default {
  ...base,
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globals: { chromium },
  globalSetup: "<rootDir>/scripts/e2e-setup.mjs",
  // One browser at a time: long tasks are measured.
  maxWorkers: 1,
  testTimeout: 60_000,
};
