import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import build from "./build/sources-hash.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/**
 * Builds the workbench as it is delivered, unless dist/workbench is a build of the sources as they are.
 * @param {() => void} [onBuild] called before a build begins
 * @returns {Promise<string>} the folder to be served
 * @throws {Error} when the build fails; webpack's words stand on standard error
 */
export async function freshWorkbench(onBuild = () => {}) {
  const folder = path.join(root, "dist/workbench");
  if (build.isFresh(folder)) return folder;
  onBuild();
  const webpack = path.join(
    path.dirname(require.resolve("webpack/package.json")),
    "bin/webpack.js"
  );
  const options = ["--mode", "production", "--config-name", "workbench", "--stats", "errors-only"];
  const child = spawn(process.execPath, [webpack, ...options], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stop = () => child.kill();
  process.once("exit", stop);
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("exit", stop);
  if (status !== 0) throw new Error(`webpack ended with ${status}`);
  return folder;
}
