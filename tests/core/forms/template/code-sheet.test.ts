import type { CodeTable } from "../../../../src/core/codes/code-table";
import { codeListsOf } from "../../../../src/core/forms/template/code-lists";
import {
  codeListFormula,
  newCodeSheet,
  planCodeSheet,
  readCodeSheet,
  withMissingLists,
} from "../../../../src/core/forms/template/code-sheet";
import { planTemplates } from "../../../../src/core/forms/template/template-set";
import { ledgerKind } from "../../../../src/core/ledgers/kinds";
import type { Field, LedgerKind } from "../../../../src/core/ledgers/field";
import { ownSheetKind } from "../../../../src/core/ledgers/own-sheets";
import { gridFromPlan } from "../../../../src/workbook/plan-grid";
import type { Grid } from "../../../../src/core/sheets/grid";
import { testSettings } from "../../../support/roster";

const table = (id: string, values: readonly string[]): CodeTable => ({
  id,
  source: "",
  entries: values.map((name) => ({ code: name, name })),
});
const many = Array.from({ length: 60 }, (_, i) => `值${i}`);
const field = (header: string, codes: CodeTable): Field => ({
  id: header,
  header,
  aliases: [],
  type: "code",
  codes,
});
const kindOf = (...fields: Field[]): LedgerKind => ({ ...ledgerKind("units"), fields });

const sheet = newCodeSheet([
  { title: "民族", values: ["汉族", "苗族"] },
  { title: "学历", values: ["高中", "初中", "小学"] },
]);

/** The sheet as somebody has changed it: cells by row and column. */
function changed(cells: Readonly<Record<string, string | null>>, name = "代码"): Grid {
  const grid = gridFromPlan(planCodeSheet({ ...sheet, name }, testSettings));
  const columns = grid.columns.map((column, c) =>
    column.map((value, r) => (`${r},${c}` in cells ? cells[`${r},${c}`] : value))
  );
  return { ...grid, columns };
}

describe("lists that stand in a sheet of their own", () => {
  it.each<[what: string, values: readonly string[], own: boolean]>([
    ["short ones do not", ["甲", "乙"], false],
    ["those of many values do", many, true],
    ["those of long values do", ["长".repeat(130), "短".repeat(130)], true],
    ["those with a comma in a value do", ["甲,乙"], true],
  ])("%s", (_, values, own) => {
    const kind = kindOf(field("类别", table("t", values)));
    const lists = codeListsOf([kind], [kind]);
    expect(lists).toEqual(own ? [{ title: "类别", values }] : []);
  });

  it("are called by the shortest head that any ledger has over them, each once", () => {
    const codes = table("t", many);
    const kind = kindOf(field("全日制学历", codes), field("学历", codes));
    expect(codeListsOf([kind], [kind]).map(({ title }) => title)).toEqual(["学历"]);
  });
});

describe("the sheet of lists", () => {
  it("is told for the product's own, and read back", () => {
    const grid = gridFromPlan(planCodeSheet(sheet, testSettings));
    expect(ownSheetKind({ ...grid, name: "Sheet3" })).toBe("codes");
    expect(readCodeSheet(grid)).toEqual(sheet);
  });

  it("is read as people have changed it", () => {
    const grid = changed({ "3,0": "苗族", "4,0": "布依族", "4,1": null });
    expect(readCodeSheet(grid).lists).toEqual([
      { title: "民族", values: ["苗族", "布依族"] },
      { title: "学历", values: ["高中", "小学"] },
    ]);
  });

  it("is found below a row that somebody has put above it", () => {
    const grid = gridFromPlan(planCodeSheet(sheet, testSettings));
    const columns = grid.columns.map((column) => [null, ...column]);
    expect(readCodeSheet({ ...grid, columns, rowCount: grid.rowCount + 1 })).toEqual({
      ...sheet,
      firstRow: sheet.firstRow + 1,
    });
  });

  it("gets only the lists that it lacks", () => {
    const more = { title: "人员类别", values: ["甲"] };
    const mine = { ...sheet, lists: [{ title: "民族", values: ["布依族"] }, sheet.lists[1]] };
    expect(withMissingLists(mine, [sheet.lists[0]])).toEqual({ sheet: mine, added: [] });
    expect(withMissingLists(mine, [sheet.lists[0], more])).toEqual({
      sheet: { ...mine, lists: [...mine.lists, more] },
      added: ["人员类别"],
    });
  });

  it("is named in formulas that end with the last value", () => {
    expect(codeListFormula({ ...sheet, name: "代 '码" }, "学历")).toBe(
      `OFFSET(INDIRECT("'代 ''码'!$B$4"),0,0,MAX(1,COUNTA(INDIRECT("'代 ''码'!$B$4:$B$106"))),1)`
    );
    expect(codeListFormula(sheet, "政治面貌")).toBeNull();
  });
});

describe("templates with long lists", () => {
  const kinds = [ledgerKind("members")];
  const plan = (codes: Parameters<typeof planTemplates>[3]["codes"]) =>
    planTemplates(kinds, testSettings, 3, { codes, codesName: "代码(2)" });
  const sources = ({ templates: [{ validations = [] }] }: ReturnType<typeof plan>) =>
    validations.flatMap((one) =>
      "list" in one && "formula" in one.list ? [one.list.formula] : []
    );

  it("come with a sheet of lists where there is none", () => {
    const set = plan(null);
    expect(set.codes?.name).toBe("代码(2)");
    expect(set.addedLists).toContain("民族");
    expect(
      sources(set).every(
        (formula) => formula.includes('"代码(2)!$A$4"') || formula.includes("'代码(2)'!$A$4")
      )
    ).toBe(true);
  });

  it("leave one alone that has them", () => {
    const set = plan(
      newCodeSheet([
        { title: "", values: [] },
        { title: "民族", values: ["苗族"] },
      ])
    );
    expect([set.codes, set.addedLists]).toEqual([null, []]);
    expect(sources(set)).toEqual([expect.stringContaining("代码'!$B$4")]);
  });

  it("add what it lacks, and keep what it holds", () => {
    const { codes, addedLists } = plan(newCodeSheet([{ title: "本地", values: ["甲", "乙"] }]));
    expect(addedLists).toEqual(["民族"]);
    const { lists } = readCodeSheet(gridFromPlan(codes!));
    expect(lists[0]).toEqual({ title: "本地", values: ["甲", "乙"] });
    expect(lists[1].values).toContain("布依族");
  });
});
