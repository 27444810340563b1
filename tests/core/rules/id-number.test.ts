import { cellRules } from "../../../src/core/rules/cell-rules";
import type { CellValue } from "../../../src/core/values/cell";
import type { RosterPlan } from "../../support/roster";
import { idNumber, issuesOf, people } from "../../support/roster";
import type { RosterCase } from "../../support/roster-cases";
import { describeCases } from "../../support/roster-cases";

/** Person 1 of the test roster: a man born on 15 June 1985. */
const GOOD = idNumber(19850615, 103);
const WITH_X = idNumber(19850615, 5);
const NO_DATES: Partial<RosterPlan> = { without: ["birth", "age", "sex"] };

function withId(id_no: CellValue, rest: RosterPlan = {}): RosterPlan {
  return { ...rest, change: { 1: { id_no } } };
}

/** The sex and birth columns are left out, so that only the number itself is judged. */
function alone(name: string, id_no: CellValue, ...rules: string[]): RosterCase {
  return {
    name,
    plan: {
      ...withId(id_no),
      without: ["birth", "age", "join_party", "full_member", "work_start"],
    },
    found: rules.map((rule) => [rule, 1, "id_no"] as const),
  };
}

it("the examples end as the cases need them", () => {
  expect(WITH_X).toMatch(/X$/);
});

describeCases("a number of another form", cellRules, [
  { name: "a roster without a defect", plan: {}, found: [] },
  alone("17 characters", GOOD.slice(0, 17), "id-number/format"),
  alone("19 characters", `${GOOD}0`, "id-number/format"),
  alone("masked", `${GOOD.slice(0, 6)}********${GOOD.slice(14)}`, "id-number/format"),
  alone("a letter inside", `${GOOD.slice(0, 9)}A${GOOD.slice(10)}`, "id-number/format"),
  alone("a word", "遗失", "id-number/format"),
  alone("15 digits with month 13", "529901681301123", "id-number/format"),
  alone("a short number", 5299011985, "id-number/format"),
  alone("blank", null, "cell/required-blank"),
  alone("nothing but spaces", " \u3000", "cell/required-blank"),
]);

const wrongCheck = GOOD.slice(0, 17) + (GOOD.endsWith("0") ? "1" : "0");

describeCases("the check character", cellRules, [
  alone("another last digit", wrongCheck, "id-number/check-digit"),
  alone("two digits exchanged", GOOD.replace("9850", "9805"), "id-number/check-digit"),
  alone("wrong and padded: one finding", ` ${wrongCheck} `, "id-number/check-digit"),
  alone("X fits", WITH_X),
]);

describeCases("digits that are gone", cellRules, [
  alone("a number of 18 digits", 529901198506151000, "id-number/digits-lost"),
  alone("scientific notation as text", "5.29901E+17", "id-number/digits-lost"),
  alone("made text after the loss", "529901198506151000", "id-number/digits-lost"),
]);

describeCases("the birth date in the number", cellRules, [
  alone("30 February", idNumber(19850230, 7), "id-number/birth-date"),
  alone("29 February of a common year", idNumber(19900229, 7), "id-number/birth-date"),
  alone("29 February of a leap year", idNumber(19920229, 7)),
  alone("16 on the cut-off day is a member too young", idNumber(20051028, 7), "age/below-minimum"),
  alone("16 a day later", idNumber(20051029, 7), "id-number/birth-date"),
  alone("100 and not yet 101", idNumber(19201029, 7)),
  alone("101", idNumber(19201028, 7), "id-number/birth-date"),
  alone("after the cut-off day", idNumber(20211029, 7), "id-number/birth-date"),
  {
    name: "no cut-off day: only impossible dates are reported",
    plan: withId(idNumber(20211029, 7), { without: ["birth", "age"] }),
    settings: { asOf: 0 },
    found: [],
  },
  {
    name: "the roster repeats the impossible age: one finding",
    plan: {
      change: { 1: { id_no: idNumber(20150601, 7), birth: "2015.06", age: 6 } },
    },
    found: [["id-number/birth-date", 1, "id_no"]],
  },
  {
    name: "the roster's own date stands beside an implausible number",
    plan: withId(idNumber(20150601, 7)),
    found: [["id-number/birth-date", 1, "id_no"]],
  },
]);

describeCases("spellings of a valid number", cellRules, [
  alone("15 digits", "529901850615105", "id-number/legacy-15"),
  alone("15 digits as a number", 529901850615105, "id-number/legacy-15"),
  alone("15 digits of full width", "５２９９０１８５０６１５１０５", "id-number/legacy-15"),
  alone("lower-case x", WITH_X.toLowerCase(), "id-number/typing"),
  alone("× for X", WITH_X.replace("X", "×"), "id-number/typing"),
  alone("* for X", WITH_X.replace("X", "*"), "id-number/typing"),
  alone("十 for X", WITH_X.replace("X", "十"), "id-number/typing"),
  alone("full-width X", WITH_X.replace("X", "Ｘ"), "id-number/typing"),
  alone(
    "spaces inside",
    `${GOOD.slice(0, 6)} ${GOOD.slice(6, 14)} ${GOOD.slice(14)}`,
    "id-number/typing"
  ),
  alone("a zero-width space behind", `${GOOD}\u200b`, "id-number/typing"),
]);

describe("fixes", () => {
  const fixOf = (id: CellValue) =>
    issuesOf(withId(id, NO_DATES)).find(({ at }) => at.field === "id_no")?.fix;

  it.each([
    ["529901850615105", "id-upgraded", idNumber(19850615, 105)],
    [529901850615105, "id-upgraded", idNumber(19850615, 105)],
    [WITH_X.toLowerCase(), "id-typing", WITH_X],
    [WITH_X.replace("X", "十"), "id-typing", WITH_X],
    [` ${GOOD}`, "id-typing", GOOD],
  ])("%s", (before, reason, after) => {
    expect(fixOf(before)).toMatchObject({ before, after, reason });
  });

  it.each([
    [529901198506151000],
    ["5.29901E+17"],
    [wrongCheck],
    [GOOD.slice(0, 17)],
    [idNumber(19850230, 7)],
  ])("none for %s", (damaged) => {
    expect(fixOf(damaged)).toBeUndefined();
  });
});

describeCases("the address code", cellRules, [
  {
    name: "never assigned",
    plan: withId(GOOD),
    settings: { extraRegions: [] },
    found: people.map((_, person) => ["id-number/unknown-region", person, "id_no"] as const),
  },
  { name: "accepted by the settings", plan: {}, settings: { extraRegions: [529901] }, found: [] },
  alone("in use today", idNumber(19850615, 5, 522301)),
  alone("abolished", idNumber(19850615, 5, 522321)),
  alone("of a county that has since come to another province", idNumber(19850615, 5, 512301)),
  alone("unknown", idNumber(19850615, 5, 999999), "id-number/unknown-region"),
  alone("of a damaged number: one finding", `999999${GOOD.slice(6)}`, "id-number/check-digit"),
]);

describeCases("sex and the 17th digit", cellRules, [
  {
    name: "differs",
    plan: { change: { 1: { sex: "女" } } },
    found: [["sex/differs-from-id", 1, "sex"]],
  },
  {
    name: "a woman as a man",
    plan: { change: { 2: { sex: "男" } } },
    found: [["sex/differs-from-id", 2, "sex"]],
  },
  { name: "written as a code", plan: { change: { 1: { sex: 1 } } }, found: [] },
  {
    name: "blank",
    plan: { change: { 1: { sex: null } } },
    found: [["cell/required-blank", 1, "sex"]],
  },
  {
    name: "not a sex: one finding",
    plan: { change: { 1: { sex: "南" } } },
    found: [["code/unknown", 1, "sex"]],
  },
  {
    name: "a damaged number tells nothing",
    plan: { change: { 1: { sex: "女", id_no: wrongCheck } } },
    found: [["id-number/check-digit", 1, "id_no"]],
  },
  {
    name: "a number with another last digit but of a known old kind tells it too",
    plan: { change: { 1: { sex: "女", id_no: "529901850615105" } } },
    found: [
      ["id-number/legacy-15", 1, "id_no"],
      ["sex/differs-from-id", 1, "sex"],
    ],
  },
]);
