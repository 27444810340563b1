import fs from "node:fs";
import { bookOf, rowsOf } from "../support/book";
import { rosterGrid } from "../support/roster";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();
const settings = [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
];
const good = bookOf({ 花名册: rowsOf(rosterGrid()), 参数设置: settings });

describe("files and options that cannot be used", () => {
  const out = () => folder.file("结果.xlsx");
  const input = () => folder.write("花名册.xlsx", good);

  it.each<[string, () => readonly string[], readonly (string | RegExp)[]]>([
    ["a missing file", () => [folder.file("没有.xlsx")], ["找不到文件", "没有.xlsx", "请检查"]],
    ["a folder", () => [folder.path], ["是文件夹", "请给出其中的工作簿"]],
    ["settings cut off", () => [input(), "--settings", '{"asOf":'], ["不是有效的 JSON"]],
    [
      "settings in a file that is no JSON",
      () => [input(), "--settings", folder.write("设置.json", "统计截止日=2021")],
      ["不是有效的 JSON", "设置.json"],
    ],
    [
      "settings that are a list",
      () => [input(), "--settings", folder.write("设置.json", "[1]")],
      ["不是一组设置", "设置.json"],
    ],
    [
      "a missing settings file",
      () => [input(), "--settings", "没有.json"],
      ["找不到文件", "没有.json"],
    ],
    ["a folder as settings", () => [input(), "--settings", folder.path], ["是文件夹"]],
    ["an unknown setting", () => [input(), "--settings", '{"asof":1}'], ["asof", "没有这项设置"]],
    [
      "a setting that is out of range",
      () => [input(), "--settings", '{"ageDecimals":9}'],
      ["9", "0—4 的整数"],
    ],
    [
      "a month as cut-off date",
      () => [input(), "--as-of", "2021-10"],
      ["--as-of", "2021-10", "完整日期"],
    ],
    ["a day that is none", () => [input(), "--as-of", "2021-02-30"], ["--as-of", "2021-02-30"]],
    ["an unknown option", () => [input(), "--asof", "2021-10-28"], ["--asof", "没有选项"]],
    ["an option without value", () => [input(), "--as-of"], ["--as-of", "缺少值"]],
    ["no file", () => [], ["缺少参数"]],
  ])("%s", async (_name, args, says) => {
    const given = args();
    const before = folder.list();
    expectRefusal(await cli("validate", "--out", out(), ...given), ...says);
    expect(folder.list()).toEqual(before);
  });

  it.each([
    ["an unknown command", ["check"]],
    ["pay without a month", ["pay", "a.xlsx"]],
    ["a month that is none", ["pay", "a.xlsx", "--month", "2022-13"]],
    ["two files where one is wanted", ["summarize", "a.xlsx", "b.xlsx"]],
    ["two files to be repaired", ["fix", "a.xlsx", "b.xlsx", "--into", "c.xlsx"]],
    ["repairs without a place", ["fix", "a.xlsx"]],
    ["a time that is none", ["fix", "a.xlsx", "--dry-run", "--time", "2021-11-01 24:00"]],
    [
      "the day of a time that is none",
      ["fix", "a.xlsx", "--dry-run", "--time", "2021-02-30 09:30"],
    ],
    ["colours without a copy", ["validate", "a.xlsx", "--highlight"]],
    ["two workbooks into one", ["validate", "a.xlsx", "b.xlsx", "--into", "c.xlsx"]],
    [
      "two results in one file",
      ["pay", "a.xlsx", "--month", "2022-01", "--into", "c.xlsx", "--out", "c.xlsx"],
    ],
    ["a copy of another kind", ["validate", "a.xlsx", "--into", "c.csv"]],
    ["a sample without a place", ["sample"]],
    ["a sample of nobody", ["sample", "--out", "a.xlsx", "--records", "0"]],
    ["a sample of half a person", ["sample", "--out", "a.xlsx", "--records", "1.5"]],
    [
      "a sample with too many defects",
      ["sample", "--out", "a.xlsx", "--records", "5", "--defects", "2"],
    ],
  ])("%s", async (_name, args) => expectRefusal(await cli(...args)));

  it("no command: the help, and what is missing", async () => {
    const { code, out, err } = await cli();
    expect(err).toMatch(/用法[^]*命令[^]*出错：缺少命令。/);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

/** The same with an age to be put right, so that there is something to write. */
const faulty = bookOf({
  花名册: rowsOf(rosterGrid({ change: { 1: { age: 63 } } })),
  参数设置: settings,
});

describe("results that cannot be written", () => {
  const commands = [
    ...[["validate"], ["summarize"], ["pay", "--month", "2022-01"]].flatMap((args) => [
      [...args, "--out"],
      [...args, "--into"],
    ]),
    ["fix", "--into"],
  ];
  const input = () => folder.file("花名册.xlsx");
  beforeEach(() => {
    folder.write("花名册.xlsx", faulty);
  });

  /** Runs each command with an output that cannot be; the input must stay as it is, alone. */
  async function expectNothingWritten(out: string, ...says: readonly string[]): Promise<void> {
    const file = input();
    const before = folder.list();
    for (const args of commands) {
      const { code, err } = await cli(args[0], file, ...args.slice(1), out);
      expect(err).toMatch(/^出错：.*。$/m);
      for (const text of says) expect(err).toMatch(text);
      expect(err).not.toMatch(/\n\s+at |Error:/);
      expect(code).toBe(2);
      expect(folder.list()).toEqual(before);
      expect(fs.readFileSync(file).equals(faulty)).toBe(true);
    }
  }

  it("over the input", async () => {
    await expectNothingWritten(folder.file("花名册.xlsx"), "就是被读取的文件");
    await expectNothingWritten(`${folder.path}/./花名册.xlsx`, "就是被读取的文件");
  });

  it("over the input by another name", async () => {
    fs.symlinkSync(input(), folder.file("别名.xlsx"));
    await expectNothingWritten(folder.file("别名.xlsx"), "就是被读取的文件");
  });

  it("under a name that is none of a workbook", async () => {
    await expectNothingWritten(folder.file("结果.xls"), "应以 .xlsx 结尾");
  });

  it("in a folder that is a file", async () => {
    await expectNothingWritten(folder.file("花名册.xlsx/结果.xlsx"), "无法写入", "结果.xlsx");
  });

  it("where a folder has the name", async () => {
    fs.mkdirSync(folder.file("结果.xlsx"));
    await expectNothingWritten(folder.file("结果.xlsx"), "同名的文件夹已存在");
  });

  it.each([
    ["a folder without the right to write", "openSync", "EACCES", "没有权限"],
    ["a file that another program holds", "renameSync", "EBUSY", "正被占用"],
    ["a full disk", "writeSync", "ENOSPC", "磁盘空间不足"],
  ] as const)("%s", async (_name, call, code, says) => {
    const real = fs[call] as (...args: unknown[]) => unknown;
    const spy = jest.spyOn(fs, call).mockImplementation(((...args: unknown[]) => {
      if (call !== "openSync" || String(args[0]).includes("结果")) {
        throw Object.assign(new Error(`${code}: said in English`), { code, syscall: call });
      }
      return real(...args);
    }) as never);
    try {
      await expectNothingWritten(folder.file("结果.xlsx"), "无法写入", says);
    } finally {
      spy.mockRestore();
    }
  });

  it("a missing folder is made", async () => {
    const out = folder.file("新建/结果.xlsx");
    const copy = folder.file("另建/副本.xlsx");
    expect((await cli("validate", input(), "--out", out, "--into", copy)).code).toBe(1);
    expect(fs.readdirSync(folder.file("新建"))).toEqual(["结果.xlsx"]);
    expect(fs.readdirSync(folder.file("另建"))).toEqual(["副本.xlsx"]);
  });
});
