import { spawnSync } from "node:child_process";
import { useTemporaryFolder } from "../support/temporary-folder";

const folder = useTemporaryFolder();

describe("npm start with something it cannot do", () => {
  it("says what and ends with 2, before anything is built", () => {
    const ended = spawnSync(process.execPath, ["scripts/start.mjs", "没有.xlsx"], {
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder.path },
    });
    expect([ended.status, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr).toContain(`找不到文件“${folder.file("没有.xlsx")}”。`);
  });
});
