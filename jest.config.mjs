/** Packages published as ES modules only: the parts of d3 behind the charts, and what Univer's engine stands on. */
const modulesOnly = [
  "d3-[a-z-]+",
  "internmap",
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "numfmt",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  // No test is about time: on a busy machine one that waits for something waits longer.
  testTimeout: 60_000,
  // A worker that has used much memory takes its time to end; one that is held open still is told of.
  workerGracefulExitTimeout: 10_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/", "/tests/libreoffice/"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/tests/support/seeded-fast-check.js" },
  transform: {
    "^.+\\.(tsx?|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
    [`/node_modules/(${modulesOnly})/.+\\.m?js$`]: [
      "@swc/jest",
      { jsc: { target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
};
