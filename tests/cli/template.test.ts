import { readFileSync } from "node:fs";
import { planCodeSheet } from "../../src/core/forms/template/code-sheet";
import { templateKinds } from "../../src/core/forms/template/template-set";
import { defaultSettings } from "../../src/core/settings/settings";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { sheetsOf } from "../support/roster-copy";
import { cli, expectRefusal } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";
import { villageBook } from "./small-books";

jest.setTimeout(60_000);

const folder = useTemporaryFolder();
const kinds = templateKinds();
const titles = kinds.map(({ title }) => title);
const ledgersIn = (file: string) =>
  readLedgers(file, readWorkbook(new Uint8Array(readFileSync(file))).sheets);
const namesIn = async (file: string) => (await sheetsOf(file)).map(({ name }) => name);

it("lists the ledgers that have a template", async () => {
  const { out, code } = await cli("template", "--list");
  expect(out.split("\n").filter((line) => line !== "")).toHaveLength(kinds.length);
  for (const { id, title } of kinds) expect(out).toContain(`${title}（${id}）：`);
  expect(code).toBe(0);
  const listed = JSON.parse((await cli("template", "--list", "--json")).out) as {
    ledger: string;
    columns: string[];
  }[];
  expect(listed.map(({ ledger }) => ledger)).toEqual(kinds.map(({ id }) => id));
  expect(listed.every(({ columns }) => columns.length > 0)).toBe(true);
});

it("writes templates by title or id, each once, with the lists they need", async () => {
  const out = folder.file("模板.xlsx");
  const run = await cli(
    "template",
    "班子成员花名册",
    "units",
    "members",
    "--rows",
    "5",
    "--out",
    out
  );
  expect(run).toEqual({ code: 0, out: "", err: `已写入 ${out}\n` });
  expect(await namesIn(out)).toEqual(["班子成员花名册", "单位名录", "代码"]);
  const { tables, own, unknown } = ledgersIn(out);
  expect(tables.map(({ kind, count }) => [kind.id, count])).toEqual([
    ["members", 0],
    ["units", 0],
  ]);
  expect([own.map(({ kind }) => kind), unknown]).toEqual([["codes"], []]);
});

it("writes all of them, with what the settings say", async () => {
  const out = folder.file("全部.xlsx");
  const settings = '{"regionName":"样例市"}';
  const { code } = await cli(
    "template",
    "--all",
    "--rows",
    "2",
    "--settings",
    settings,
    "--out",
    out
  );
  expect(code).toBe(0);
  const sheets = await sheetsOf(out);
  expect(sheets.map(({ name }) => name)).toEqual([...titles, "代码"]);
  expect(JSON.stringify(sheets[0].rows)).toContain(`样例市${titles[0]}`);
});

it("adds templates to a copy, under names that are free, and a list once", async () => {
  const file = folder.write("村.xlsx", villageBook());
  const [first, second] = [folder.file("一.xlsx"), folder.file("二.xlsx")];
  const add = (from: string, into: string, ...more: string[]) =>
    cli("template", "members", "--rows", "2", "--workbook", from, "--into", into, ...more);
  const run = await add(file, first);
  expect(run.err).toContain("新增工作表“班子成员花名册”、“代码”");
  expect(run.err).toContain("“代码”表中增加下拉列表：民族");
  expect(await namesIn(first)).toEqual(["花名册", "参数设置", "班子成员花名册", "代码"]);

  const again = await add(first, second, "--json");
  expect(JSON.parse(again.out)).toMatchObject({
    templates: [{ ledger: "members", title: "班子成员花名册", sheet: "班子成员花名册(2)" }],
    addedLists: [],
    into: { file: second, sheets: [{ sheet: "班子成员花名册(2)", how: "added" }] },
  });
  expect(await namesIn(second)).toEqual([...(await namesIn(first)), "班子成员花名册(2)"]);
  expect(folder.list()).toEqual(["一.xlsx", "二.xlsx", "村.xlsx"].sort());
});

it("keeps what somebody has changed in the lists, and a sheet of theirs that is called like it", async () => {
  const mine = { name: "代码", firstRow: 3, lists: [{ title: "本地", values: ["甲"] }] };
  const plans = [
    { name: "备忘", rows: [{ values: ["代码"] }], styles: {}, columnWidths: [] },
    planCodeSheet({ ...mine, name: "代码表" }, defaultSettings),
    { name: "代码", rows: [{ values: ["我的"] }], styles: {}, columnWidths: [] },
  ];
  const file = folder.write("书.xlsx", writeWorkbook(plans));
  const into = folder.file("副本.xlsx");
  const { err } = await cli("template", "members", "--workbook", file, "--into", into);
  expect(err).toContain("更新工作表“代码表”");
  const sheets = await sheetsOf(into);
  expect(sheets.map(({ name }) => name)).toEqual(["备忘", "代码表", "代码", "班子成员花名册"]);
  const text = JSON.stringify(sheets[1].rows);
  for (const kept of ["本地", "甲", "民族", "布依族"]) expect(text).toContain(kept);
  expect(JSON.stringify(sheets[2].rows)).toContain("我的");
});

describe("refuses", () => {
  const out = () => ["--out", folder.file("o.xlsx")];
  it.each<[what: string, args: () => string[], says: string]>([
    ["no ledger", () => out(), "没有指定要哪种台账"],
    ["an unknown ledger", () => ["账本", ...out()], "没有“账本”的模板。"],
    ["a part of a title", () => ["后备", ...out()], "是不是要“后备干部库”"],
    ["no target", () => ["units"], "没有指定模板写到哪里"],
    ["a copy of nothing", () => ["units", "--into", "x.xlsx"], "要一起用"],
    ["a workbook without a copy", () => ["units", "--workbook", "x.xlsx", ...out()], "要一起用"],
    ["rows without end", () => ["units", "--rows", "99999", ...out()], "1—20000"],
    ["no number of rows", () => ["units", "--rows", "多", ...out()], "--rows"],
    ["an output that is no workbook", () => ["units", "--out", "x.pdf"], ".xlsx"],
    [
      "a workbook that is not there",
      () => ["units", "--workbook", "没有.xlsx", "--into", folder.file("p.xlsx")],
      "找不到文件",
    ],
  ])("%s", async (_, args, says) => {
    expectRefusal(await cli("template", ...args()), says);
    expect(folder.list()).toEqual([]);
  });
});
