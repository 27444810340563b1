import { execFileSync } from "node:child_process";
import base from "./jest.config.mjs";

/** The tests that need LibreOffice (`soffice` on the path); no part of `npm test`. */
function isInstalled() {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const hasLibreOffice = isInstalled();
if (!hasLibreOffice && process.env.CI === "true") {
  throw new Error("soffice is not on the path, and CI must not pass without these tests.");
}

export default {
  ...base,
  roots: ["<rootDir>/tests/libreoffice"],
  testPathIgnorePatterns: ["/node_modules/"],
  globals: { hasLibreOffice },
  testTimeout: 120_000,
};
