import { execFileSync } from "node:child_process";

/**
 * Runs one measurement in a process of its own, so that memory and compiled code of another do not
 * count. The child is this same program with `--child NAME ARGUMENT`; it prints JSON.
 */
export function inChild<T>(name: string, argument: string): T {
  const output = execFileSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8192", process.argv[1], "--child", name, argument],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }
  );
  return JSON.parse(output) as T;
}
