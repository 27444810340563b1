import { cellRules } from "../../../src/core/rules/cell-rules";
import { CellFormat, gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import { findings, idNumber, issuesOf } from "../../support/roster";
import type { RosterCase } from "../../support/roster-cases";
import { describeCases } from "../../support/roster-cases";

function joined(join_party: CellValue, rule?: string): RosterCase {
  return {
    name: `${rule ?? "nothing"}: ${JSON.stringify(join_party)}`,
    plan: { change: { 0: { join_party } } },
    found: rule === undefined ? [] : [[rule, 0, "join_party"]],
  };
}

describeCases("date columns", cellRules, [
  ...[
    "2004.07",
    "2004.7",
    "200407",
    "20040715",
    "2004-7-15",
    "2004年7月",
    "2004",
    "无",
    "/",
    "—",
  ].map((text) => joined(text)),
  joined(null),
  joined(200407),
  joined(2004.07),
  joined("不详", "date/unreadable"),
  joined("2004.13", "date/unreadable"),
  joined("2004年2月30日", "date/unreadable"),
  joined("2004.07起", "date/unreadable"),
  joined(38183, "date/unreadable"),
  joined(true, "date/unreadable"),
  joined({ error: "#REF!" }, "cell/error-value"),
  joined(2004.1, "date/ambiguous-month"),
  joined("2004.1"),
  joined("04.7", "date/two-digit-year"),
  joined("农历五月初三", "date/foreign-calendar"),
  joined("民国三十八年", "date/foreign-calendar"),
  {
    name: "a serial number in a date cell",
    plan: { formats: { join_party: CellFormat.Date }, change: { 0: { join_party: 38183 } } },
    found: [],
  },
  {
    name: "1985.1 that shows as 1985.10",
    plan: {
      formats: { join_party: CellFormat.TwoDecimals },
      change: { 0: { join_party: 2004.1 } },
    },
    found: [],
  },
]);

describe("what a finding says", () => {
  const issue = (plan: Parameters<typeof issuesOf>[0]) => issuesOf(plan, { rules: cellRules })[0];

  it("names the date of a serial number without offering it as a fix", () => {
    const found = issue({ change: { 0: { join_party: 38183 } } });
    expect(found?.params).toMatchObject({ variant: "serial", date: "2004.07.15" });
    expect(found?.fix).toBeUndefined();
  });

  it.each([
    ["the ID number says October", 2, 1990.1, 19901008, "1990.10"],
    ["the ID number says January", 3, 1982.1, 19820120, "1982.01"],
  ])("a month is settled where %s", (_name, person, birth, inId, after) => {
    const sequence = person === 2 ? 8 : 7;
    const found = issue({
      change: { [person]: { birth, id_no: idNumber(inId, sequence), age: null } },
    });
    expect(found).toMatchObject({
      rule: "date/ambiguous-month",
      fix: { before: birth, after, reason: "month-from-id" },
    });
  });

  it("a month that the ID number contradicts is not settled", () => {
    expect(issue({ change: { 1: { birth: 1985.1 } } })?.fix).toBeUndefined();
    expect(issue({ change: { 0: { join_party: 1979.1 } } })?.fix).toBeUndefined();
  });

  it("a century is settled where the ID number confirms year and month of birth", () => {
    expect(issue({ change: { 1: { birth: "85.6" } } })).toMatchObject({
      rule: "date/two-digit-year",
      fix: { before: "85.6", after: "1985.06", reason: "century-from-id" },
    });
  });

  it.each([["85.7"], ["84.6"]])("a century is not settled by another date: %s", (birth) => {
    expect(issue({ change: { 1: { birth } } })?.fix).toBeUndefined();
  });

  it("a century is settled for births only", () => {
    expect(issue({ change: { 0: { join_party: "79.3" } } })?.fix).toBeUndefined();
  });
});

it("other ledgers' dates are checked too", () => {
  const grid = gridFromRows("报酬标准", [
    ["执行起始", "职务类别", "基本报酬(元/月)"],
    ["去年起", "常务干部", 3700],
    ["2021.11", "一肩挑", "四千四"],
  ]);
  expect(findings([grid], { rules: cellRules })).toEqual([
    "date/unreadable@报酬标准!A2",
    "number/unreadable@报酬标准!C3",
  ]);
});
