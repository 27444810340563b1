import { cellRules } from "../../../src/core/rules/cell-rules";
import type { AgeMethod } from "../../../src/core/values/age";
import { CellFormat } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";
import { HEADER_ROW, idNumber, issuesOf } from "../../support/roster";
import { describeCases } from "../../support/roster-cases";

// Person 1: born 15 June 1985, 36 on 28 October 2021. Person 2: born 8 November 1990, 30.
const DAMAGED = idNumber(19850615, 103).slice(0, 17);
const ROW_OF_1 = HEADER_ROW + 2;
const SERIAL_OF_15_JUNE_1985 = 31213;

describeCases("the birth date against the ID number", cellRules, [
  ...["1985.06", "1985.06.15", "1985", "1985年6月", "1985.06（36岁）"].map((birth) => ({
    name: `agrees as far as it goes: ${birth}`,
    plan: { change: { 1: { birth } } },
    found: [],
  })),
  ...["1985.07", "1985.06.16", "1984", "1986年6月"].map((birth) => ({
    name: `differs: ${birth}; the age that fits the number is not reported as well`,
    plan: { change: { 1: { birth } } },
    found: [["birth-date/differs-from-id", 1, "birth"]] as const,
  })),
  {
    name: "a date cell",
    plan: {
      formats: { birth: CellFormat.Date },
      change: { 1: { birth: SERIAL_OF_15_JUNE_1985 } },
    },
    found: [],
  },
  {
    name: "a date cell of another day",
    plan: {
      formats: { birth: CellFormat.Date },
      change: { 1: { birth: SERIAL_OF_15_JUNE_1985 + 1 } },
    },
    found: [["birth-date/differs-from-id", 1, "birth"]],
  },
  { name: "blank", plan: { change: { 1: { birth: null } } }, found: [] },
  {
    name: "nothing to compare with: a damaged number",
    plan: { change: { 1: { birth: "1984.06", age: 37, id_no: DAMAGED } } },
    found: [["id-number/format", 1, "id_no"]],
  },
  { name: "no column of birth dates", plan: { without: ["birth"] }, found: [] },
]);

describeCases("birth dates that cannot be", cellRules, [
  {
    name: "after the cut-off day, no number to tell better",
    plan: { change: { 1: { birth: "2085.06", id_no: DAMAGED, age: null } } },
    found: [
      ["id-number/format", 1, "id_no"],
      ["birth-date/implausible", 1, "birth"],
    ],
  },
  {
    name: "more than a hundred years ago, no number to tell better",
    plan: { change: { 1: { birth: "1920.09", id_no: DAMAGED, age: 36 } } },
    found: [
      ["id-number/format", 1, "id_no"],
      ["birth-date/implausible", 1, "birth"],
    ],
  },
  {
    name: "a hundred years old, perhaps",
    plan: { change: { 1: { birth: "1920.11", id_no: DAMAGED, age: 100 } } },
    found: [["id-number/format", 1, "id_no"]],
  },
  {
    name: "the number tells better: one finding",
    plan: { change: { 1: { birth: "2085.06" } } },
    found: [["birth-date/differs-from-id", 1, "birth"]],
  },
]);

describeCases("the age column", cellRules, [
  ...([36, "36", "36岁", "36周岁", 36.0] as const).map((age) => ({
    name: `right: ${JSON.stringify(age)}`,
    plan: { change: { 1: { age } } },
    found: [],
  })),
  ...([35, 37, "37岁", 36.5, 0, -36] as const).map((age) => ({
    name: `wrong: ${age}`,
    plan: { change: { 1: { age } } },
    found: [["age/differs-from-birth-date", 1, "age"]] as const,
  })),
  { name: "blank", plan: { change: { 1: { age: null } } }, found: [] },
  {
    name: "a word: one finding",
    plan: { change: { 1: { age: "三十六" } } },
    found: [["number/unreadable", 1, "age"]],
  },
  {
    name: "the day before the birthday",
    plan: { change: { 1: { age: 35 } } },
    settings: { asOf: 20210614 },
    found: [],
  },
  {
    name: "on the birthday",
    plan: { change: { 1: { age: 35 } } },
    settings: { asOf: 20210615 },
    found: [["age/differs-from-birth-date", 1, "age"]],
  },
  {
    name: "no cut-off day",
    plan: { change: { 1: { age: 20 } } },
    settings: { asOf: 0 },
    found: [],
  },
  {
    name: "counted from the number where the birth date cannot be read: one finding",
    plan: { change: { 1: { birth: "不详" } } },
    found: [["date/unreadable", 1, "birth"]],
  },
  {
    name: "wrong by the number, the birth date cannot be read",
    plan: { change: { 1: { birth: "不详", age: 40 } } },
    found: [
      ["date/unreadable", 1, "birth"],
      ["age/differs-from-birth-date", 1, "age"],
    ],
  },
  {
    name: "neither birth date nor number can be read",
    plan: { change: { 1: { birth: "不详", id_no: DAMAGED, age: 77 } } },
    found: [
      ["date/unreadable", 1, "birth"],
      ["id-number/format", 1, "id_no"],
    ],
  },
  {
    name: "a guessed century makes no age",
    plan: { change: { 1: { birth: "15.06", id_no: DAMAGED, age: 36 } } },
    found: [
      ["date/two-digit-year", 1, "birth"],
      ["id-number/format", 1, "id_no"],
    ],
  },
  {
    name: "year of birth only: both ages are possible",
    plan: { change: { 1: { birth: "1985", age: 35, id_no: DAMAGED } } },
    found: [["id-number/format", 1, "id_no"]],
  },
]);

describe("ages by method", () => {
  const born = (birth: string, age: CellValue, ageMethod: AgeMethod) =>
    issuesOf(
      { without: ["id_no"], change: { 1: { birth, age } } },
      { rules: cellRules, settings: { ageMethod } }
    ).find(({ rule, at }) => rule === "age/differs-from-birth-date" && at.row === ROW_OF_1)?.fix
      ?.after;

  it.each([
    ["1985.11.02", 35, "full-date", undefined],
    ["1985.11.02", 36, "full-date", 35],
    ["1985.10.29", 36, "full-date", 35],
    ["1985.10.29", 36, "year-month", undefined],
    ["1985.10.29", 35, "year-month", 36],
    ["1985.12.31", 36, "year-difference", undefined],
    ["1985.12.31", 35, "year-difference", 36],
    ["1985.12.31", 35.8, "decimal-months", undefined],
    ["1985.12.31", 35, "decimal-months", undefined],
    ["1985.12.31", 36, "decimal-months", 35],
  ] as const)("born %s, %s years by %s", (birth, age, method, fix) => {
    expect(born(birth, age, method)).toBe(fix);
  });

  it("offers no fix where the day that decides is unknown", () => {
    expect(born("1985.10", 40, "full-date")).toBeUndefined();
    const [issue] = issuesOf(
      { without: ["id_no"], change: { 1: { birth: "1985.10", age: 40 } } },
      { rules: cellRules }
    ).filter(({ rule }) => rule === "age/differs-from-birth-date");
    expect(issue?.params).toMatchObject({ variant: "uncertain", ages: "35–36" });
  });

  it("offers no fix where birth date and number allow different ages", () => {
    const [issue] = issuesOf(
      { change: { 1: { birth: "1980.06", age: 50 } } },
      { rules: cellRules }
    ).filter(({ rule }) => rule === "age/differs-from-birth-date");
    expect(issue?.fix).toBeUndefined();
  });
});

describeCases("the age of eligibility", cellRules, [
  {
    name: "18 on the day",
    plan: { change: { 4: { id_no: idNumber(20031028, 8), birth: "2003.10", age: 18 } } },
    found: [],
  },
  {
    name: "18 on the day after",
    plan: { change: { 4: { id_no: idNumber(20031029, 8), birth: "2003.10", age: 17 } } },
    found: [["age/below-minimum", 4, "birth"]],
  },
  {
    name: "18 by the cut-off day, not on the day of the election",
    plan: { change: { 4: { id_no: idNumber(20030920, 8), birth: "2003.09", age: 18 } } },
    settings: { electedOn: 20210901 },
    found: [["age/below-minimum", 4, "birth"]],
  },
  {
    name: "the day of birth unknown speaks for the person",
    plan: { change: { 4: { birth: "2003.10", age: 17, id_no: DAMAGED } } },
    found: [["id-number/format", 4, "id_no"]],
  },
  {
    name: "the election of this term does not judge the last one",
    plan: {
      sheet: "上届花名册",
      change: { 4: { id_no: idNumber(20030920, 8), birth: "2003.09", age: 18 } },
    },
    settings: { electedOn: 20210901 },
    found: [],
  },
  {
    name: "young by one of two contradicting dates: one finding",
    plan: { change: { 4: { birth: "2004.06" } } },
    found: [["birth-date/differs-from-id", 4, "birth"]],
  },
  {
    name: "another lowest age",
    plan: {},
    settings: { minimumAge: 26 },
    found: [["age/below-minimum", 4, "birth"]],
  },
  {
    name: "no birth date column: at the number",
    plan: { without: ["birth"] },
    settings: { minimumAge: 26 },
    found: [["age/below-minimum", 4, "id_no"]],
  },
  { name: "nothing to judge by", plan: {}, settings: { asOf: 0, minimumAge: 99 }, found: [] },
]);

describeCases("the highest age", cellRules, [
  { name: "off unless the settings name one", plan: {}, found: [] },
  { name: "at the limit", plan: {}, settings: { maximumAge: 42 }, found: [] },
  {
    name: "beyond the limit",
    plan: {},
    settings: { maximumAge: 41 },
    found: [["age/above-maximum", 0, "birth"]],
  },
]);
