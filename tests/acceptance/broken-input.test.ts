import { bookOf, encryptedBook, rowsOf } from "../support/book";
import { rosterGrid } from "../support/roster";
import { validateJson } from "../support/cli-json";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import {
  rowsFile,
  storedWorkbook,
  workbookFile,
  workbookPart,
  worksheet,
  zipParts,
} from "../support/workbook-parts";
import { zipBomb } from "../support/zip-bomb";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();
const roster = rowsOf(rosterGrid());
const settings = [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
];
const good = bookOf({ 花名册: roster, 参数设置: settings });

const text = (content: string) => new TextEncoder().encode(content);

describe("files that are no readable workbook", () => {
  const cases: readonly (readonly [
    name: string,
    file: string,
    bytes: () => Uint8Array,
    says: string,
  ])[] = [
    ["not a zip", "a.xlsx", () => text("PKhello, not a workbook"), "损坏"],
    ["noise", "a.xlsx", () => Uint8Array.of(1, 0, 2, 0), "不是 Excel 工作簿"],
    ["nothing at all", "a.xlsx", () => new Uint8Array(0), "0 字节"],
    ["cut off in the middle", "a.xlsx", () => good.subarray(0, good.length >> 1), "不完整"],
    ["cut off near the end", "a.xlsx", () => good.subarray(0, good.length - 30), "不完整"],
    ["a zip of something else", "a.xlsx", () => zipParts({ "花名册.txt": "甲" }), "先解压"],
    ["a password", "a.xlsx", encryptedBook, "打开密码"],
    ["an .xls", "a.xls", () => bookOf({ 花名册: roster }, "biff8"), "另存为"],
    ["an .xls called .xlsx", "a.xlsx", () => bookOf({ 花名册: roster }, "biff8"), "97—2003"],
    ["an .xlsb", "a.xlsb", () => bookOf({ 花名册: roster }, "xlsb"), "二进制"],
    ["an .ods", "a.ods", () => bookOf({ 花名册: roster }, "ods"), "OpenDocument"],
    ["a .csv", "a.csv", () => bookOf({ 花名册: roster }, "csv"), "CSV"],
    ["a .csv in GB 18030", "a.csv", () => Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x2c), "CSV"],
    ["a web page called .xls", "a.xls", () => bookOf({ 花名册: roster }, "html"), "网页"],
    ["XML of 2003", "a.xml", () => bookOf({ 花名册: roster }, "xlml"), "XML"],
    [
      "no sheets",
      "a.xlsx",
      () => rowsFile("", { "xl/workbook.xml": workbookPart("") }),
      "没有工作表",
    ],
    ["a sheet cut off", "a.xlsx", () => workbookFile("<worksheet><sheetData><row>"), "损坏"],
    ["a zip bomb", "a.xlsx", () => zipBomb(2 ** 30, 2 ** 30), "压缩比"],
    [
      "a part that refers to another file",
      "a.xlsx",
      () => workbookFile(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${worksheet("")}`),
      "DOCTYPE",
    ],
  ];

  it.each(cases)("%s", async (_name, name, bytes, says) => {
    const file = folder.write(name, bytes());
    const out = folder.file("结果.xlsx");
    for (const args of [["validate"], ["summarize"], ["pay", "--month", "2022-01"]]) {
      expectRefusal(await cli(...args, file, "--out", out), file, says);
      expectRefusal(await cli(...args, file, "--into", out), file, says);
    }
    expectRefusal(await cli("fix", file, "--into", out), file, says);
    expectRefusal(await cli("fix", file, "--dry-run"), file, says);
    expect(folder.list()).toEqual([name]);
  });

  it("one among several does not keep the others from being checked", async () => {
    const broken = folder.write("坏.xlsx", text("PK"));
    const fine = folder.write("好.xlsx", good);
    const { code, files, err } = await validateJson(broken, fine, folder.file("没有.xlsx"));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: fine, counts: { error: 0 } });
    expect(err.match(/^出错：/gm)).toHaveLength(2);
    expect(err).toMatch("坏.xlsx");
    expect(err).toMatch("找不到文件");
    expect(code).toBe(2);
  });
});

describe("workbooks that can be read but hold little", () => {
  interface Report {
    readonly run: { readonly code: number };
    readonly rules: readonly string[];
    readonly headerRows: readonly number[];
  }

  async function check(bytes: Uint8Array): Promise<Report> {
    const run = await validateJson(folder.write("a.xlsx", bytes), "--as-of", "2021-10-28");
    const [file] = run.files;
    const rules = file.issues
      .filter(({ rule }) => rule !== "id-number/unknown-region")
      .map(({ severity, rule, sheet, cell }) => `${severity} ${rule}@${sheet}!${cell}`);
    expect(run.err).toBe("");
    return { run, rules, headerRows: file.sheets.map(({ headerRow }) => headerRow) };
  }

  it.each([
    ["an empty sheet", bookOf({ 花名册: [] }), "error table/header-not-found@花名册!"],
    [
      "a sheet of blanks",
      bookOf({ 甲: [[" "], [null, "　"]] }),
      "error table/header-not-found@甲!",
    ],
    ["a header only", bookOf({ 花名册: roster.slice(0, 2) }), "error table/no-records@花名册!A2"],
    [
      "some list or other",
      bookOf({
        物资: [
          ["品名", "数量"],
          ["桌子", 3],
        ],
      }),
      "error table/header-not-found@物资!",
    ],
  ])("%s: one finding for a check, a refusal for a summary", async (_name, bytes, finding) => {
    const { run, rules } = await check(bytes);
    expect(rules).toEqual([finding]);
    expect(run.code).toBe(1);
    const file = folder.file("a.xlsx");
    const out = folder.file("结果.xlsx");
    const summary = await cli("summarize", file, "--as-of", "2021-10-28", "--out", out);
    const isEmpty = finding.includes("no-records");
    expectRefusal(summary, isEmpty ? "只有表头" : "没有认出班子成员花名册", file);
    expect(folder.list()).toEqual(["a.xlsx"]);
  });

  it("a header below 200 blank rows is found", async () => {
    const { run, rules, headerRows } = await check(
      bookOf({ 花名册: [...Array.from({ length: 200 }, () => []), ...roster] })
    );
    expect({ rules, headerRows, code: run.code }).toEqual({
      rules: [],
      headerRows: [202],
      code: 0,
    });
  });

  const cell = (column: number, row: number, value: unknown): string => {
    const at = `${String.fromCharCode(65 + column)}${row}`;
    if (value === null) return "";
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="str"><v>${String(value)}</v></c>`;
  };
  const narrow = roster.map((row) => row.slice(0, 26));
  const rows = narrow.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(c, r + 1, value)).join("")}</row>`
  );

  it("validations and formats of whole columns are passed over", async () => {
    const ranges = Array.from({ length: 26 }, (_, c) => String.fromCharCode(65 + c));
    const after =
      ranges
        .map(
          (c) =>
            `<conditionalFormatting sqref="${c}1:${c}1048576"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>`
        )
        .join("") +
      `<dataValidations>${ranges.map((c) => `<dataValidation type="list" sqref="${c}1:${c}1048576"><formula1>"男,女"</formula1></dataValidation>`).join("")}</dataValidations>`;
    expect(await check(workbookFile(worksheet(rows.join(""), after)))).toMatchObject({
      rules: [],
      run: { code: 0 },
    });
  });

  it("100,000 styled blank rows below the roster are passed over", async () => {
    const blank = '<row s="1" customFormat="1"><c s="1"/></row>'.repeat(100_000);
    const bytes = storedWorkbook(worksheet(rows.join("") + blank));
    expect(await check(bytes)).toMatchObject({ rules: [], run: { code: 0 } });
  });

  it("a merge of the whole sheet over a single cell leaves no table", async () => {
    const merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const { rules, run } = await check(workbookFile(worksheet(rows[0], merged)));
    expect({ rules, code: run.code }).toEqual({
      rules: ["error table/header-not-found@甲!"],
      code: 1,
    });
  });

  it("a merge of a whole column ends, too", async () => {
    const merged = '<mergeCells><mergeCell ref="B3:B1048576"/></mergeCells>';
    expect(await check(workbookFile(worksheet(rows.join(""), merged)))).toMatchObject({
      rules: [],
      run: { code: 0 },
    });
  });
});
