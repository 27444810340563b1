import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { webpackConfigs } from "../support/addin-build";
import { useTemporaryFolder } from "../support/temporary-folder";
import { villageBook } from "./small-books";

const folder = useTemporaryFolder();

/** Builds the command line into a folder and gives the path of the program. */
async function build(path: string): Promise<string> {
  const config = (await webpackConfigs()).find(({ name }) => name === "cli")!;
  const compiler = webpack({ ...config, output: { ...config.output, path } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
  return join(path, "orgroster.js");
}

it("the program as it is shipped: one file that needs no other", async () => {
  const program = await build(folder.path);
  expect(folder.list()).toEqual(["orgroster.js"]);
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(program).mode & 0o111).toBe(0o111);

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder.path,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    return { status, stdout, stderr };
  };
  folder.write("好.xlsx", villageBook());
  folder.write("错.xlsx", villageBook({ change: { 0: { sex: "女" } } }));
  folder.write("坏.xlsx", "PK");
  expect(run("validate", "好.xlsx")).toMatchObject({ status: 0, stderr: "" });
  const found = run("validate", "错.xlsx", "--out", "结果.xlsx");
  expect(found).toMatchObject({ status: 1, stderr: "已写入 结果.xlsx\n" });
  // Piped: no progress bar, no colours.
  expect(found.stdout).toMatch(/错误 {2}花名册!F3 /);

  expect(found.stdout + found.stderr).not.toMatch(/[\u001b\r]/);
  expect(run("validate", "坏.xlsx")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^出错：“坏\.xlsx”：.*。\n$/),
  });

  expect(run("validate", "错.xlsx", "--into", "副本.xlsx", "--highlight")).toMatchObject({
    status: 1,
    stderr: "已写入 副本.xlsx（新增工作表“校验结果”）\n",
  });
  expect(run("validate", "副本.xlsx")).toMatchObject({ status: 1, stderr: "" });

  // A reader that stops early is no failure.
  const piped = spawnSync(
    "sh",
    [
      "-c",
      '"$0" "$1" sample --out a.xlsx --records 3000 --defects 1 && "$0" "$1" validate a.xlsx --json | head -n 1',
      process.execPath,
      program,
    ],
    { cwd: folder.path, encoding: "utf8" }
  );
  expect(piped).toMatchObject({ stdout: "{\n", stderr: "已写入 a.xlsx\n" });
}, 60_000);
