import path from "node:path";
import { useTemporaryFolder } from "../support/temporary-folder";

interface Asked {
  readonly port?: number;
  readonly open?: boolean;
  readonly file?: string;
  readonly error?: string;
  readonly help?: string;
}
const { startArguments } = jest.requireActual<{
  startArguments: (words: readonly string[], folder: string) => Asked;
}>("../../scripts/start/arguments.js");
const folder = useTemporaryFolder();
const asked = (...words: string[]) => startArguments(words, folder.file("."));

describe("what is said after npm start --", () => {
  it("may be nothing", () => {
    expect(asked()).toEqual({ port: 3100, open: true });
  });

  it("may be a workbook, by a path from where the user stands", () => {
    folder.write("花名册.xlsx", "PK");
    expect(asked("花名册.xlsx")).toEqual({
      port: 3100,
      open: true,
      file: path.resolve(folder.file("花名册.xlsx")),
    });
  });

  it("may be a port, and to leave the browser alone", () => {
    expect(asked("--port", "8080", "--no-open")).toEqual({ port: 8080, open: false });
  });

  it("may be a question", () => {
    expect(asked("--help").help).toContain("npm start -- [选项] [花名册.xlsx]");
  });

  it.each<[words: string[], says: RegExp]>([
    [["没有.xlsx"], /^找不到文件“.*没有\.xlsx”。请核对路径和文件名/],
    [["."], /是文件夹，请给出其中的一个 \.xlsx 工作簿/],
    [["旧.xls"], /不是 \.xlsx 工作簿。请用 Excel 或 WPS 打开后，另存为/],
    [["旧.xls/其中.xlsx"], /^找不到文件/],
    [["a.xlsx", "b.xlsx"], /^一次只能带一个工作簿/],
    [["--port", "很多"], /^端口号应为 0 至 65535 的整数，不能是“很多”。/],
    [["--port", "65536"], /^端口号应为/],
    [["--port", ""], /^端口号应为/],
    [["--prot", "1"], /^看不懂“--prot 1”。\n\n用法：/],
  ])("is refused with a reason: %j", (words, says) => {
    folder.write("旧.xls", "");
    expect(asked(...words)).toEqual({ error: expect.stringMatching(says) as string });
  });
});
