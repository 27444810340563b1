import { readFileSync } from "node:fs";
import { bookOf } from "../support/book";
import { packageDiff, partOf } from "../support/package-diff";
import {
  FOREIGN,
  sheetsOf,
  withMacros,
  withParts,
  withProtectedSheet,
} from "../support/roster-copy";
import { userWorkbook } from "../support/user-workbook";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { dated, rosterRows, villageBook } from "./small-books";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();

const WRONG = "52990119790312101X";
const wrongId = { change: { 0: { id_no: WRONG } } };
/** A roster among things that no program but Excel knows what to do with. */
const userFile = (plan = wrongId) => withParts(villageBook(plan), FOREIGN);

const SUMMARY = [
  "封面",
  "表2 班子结构分析表",
  "表3 书记队伍结构表",
  "表4 较上届对比表",
  "综述",
  "校核情况表",
];

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly sheets: readonly string[];
  readonly code: number;
}

const cases: readonly Case[] = [
  { name: "validate", args: ["validate"], sheets: ["校验结果"], code: 1 },
  { name: "summarize", args: ["summarize"], sheets: SUMMARY, code: 0 },
  { name: "pay", args: ["pay", "--month", "2022-01"], sheets: ["报酬发放表"], code: 0 },
];

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const intoOf = (out: string) =>
  (JSON.parse(out) as { into?: { file: string; sheets: unknown; warnings: unknown } }).into;

describe.each(cases)("$name --into", ({ args, sheets, code }) => {
  const run = (file: string, ...more: readonly string[]) =>
    cli(args[0], file, ...args.slice(1), ...more);

  it("adds the sheets of --out to a copy, and leaves every other part as it was", async () => {
    const original = userFile();
    const file = folder.write("村.xlsx", original);
    const [into, out] = [folder.file("副本.xlsx"), folder.file("结果.xlsx")];
    const written = await run(file, "--into", into);
    expect(written.code).toBe(code);
    expect(written.err).toContain(
      `已写入 ${into}（新增工作表${sheets.map((name) => `“${name}”`).join("、")}）\n`
    );
    expect(folder.list()).toEqual(["副本.xlsx", "村.xlsx"].sort());
    expect(Buffer.compare(readFileSync(file), original)).toBe(0);

    const diff = packageDiff(original, bytesOf(into));
    expect(diff.removed).toEqual([]);
    expect(diff.added.filter((part) => part.endsWith(".xml"))).toEqual(
      sheets.map((_, i) => `xl/worksheets/sheet${3 + i}.xml`)
    );
    expect([...diff.changed].sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);

    await run(file, "--out", out);
    const [copied, alone] = [await sheetsOf(into), await sheetsOf(out)];
    expect(copied.map(({ name }) => name)).toEqual(["花名册", "参数设置", ...sheets]);
    expect(copied.slice(2).map(({ rows }) => rows)).toEqual(alone.map(({ rows }) => rows));
  });

  it("refreshes its own sheets in a copy of the copy", async () => {
    const file = folder.write("村.xlsx", userFile());
    const [first, second] = [folder.file("一.xlsx"), folder.file("二.xlsx")];
    await run(file, "--into", first);
    const { out, err, code: again } = await run(first, "--into", second, "--json");
    expect(again).toBe(code);
    expect(err).toContain(`已写入 ${second}（更新工作表“${sheets[0]}”`);
    expect(intoOf(out)).toEqual({
      file: second,
      sheets: sheets.map((sheet) => ({ sheet, how: "refreshed" })),
      warnings: [],
    });
    const names = (await sheetsOf(second)).map(({ name }) => name);
    expect(names).toEqual(["花名册", "参数设置", ...sheets]);
    // The same figures: nothing of the package has to change.
    expect(packageDiff(bytesOf(first), bytesOf(second))).toMatchObject({ added: [], removed: [] });
  });

  it("leaves a sheet of the user's that has the name, and takes the next name", async () => {
    const own = sheets.at(-1)!;
    const rows = { 花名册: rosterRows(wrongId), 参数设置: dated, [own]: [["自己写的"]] };
    const file = folder.write("村.xlsx", bookOf(rows));
    const into = folder.file("副本.xlsx");
    await run(file, "--into", into);
    const copied = await sheetsOf(into);
    expect(copied.map(({ name }) => name)).toEqual([
      ...["花名册", "参数设置", own],
      ...sheets.slice(0, -1),
      `${own}(2)`,
    ]);
    expect(copied[2].rows).toEqual([["自己写的"]]);
  });

  it("tells of the copy in JSON, and only where one is asked for", async () => {
    const file = folder.write("村.xlsx", userFile());
    const into = folder.file("副本.xlsx");
    const { into: told, ...rest } = JSON.parse((await run(file, "--into", into, "--json")).out);
    expect(told).toEqual({
      file: into,
      sheets: sheets.map((sheet) => ({ sheet, how: "added" })),
      warnings: [],
    });
    expect(rest).toEqual(JSON.parse((await run(file, "--json")).out));
  });

  it("writes the same bytes each time", async () => {
    const file = folder.write("村.xlsx", userFile());
    const [first, second] = [folder.file("一.xlsx"), folder.file("二.xlsx")];
    await run(file, "--into", first);
    await run(file, "--into", second);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  it("writes over a copy of before, whole", async () => {
    const file = folder.write("村.xlsx", userFile());
    const into = folder.write("副本.xlsx", "something old");
    expect((await run(file, "--into", into)).code).toBe(code);
    expect((await sheetsOf(into)).map(({ name }) => name)).toEqual(expect.arrayContaining(sheets));
    expect(folder.list()).toEqual(["副本.xlsx", "村.xlsx"].sort());
  });

  it("keeps a workbook with macros one, under the extension that fits", async () => {
    const original = withMacros(userFile());
    const file = folder.write("村.xlsm", original);
    expectRefusal(
      await run(file, "--into", folder.file("副本.xlsx")),
      "副本的扩展名改为 .xlsm",
      "Excel 会拒绝打开"
    );
    expect(folder.list()).toEqual(["村.xlsm"]);
    const into = folder.file("副本.xlsm");
    expect((await run(file, "--into", into)).code).toBe(code);
    const diff = packageDiff(original, bytesOf(into));
    expect(diff.removed).toEqual([]);
    expect(diff.changed).not.toContain("xl/vbaProject.bin");
  });

  it("refuses the extension of macros for a workbook without any", async () => {
    const file = folder.write("村.xlsx", userFile());
    expectRefusal(await run(file, "--into", folder.file("副本.xlsm")), "副本的扩展名改为 .xlsx");
    expect(folder.list()).toEqual(["村.xlsx"]);
  });

  it("says what there is to know of the original", async () => {
    const final =
      '<Properties><property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>';
    const parts = { "_xmlsignatures/origin.sigs": "", "docProps/custom.xml": final };
    const file = folder.write("村.xlsx", withParts(userFile(), parts));
    const into = folder.file("副本.xlsx");
    const { out, err } = await run(file, "--into", into, "--json");
    expect(err).toMatch(/“.*村\.xlsx”有数字签名[^]*“.*村\.xlsx”已被作者标记为最终状态[^]*已写入/);
    expect(intoOf(out)?.warnings).toEqual(["signed", "final"]);
  });

  it("writes nothing into a workbook whose list of sheets is protected", async () => {
    const original = withParts(userFile(), {}, (xml, name) =>
      name === "xl/workbook.xml"
        ? xml.replace(/(?=<sheets>)/, '<workbookProtection lockStructure="1"/>')
        : xml
    );
    const file = folder.write("村.xlsx", original);
    const refused = await run(file, "--into", folder.file("副本.xlsx"));
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toMatch(/出错：“.*村\.xlsx”：.*保护.*。\n$/);
    expect(folder.list()).toEqual(["村.xlsx"]);
  });
});

describe("validate --into", () => {
  it("links to the cells of the copy itself, with the ID numbers hidden", async () => {
    const into = folder.file("副本.xlsx");
    await cli("validate", folder.write("村.xlsx", userFile()), "--into", into);
    const sheet = partOf(bytesOf(into), "xl/worksheets/sheet3.xml");
    expect(sheet).toContain("location=\"'花名册'!H3\"");
    expect(sheet).not.toMatch(/r:id=|\d{17}[\dX]/);
  });

  it("keeps charts, pivots, slicers, notes, tables and the rest byte for byte", async () => {
    const original = userWorkbook();
    const into = folder.file("副本.xlsx");
    const { code } = await cli("validate", folder.write("村.xlsx", original), "--into", into);
    expect(code).toBe(1);
    expect(packageDiff(original, bytesOf(into))).toEqual({
      added: ["xl/worksheets/sheet5.xml"],
      removed: [],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
      ],
    });
  });

  it("takes one workbook, however often it is named, and says what to do with more", async () => {
    const [a, b] = [folder.write("甲.xlsx", userFile()), folder.write("乙.xlsx", userFile())];
    const into = folder.file("副本.xlsx");
    expectRefusal(await cli("validate", a, b, "--into", into), "现在给了2个", "--out");
    expect((await cli("validate", a, `${folder.path}/./甲.xlsx`, "--into", into)).code).toBe(1);
  });

  it("leaves the user's sheets without colours unless they are asked for", async () => {
    const original = userFile();
    const file = folder.write("村.xlsx", original);
    const [plain, marked] = [folder.file("一.xlsx"), folder.file("二.xlsx")];
    await cli("validate", file, "--into", plain);
    await cli("validate", file, "--into", marked, "--highlight");
    expect((await sheetsOf(plain)).map(({ conditions }) => conditions)).toEqual([0, 0, 0]);
    expect((await sheetsOf(marked)).map(({ conditions }) => conditions)).toEqual([1, 0, 0]);
    expect(packageDiff(bytesOf(plain), bytesOf(marked))).toEqual({
      added: [],
      removed: [],
      changed: ["xl/styles.xml", "xl/worksheets/sheet1.xml"],
    });
  });

  it("writes nothing where a protected sheet takes no colours", async () => {
    const file = folder.write("村.xlsx", withProtectedSheet(userFile()));
    const into = folder.file("副本.xlsx");
    expectRefusal(await cli("validate", file, "--into", into, "--highlight"), "花名册", "保护");
    expect(folder.list()).toEqual(["村.xlsx"]);
    expect((await cli("validate", file, "--into", into)).code).toBe(1);
  });
});

it("summarize --into never writes over the term before", async () => {
  const file = folder.write("本届.xlsx", userFile());
  const previous = folder.write("上届.xlsx", villageBook({ without: ["age"] }));
  const args = ["summarize", file, "--previous", previous, "--into"];
  expectRefusal(await cli(...args, previous), "就是被读取的文件");
  const into = folder.file("副本.xlsx");
  expect((await cli(...args, into)).code).toBe(0);
  expect((await sheetsOf(into)).map(({ name }) => name)).toEqual([
    ...["花名册", "参数设置"],
    ...SUMMARY,
  ]);
});
