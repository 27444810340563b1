import { cellRules } from "../../../src/core/rules/cell-rules";
import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import type { CellValue } from "../../../src/core/values/cell";
import type { RosterPlan } from "../../support/roster";
import { bankCard, findings, issuesOf, people, rosterGrid } from "../../support/roster";
import type { RosterCase } from "../../support/roster-cases";
import { describeCases } from "../../support/roster-cases";

function cell(field: MemberField, value: CellValue, rule?: string): RosterCase {
  return {
    name: `${JSON.stringify(value)}: ${rule ?? "nothing"}`,
    plan: { change: { 2: { [field]: value } } },
    found: rule === undefined ? [] : [[rule, 2, field]],
  };
}

describeCases("phone numbers", cellRules, [
  ...[
    "13912345678",
    "139 1234 5678",
    "139-1234-5678",
    "+8613912345678",
    "0859-3220000",
    "08593220000",
    "（0859）3220000",
    "3220000",
    "3220000-802",
    "13912345678\n13987654321",
    "13912345678、0859-3220000",
    "13912345678 13987654321",
    "13912345678（微信同号）",
    "无",
    "/",
  ].map((phone) => cell("phone", phone)),
  cell("phone", 13912345678),
  cell("phone", null),
  ...[
    "1391234567",
    "139123456789",
    "12912345678",
    "139****5678",
    "电话",
    "13912345678、1398765",
    "1391234567O",
    "666",
  ].map((phone) => cell("phone", phone, "phone/format")),
  cell("phone", 1391234567, "phone/format"),
  cell("phone", 13912345678.5, "phone/format"),
  cell("phone", true, "phone/format"),
  cell("phone", { error: "#REF!" }, "cell/error-value"),
]);

const both = (rule: string, field: MemberField, ...persons: number[]) =>
  persons.map((person) => [rule, person, field] as const);

describeCases("one phone for several people", cellRules, [
  {
    name: "two",
    plan: { change: { 2: { phone: people[0].phone ?? null } } },
    found: both("phone/shared", "phone", 0, 2),
  },
  {
    name: "typed differently",
    plan: { change: { 2: { phone: "139-0000-0001" }, 3: { phone: 13900000001 } } },
    found: both("phone/shared", "phone", 0, 2, 3),
  },
  {
    name: "the office's landline",
    plan: { all: { phone: "0859-3220000" } },
    found: [],
  },
  { name: "blank", plan: { all: { phone: null } }, found: [] },
  {
    name: "malformed: one finding each",
    plan: { change: { 0: { phone: "123456" }, 1: { phone: "123456" } } },
    found: both("phone/format", "phone", 0, 1),
  },
  {
    name: "one person twice",
    plan: { change: { 5: people[0] } },
    found: [],
  },
]);

describeCases("bank accounts", cellRules, [
  cell("bank_acct", bankCard(7)),
  cell("bank_acct", `${bankCard(7).slice(0, 6)} ${bankCard(7).slice(6)}`),
  cell("bank_acct", null),
  cell("bank_acct", "—"),
  cell("bank_acct", "621700123456789", "bank-account/format"),
  cell("bank_acct", "62170012345678901234", "bank-account/format"),
  cell("bank_acct", "6217001234567890123", "bank-account/format"),
  cell("bank_acct", "6217****0123", "bank-account/format"),
  cell("bank_acct", 6217001234567890000, "bank-account/format"),
  cell("bank_acct", "6.217E+18", "bank-account/format"),
  cell("bank_acct", 621700123456789, "bank-account/format"),
  cell("bank_acct", { error: "#REF!" }, "cell/error-value"),
]);

it("lost digits are an error, other oddities of an account a warning", () => {
  const graded = (value: CellValue) => {
    const [issue] = issuesOf({ change: { 2: { bank_acct: value } } }, { rules: cellRules });
    return [issue?.severity, issue?.params["variant"]];
  };
  expect(graded(6217001234567890000)).toEqual(["error", "digits-lost"]);
  expect(graded("6.217E+18")).toEqual(["error", "digits-lost"]);
  expect(graded("621700123456789")).toEqual(["warning", "length"]);
  expect(graded("6217001234567890123")).toEqual(["warning", "check-digit"]);
  expect(graded("6217****0123")).toEqual(["warning", "characters"]);
});

describeCases("one account for several people", cellRules, [
  {
    name: "two",
    plan: { change: { 2: { bank_acct: people[0].bank_acct ?? null } } },
    found: both("bank-account/shared", "bank_acct", 0, 2),
  },
  {
    name: "digits lost: one finding each",
    plan: { all: { bank_acct: 6217001234567890000 } },
    found: both("bank-account/format", "bank_acct", 0, 1, 2, 3, 4),
  },
  {
    name: "numbers that differ in the last digit only",
    plan: { change: { 2: { bank_acct: "621700000000000001" } } },
    found: both("bank-account/format", "bank_acct", 2),
  },
  { name: "one person twice", plan: { change: { 5: people[0] } }, found: [] },
]);

describe("the others a finding names", () => {
  const crowd = (size: number): RosterPlan => ({
    people: Array.from({ length: size }, (_, i) => ({
      ...people[1],
      name: `样例${"甲乙丙丁戊己庚辛"[i] ?? "子"}`,
      id_no: null,
    })),
    without: ["bank_acct"],
  });
  const shared = (size: number) =>
    issuesOf(crowd(size), { rules: cellRules }).filter(({ rule }) => rule === "phone/shared");

  it("all of them up to five", () => {
    expect(shared(3)[0]?.params).toMatchObject({
      variant: "few",
      others: "样例乙(Z4)、样例丙(Z5)",
      count: 2,
    });
  });

  it("five and how many there are", () => {
    const [first] = shared(8);
    expect(first?.params).toMatchObject({ variant: "many", count: 7 });
    expect(String(first?.params["others"]).split("、")).toHaveLength(5);
  });

  it("in other sheets with the sheet's name", () => {
    const grids = [
      rosterGrid({ sheet: "甲镇" }),
      rosterGrid({
        sheet: "乙镇",
        people: [{ ...people[3], id_no: null, name: "己样例", bank_acct: null }],
      }),
    ];
    const issues = issuesOf(grids, { rules: cellRules }).filter(
      ({ rule }) => rule === "phone/shared"
    );
    expect(issues.map(({ at, params }) => [at.sheet, params["others"]])).toEqual([
      ["甲镇", "己样例(乙镇!Z3)"],
      ["乙镇", "丁样例(甲镇!Z6)"],
    ]);
  });

  it("people of the last term share with nobody of this one", () => {
    const grids = [rosterGrid(), rosterGrid({ sheet: "上届" })];
    expect(findings(grids, { rules: cellRules })).toEqual([]);
  });
});
