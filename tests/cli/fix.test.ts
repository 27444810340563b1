import { readFileSync } from "node:fs";
import type { Rows } from "../support/book";
import { bookOf } from "../support/book";
import { validateJson } from "../support/cli-json";
import { packageDiff, partOf } from "../support/package-diff";
import { idNumber } from "../support/roster";
import { FOREIGN, sheetsOf, withParts, withProtectedSheet } from "../support/roster-copy";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { dated, rosterRows, villageBook } from "./small-books";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();

const ID = idNumber(19790312, 101);
/** Typed with a space, in full width and with a space behind: one possible repair. */
const TYPED = `${ID.slice(0, 6)} １９７９${ID.slice(10)} `;
/** A number whose check digit cannot be right. */
const RIGHT = idNumber(19850615, 103);
const WRONG = RIGHT.slice(0, -1) + (RIGHT.endsWith("0") ? "1" : "0");
/** Person 0: the number as typed; 1: a name with an invisible sign, a wrong age, a number that no repair knows. */
const faulty = {
  change: { 0: { id_no: TYPED }, 1: { name: "乙样例\u200b", age: 40, id_no: WRONG } },
};
const TIME = "2021-11-01 09:30";
const faultyFile = () => withParts(villageBook(faulty), FOREIGN);

interface JsonFix {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string;
  readonly rules: readonly string[];
  readonly why?: string;
}

interface JsonRun {
  readonly file: string;
  readonly into: { readonly file: string; readonly sheets: unknown } | null;
  readonly changed: readonly JsonFix[];
  readonly skipped: readonly JsonFix[];
  readonly conflicts: readonly { readonly cell: string; readonly outcomes: readonly unknown[] }[];
  readonly issues: readonly { readonly rule: string; readonly cell: string }[];
  readonly counts: { readonly error: number };
}

async function fixJson(...args: readonly string[]) {
  const { code, out, err } = await cli("fix", ...args, "--json");
  return { code, err, report: JSON.parse(out) as JsonRun };
}

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

describe("fix --into", () => {
  it("makes the repairs in a copy, notes them, and tells what is left to people", async () => {
    const original = faultyFile();
    const file = folder.write("村.xlsx", original);
    const into = folder.file("改.xlsx");
    const { code, out, err } = await cli("fix", file, "--into", into, "--time", TIME);
    expect(out).toMatch(/^.*村\.xlsx\n {2}已修正3处：\n(?: {4}花名册!.*\n){3} {2}留待人工处理的/);
    expect(out).toContain("花名册!J4  样例镇石山村 乙样例\u200b  年龄  “40” → “36”  按出生年月");
    expect(out).toMatch(/留待人工处理的\d+处（错误\d+处.*\n {4}错误 {2}花名册!H4 .*\[id-number\//);
    expect(out).not.toMatch(/\d{17}/);
    expect(err).toBe(`已写入 ${into}（新增工作表“修改记录”）\n`);
    expect(code).toBe(1);
    expect(readFileSync(file).equals(original)).toBe(true);
    expect(folder.list()).toEqual(["改.xlsx", "村.xlsx"].sort());

    const [roster, , log] = await sheetsOf(into);
    const texts = roster.rows.flat();
    expect(texts).toContain(ID);
    expect(texts).toContain("乙样例");
    expect(texts).toContain(WRONG);
    expect(log.name).toBe("修改记录");
    expect(log.rows.flat().join("\n")).toMatch(/共修改3处。[^]*2021-11-01 09:30\n花名册\nH3/);
    expect(log.rows.flat().join("\n")).not.toMatch(/\d{15}/);
  });

  it("leaves every part alone but the sheet it repairs and what lists the sheets", async () => {
    const original = faultyFile();
    const into = folder.file("改.xlsx");
    await cli("fix", folder.write("村.xlsx", original), "--into", into);
    const diff = packageDiff(original, bytesOf(into));
    expect(diff.removed).toEqual([]);
    expect(diff.added).toContain("xl/worksheets/sheet3.xml");
    expect([...diff.changed].sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const cells = (bytes: Uint8Array) =>
      partOf(bytes, "xl/worksheets/sheet1.xml").match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs)!;
    const [before, after] = [cells(original), cells(bytesOf(into))];
    const changed = after.filter((cell, i) => cell !== before[i]);
    expect(after).toHaveLength(before.length);
    expect(changed.map((cell) => /r="(\w+)"/.exec(cell)?.[1])).toEqual(["H3", "E4", "J4"]);
  });

  it("as JSON, with the cells' own values", async () => {
    const file = folder.write("村.xlsx", faultyFile());
    const into = folder.file("改.xlsx");
    const { code, report } = await fixJson(file, "--into", into);
    expect(Object.keys(report)).toEqual([
      ...["file", "into", "changed", "skipped", "conflicts", "issues", "counts"],
    ]);
    expect(report).toMatchObject({
      file,
      into: { file: into, sheets: [{ sheet: "修改记录", how: "added" }], warnings: [] },
      skipped: [],
      conflicts: [],
    });
    expect(report.changed).toHaveLength(3);
    expect(report.changed.find(({ cell }) => cell === "H3")).toEqual({
      ...{ sheet: "花名册", cell: "H3", row: 3, field: "id_no", before: TYPED, after: ID },
      reason: expect.stringContaining("号码不变，只规范写法"),
      rules: expect.arrayContaining([expect.stringMatching(/^id-number\//)]),
    });
    expect(report.issues.map(({ cell }) => cell)).toContain("H4");
    expect(code).toBe(1);
  });

  it("leaves none of the repaired findings, and nothing to do for a second run", async () => {
    const file = folder.write("村.xlsx", faultyFile());
    const into = folder.file("改.xlsx");
    const { report } = await fixJson(file, "--into", into);
    const { files } = await validateJson(into);
    expect(files[0].issues.filter(({ fix }) => fix)).toEqual([]);
    const left = new Set(files[0].issues.map(({ rule, cell }) => `${rule}@${cell}`));
    for (const { rules, cell } of report.changed) {
      for (const rule of rules) expect(left).not.toContain(`${rule}@${cell}`);
    }
    expect(files[0].issues).toEqual(report.issues);
    const again = await cli("fix", into, "--into", folder.file("再.xlsx"));
    expect(again.out).toContain("没有修改任何单元格，未写文件。");
    expect(again.err).toBe("");
    expect(folder.list()).not.toContain("再.xlsx");
  });

  it("adds to the log that the workbook has", async () => {
    const file = folder.write("村.xlsx", faultyFile());
    const first = folder.file("一.xlsx");
    await cli("fix", file, "--into", first, "--time", TIME);
    // By a later day one of the ages is wrong again.
    const [, second] = [first, folder.file("二.xlsx")];
    const { report } = await fixJson(first, "--into", second, "--as-of", "2022-12-31");
    expect(report.into?.sheets).toEqual([{ sheet: "修改记录", how: "refreshed" }]);
    const log = (await sheetsOf(second))[2].rows.flat();
    expect(log.filter((text) => text === TIME)).toHaveLength(3);
    expect(log.filter((text) => text === "已修改")).toHaveLength(3 + report.changed.length);
    expect(report.changed.length).toBeGreaterThan(0);
  });

  it("writes the same bytes each time", async () => {
    const file = folder.write("村.xlsx", faultyFile());
    const [first, second] = [folder.file("一.xlsx"), folder.file("二.xlsx")];
    await cli("fix", file, "--into", first, "--time", TIME);
    await cli("fix", file, "--into", second, "--time", TIME);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  it("nothing to repair: nothing is written, exit code 0", async () => {
    const into = folder.file("改.xlsx");
    const { code, out, err } = await cli(
      "fix",
      folder.write("村.xlsx", villageBook()),
      "--into",
      into
    );
    expect(out).toContain("没有修改任何单元格，未写文件。\n  没有留待人工处理的问题。\n");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(folder.list()).toEqual(["村.xlsx"]);
  });

  it("only repairs: exit code 0", async () => {
    const plan = { change: { 1: { age: 40 } } };
    const file = folder.write("村.xlsx", villageBook(plan));
    const { code, out } = await cli("fix", file, "--into", folder.file("改.xlsx"));
    expect(out).toContain("没有留待人工处理的问题。");
    expect(code).toBe(0);
  });
});

describe("fix --dry-run", () => {
  it("tells the same as a run, and writes nothing", async () => {
    const file = folder.write("村.xlsx", faultyFile());
    const into = folder.file("改.xlsx");
    const dry = await fixJson(file, "--into", into, "--dry-run");
    expect(folder.list()).toEqual(["村.xlsx"]);
    expect(dry.err).toBe("");
    const real = await fixJson(file, "--into", into);
    expect(dry.report).toEqual({ ...real.report, into: null });
    expect(dry.code).toBe(real.code);
    const { out } = await cli("fix", file, "--dry-run");
    expect(out).toContain("可修正3处（未写文件）：");
  });
});

describe("what is not repaired", () => {
  it("a finding that a 校核说明 accepts", async () => {
    const head = "规则编号,工作表,单位,姓名,栏目,原值,核对码,说明,填写人".split(",");
    const age = { change: { 1: { age: 40 } } };
    const accepted: Rows = [
      ["校核说明"],
      head,
      [
        "age/mismatch",
        "花名册",
        "样例镇石山村",
        "乙样例",
        "年龄",
        "40",
        "",
        "按实足年龄填报",
        "某某",
      ],
    ];
    const rows = { 花名册: rosterRows(age), 参数设置: dated };
    const open = folder.write("一.xlsx", bookOf(rows));
    const { report } = await fixJson(open, "--dry-run");
    const [{ rules }] = report.changed;
    const line = accepted[2].map((text) => (text === "age/mismatch" ? rules[0] : text));
    const file = folder.write(
      "二.xlsx",
      bookOf({ ...rows, 校核说明: [...accepted.slice(0, 2), line] })
    );
    const waived = await fixJson(file, "--into", folder.file("改.xlsx"));
    expect(waived.report).toMatchObject({ into: null, changed: [], issues: [] });
    expect(waived.code).toBe(0);
    expect(folder.list()).not.toContain("改.xlsx");
  });

  it("a formula, which is told with the reason", async () => {
    const original = withParts(
      villageBook({ change: { 0: { age: 41 }, 1: { age: 40 } } }),
      {},
      (xml) => xml.replace(/<c r="J4"[^>]*>.*?<\/c>/, '<c r="J4"><f>20+20</f><v>40</v></c>')
    );
    const file = folder.write("村.xlsx", original);
    const { code, report } = await fixJson(file, "--into", folder.file("改.xlsx"));
    expect(report.changed.map(({ cell }) => cell)).toEqual(["J3"]);
    expect(report.skipped).toEqual([
      expect.objectContaining({ cell: "J4", before: 40, after: 36, why: "formula" }),
    ]);
    expect(report.issues.map(({ cell }) => cell)).toContain("J4");
    expect(code).toBe(1);
    const { out } = await cli("fix", file, "--dry-run");
    expect(out).toMatch(/未修正1处：\n {4}花名册!J4 .*“40” → “36” {2}单元格是公式/);
    expect(partOf(bytesOf(folder.file("改.xlsx")), "xl/workbook.xml")).toContain("fullCalcOnLoad");
  });

  it("a protected sheet: refused with what to do, and nothing is written", async () => {
    const file = folder.write("村.xlsx", withProtectedSheet(faultyFile()));
    expectRefusal(await cli("fix", file, "--into", folder.file("改.xlsx")), "花名册", "保护");
    expect(folder.list()).toEqual(["村.xlsx"]);
  });
});

it("odd signs in a cell do not break the lines", async () => {
  const plan = { change: { 1: { name: " 乙样\u0007例\n" } } };
  const { out } = await cli("fix", folder.write("村.xlsx", villageBook(plan)), "--dry-run");
  expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  expect(out).toMatch(/花名册!E4 .*“ 乙样.*例⏎” → “/);
});

it("the original is never written over", async () => {
  const original = faultyFile();
  const file = folder.write("村.xlsx", original);
  expectRefusal(await cli("fix", file, "--into", file), "就是被读取的文件");
  expectRefusal(await cli("fix", file), "没有指定修正后的副本", "--dry-run");
  expect(readFileSync(file).equals(original)).toBe(true);
});
