import { buildForm } from "../../../src/core/forms/build-form";
import { planChangeList } from "../../../src/core/forms/comparison/change-list-plan";
import { planTermCounts } from "../../../src/core/forms/comparison/term-counts-plan";
import { planTermRoster } from "../../../src/core/forms/comparison/term-roster-plan";
import { planFindings } from "../../../src/core/forms/findings-plan";
import { planFixLog } from "../../../src/core/forms/fix-log-plan";
import { planForm } from "../../../src/core/forms/form-plan";

import { planCheckList } from "../../../src/core/forms/check-list-plan";
import { planCover } from "../../../src/core/forms/cover-plan";
import { formCheckTextsZh } from "../../../src/locales/zh-CN/form-checks";
import { planNarrative } from "../../../src/core/forms/narrative-plan";
import { planPayRoll } from "../../../src/core/forms/pay-roll-plan";
import { formsOf, summarize } from "../../../src/core/forms/report";
import { newCodeSheet, planCodeSheet } from "../../../src/core/forms/template/code-sheet";
import type { OwnSheetKind } from "../../../src/core/ledgers/own-sheets";
import { ownSheetKind } from "../../../src/core/ledgers/own-sheets";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import { validate } from "../../../src/core/rules/validate";
import type { Grid } from "../../../src/core/sheets/grid";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { editionCounts, editionRows } from "../../../src/core/comparison/edition-rows";
import { editionComparison, termComparison } from "../../support/comparison-fixture";
import { findingsInput } from "../../support/findings-fixture";
import { reportBook, reportData, reportSettings } from "../../support/report-fixture";
import { findings, rosterGrid, testSettings } from "../../support/roster";

const data = reportData();
const roll = payRoll(reportBook().tables, defaultPayPolicy, 20230100);
const nothing = { sheets: [], issues: [], waived: [], waivers: [] };
const counts = { error: 0, warning: 0, note: 0 };

const codes = newCodeSheet([{ title: "民族", values: ["汉族", "布依族"] }]);

const editions = editionComparison();
const onlyParty = { ...termComparison(), scopes: ["party"] as const };
const changeList = (rows = editionRows(editions, reportSettings)) =>
  planChangeList({
    ...{ rows, counts: editionCounts(editions), before: "甲.xlsx", after: "乙.xlsx" },
    settings: reportSettings,
  });

const plans: readonly (readonly [kind: OwnSheetKind, plan: SheetPlan])[] = [
  ["codes", planCodeSheet(codes, testSettings)],
  ["findings", planFindings(findingsInput())],
  ["findings", planFindings(findingsInput({ validation: { ...nothing, counts } }))],
  ["comparison", planTermRoster(termComparison(), reportSettings)],
  ["comparison", planTermCounts(termComparison(), reportSettings)],
  ["comparison", planTermRoster(onlyParty, reportSettings)],
  ["comparison", planTermCounts(onlyParty, reportSettings)],
  ["comparison", changeList()],
  ["comparison", changeList([])],
  ["fix-log", planFixLog([], testSettings)],
  ...formsOf(data).map((form) => ["form", planForm(buildForm(form, data), data.settings)] as const),
  ["cover", planCover([{ number: "表2", title: "某表", sheet: "表2 某表" }], data)],
  [
    "check-list",
    planCheckList({ results: [], total: 3, passed: 3, failed: 0 }, data, formCheckTextsZh.notes),
  ],
  ["narrative", planNarrative([summarize(data).narrative], data)],
  ["pay-roll", planPayRoll(roll, reportSettings)],
];

const renamed = (grid: Grid): Grid => ({ ...grid, name: "Sheet9" });

describe("result sheets of the product", () => {
  it.each(plans.map(([kind, plan]) => [plan.name, kind, plan] as const))(
    "%s is told by what it shows: %s",
    (_name, kind, plan) => {
      const grid = renamed(gridFromPlan(plan));
      expect(ownSheetKind(grid)).toBe(kind);
      const book = readLedgers("", [rosterGrid(), grid]);
      expect(book.own).toEqual([{ book: "", sheet: "Sheet9", kind }]);
      expect([book.tables.length, book.unknown]).toEqual([1, []]);
      expect(validate([book], testSettings).issues).toEqual([]);
    }
  );

  it("alone are no roster", () => {
    const result = renamed(gridFromPlan(plans[0][1]));
    expect(findings([result])).toEqual(["table/header-not-found@Sheet9!"]);
  });

  it.each<[what: string, grid: Grid]>([
    ["a roster called 校验结果", rosterGrid({ sheet: "校验结果" })],
    ["a roster titled 校验结果", gridFromRows("花名册", [["校验结果"], ...rows(rosterGrid())])],
    [
      "a list of somebody's own called 修改记录",
      gridFromRows("修改记录", [["修改记录"], ["日期"]]),
    ],
    ["a table of another office", gridFromRows("表2", [["表2"], ["样例市村干部情况表"], ["人数"]])],
    ["an empty sheet of that name", gridFromRows("综述", [])],
  ])("are not: %s", (_what, grid) => {
    expect(ownSheetKind(grid)).toBeNull();
  });

  it("a pay roll of another hand is not the product's, nor a roster, but a ledger of pay", () => {
    const grid = gridFromRows("报酬发放表", [
      ["1月报酬发放表"],
      ["姓名", "公民身份号码", "职务", "性别", "应发合计", "领款人签字"],
      ["甲样例", "", "主任", "男", 3700, ""],
    ]);
    const book = readLedgers("", [rosterGrid(), grid]);
    expect(book.own).toEqual([]);
    expect(book.unknown).toEqual([]);
    expect(book.tables.map(({ sheet, kind }) => [sheet, kind.id])).toEqual([
      ["花名册", "members"],
      ["报酬发放表", "pay-roll"],
    ]);
  });
});

function rows(grid: Grid) {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    grid.columns.map((column) => column[row] ?? null)
  );
}
