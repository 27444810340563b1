/**
 * `npm run excel` puts the add-in into the Excel of this machine; `npm run excel:stop` takes it out.
 * What is done on which system is decided in excel/steps.js.
 */
import { spawnSync } from "node:child_process";
import steps from "./excel/steps.js";
import { freshAddin } from "./fresh-addin.mjs";

const plan = steps.excelSteps({
  platform: process.platform,
  stop: process.argv.includes("--stop"),
});
if ("instead" in plan) console.log(plan.instead);
else process.exitCode = runAll(plan.steps);

/** Ends at the first step that fails, with its exit code. */
function runAll(all) {
  for (const [i, step] of all.entries()) {
    console.log(`\n[${i + 1}/${all.length}] ${step.says}`);
    if (step.build) freshAddin();
    const status = step.command ? run(step.command) : 0;
    if (status !== 0) {
      console.error(
        `\n这一步没有完成（退出码 ${status}）。请按上面的提示处理后重试；常见问题见 docs/deployment.md。`
      );
      return status;
    }
  }
  return 0;
}

function run([program, ...args]) {
  // npx is a script of the shell on Windows; the argument with spaces is quoted for it.
  const shell = process.platform === "win32";
  const given = shell ? args.map((arg) => (arg.includes(" ") ? `"${arg}"` : arg)) : args;
  return spawnSync(program, given, { stdio: "inherit", shell }).status ?? 1;
}
