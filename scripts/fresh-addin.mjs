import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/** Everything that dist/addin is made of. */
const sources = [
  "src",
  "assets/icons",
  "scripts/build",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** Time of the last change of a file, or of anything in a folder, in milliseconds. */
function lastChange(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(place).map((name) => lastChange(path.join(place, name)));
  return Math.max(stat.mtimeMs, ...entries);
}

/** Whether dist/addin is a build for this machine of the sources as they are, office.js included. */
function isFresh(page) {
  try {
    const built = statSync(page).mtimeMs;
    const html = readFileSync(page, "utf8");
    // The minimiser drops the quotes.
    if (!/src="?office-js\/office\.js/.test(html)) return false;
    return sources.every((source) => lastChange(path.join(root, source)) < built);
  } catch {
    return false;
  }
}

/**
 * Builds the add-in as it is delivered, with its own copy of office.js, unless that is done already.
 * @returns {string} the folder to be served
 * @throws {Error} when the build fails; webpack's words stand on standard error
 */
export function freshAddin() {
  const folder = path.join(root, "dist/addin");
  if (isFresh(path.join(folder, "taskpane.html"))) return folder;
  const webpack = path.join(
    path.dirname(require.resolve("webpack/package.json")),
    "bin/webpack.js"
  );
  const environment = { ...process.env, OFFICE_JS: "local" };
  delete environment.ADDIN_BASE_URL;
  execFileSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", "addin", "--stats", "errors-only"],
    { cwd: root, env: environment, stdio: ["ignore", "inherit", "inherit"] }
  );
  return folder;
}
