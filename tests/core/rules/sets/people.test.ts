import { formatIssue } from "../../../../src/core/issues/catalogue";
import { readLedgers } from "../../../../src/core/ledgers/recognise";
import { personDuplicateId } from "../../../../src/core/rules/person/duplicate-id";
import { personSameNameAndBirth } from "../../../../src/core/rules/person/same-name-and-birth";
import { personTwoUnits } from "../../../../src/core/rules/person/two-units";
import { setRules } from "../../../../src/core/rules/set-rules";
import { validate } from "../../../../src/core/rules/validate";
import { setRuleTexts } from "../../../../src/locales/zh-CN/rules/sets";
import type { Grid } from "../../../../src/core/sheets/grid";
import {
  findings,
  idNumber,
  issuesOf,
  people,
  rosterGrid,
  testSettings,
} from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";
import { villageOf } from "../../../support/villages";

const rules = [personDuplicateId, personTwoUnits, personSameNameAndBirth];
const number = idNumber(19850615, 103);
const second = villageOf("河口村", 0);
const legacy = (id: string) => id.slice(0, 6) + id.slice(8, 17);

describeRule(personDuplicateId, [
  { name: "everybody has a number" },
  {
    name: "the same number at another name",
    plan: { change: { 3: { id_no: number } } },
    found: [[3, "id_no"]],
  },
  {
    name: "one person twice in a unit",
    plan: { people: [...people, people[1]] },
    found: [[5, "id_no"]],
  },
  {
    name: "one person twice under two spellings of a unit",
    plan: { people: [...people, { ...people[1], village: "石山村委会" }] },
    found: [[5, "id_no"]],
  },
  {
    name: "in another unit under another name",
    plan: { people: [...people, { ...second[1], id_no: number }] },
    found: [[5, "id_no"]],
  },
  {
    name: "three times: at the second and the third",
    plan: { change: { 2: { id_no: number }, 3: { id_no: number } } },
    found: [
      [2, "id_no"],
      [3, "id_no"],
    ],
  },
  {
    name: "the 15 digits of the same number",
    plan: { change: { 3: { id_no: legacy(number) } } },
    found: [[3, "id_no"]],
  },
  {
    name: "a number typed with spaces",
    plan: { change: { 3: { id_no: ` ${number}` } } },
    found: [[3, "id_no"]],
  },
  {
    name: "a name padded with spaces is the same name",
    plan: { people: [...people, { ...people[1], village: "河口村", name: "乙 样 例" }] },
  },
  { name: "damaged numbers are equal by accident", plan: { all: { id_no: 529901198506150000 } } },
  { name: "a number against the check digit", plan: { all: { id_no: "529901198506151034" } } },
  { name: "blanks", plan: { all: { id_no: null } } },
  {
    name: "two numbers that share fifteen digits",
    plan: { change: { 3: { id_no: idNumber(19850615, 104) } } },
  },
]);

describeRule(personTwoUnits, [
  { name: "everybody in one unit" },
  {
    name: "one name and number in two villages",
    plan: { people: [...people, ...second.slice(0, 1), { ...people[1], village: "河口村" }] },
    found: [[6, "id_no"]],
  },
  {
    name: "in three villages",
    plan: {
      people: [...people, { ...people[1], village: "河口村" }, { ...people[1], village: "新寨村" }],
    },
    found: [
      [5, "id_no"],
      [6, "id_no"],
    ],
  },
  {
    name: "a name left out is no other name",
    plan: { people: [...people, { ...people[1], name: null, village: "河口村" }] },
    found: [[5, "id_no"]],
  },
  { name: "twice in one unit is another rule's", plan: { people: [...people, people[1]] } },
  { name: "namesakes with their own numbers", plan: { change: { 3: { name: "乙样例" } } } },
]);

describeRule(personSameNameAndBirth, [
  { name: "nobody is like another" },
  {
    name: "name and day of birth alike",
    plan: {
      change: { 3: { name: "乙样例", birth: "1985.06", id_no: idNumber(19850615, 105) } },
    },
    found: [[3, "name"]],
  },
  {
    name: "the month alike, one day not known",
    plan: { change: { 3: { name: "乙样例", birth: "1985.06", id_no: null } } },
    found: [[3, "name"]],
  },
  {
    name: "a damaged number beside a good one",
    plan: { change: { 3: { name: "乙 样例", birth: "1985年6月", id_no: 529901198506150000 } } },
    found: [[3, "name"]],
  },
  {
    name: "another day",
    plan: { change: { 3: { name: "乙样例", birth: "1985.06", id_no: idNumber(19850616, 105) } } },
  },
  {
    name: "another month",
    plan: { change: { 3: { name: "乙样例", birth: "1985.07", id_no: null } } },
  },
  {
    name: "years only",
    plan: { all: { name: "乙样例", birth: "1985", id_no: null } },
  },
  { name: "the same number is another rule's", plan: { people: [...people, people[1]] } },
  {
    name: "the same number in another unit is another rule's",
    plan: { people: [...people, { ...people[1], village: "河口村" }] },
  },
  { name: "names left out", plan: { all: { name: null, birth: "1985.06" } } },
  { name: "no births", plan: { all: { name: "乙样例", birth: null, id_no: null } } },
]);

describe("people in several sheets and workbooks", () => {
  const party = rosterGrid({
    sheet: "党组织",
    people: people.slice(0, 3).map((person) => ({ ...person, committee_post: null })),
  });
  const committee = rosterGrid({
    sheet: "村委会",
    people: [people[0], people[2], people[3], people[4]].map((one) => ({
      ...one,
      party_post: null,
    })),
  });

  it("takes a Party roster and a committee roster for two halves", () => {
    expect(findings([party, committee], { rules })).toEqual([]);
  });
  it("even without ID numbers", () => {
    const bare = (grid: Grid) => ({
      ...grid,
      columns: grid.columns.map((column, c) => (c === 7 ? [] : column)),
    });
    const all = findings([bare(party), bare(committee)], { rules: [personSameNameAndBirth] });
    expect(all.filter((finding) => finding.startsWith("person/"))).toEqual([]);
  });
  it("takes two rosters of the same body for a repeat", () => {
    const copy = rosterGrid({ sheet: "副本", people: people.slice(0, 1) });
    expect(findings([rosterGrid(), copy], { rules })).toEqual(["person/duplicate-id@副本!H3"]);
  });
  it("compares the terms each for itself", () => {
    expect(findings([rosterGrid(), rosterGrid({ sheet: "上届花名册" })], { rules })).toEqual([]);
  });
  it("compares workbooks and names the other place", () => {
    const first = readLedgers("甲镇.xlsx", [rosterGrid()]);
    const other = readLedgers("乙镇.xlsx", [
      rosterGrid({ people: [{ ...second[0], id_no: number }] }),
    ]);
    const { issues } = validate([first, other], testSettings, { rules });
    expect(issues.map((issue) => formatIssue(issue, setRuleTexts))).toEqual([
      "公民身份号码与样例镇石山村“乙样例”（甲镇.xlsx/花名册!H4）相同；本行姓名为“甲样例一”。",
    ]);
  });
  it("names a few places of many", () => {
    const issues = issuesOf({ all: { id_no: number } }, { rules: [personDuplicateId] });
    expect(issues.map(({ params }) => params["places"])).toEqual([
      "H3、H5、H6、…",
      "H3、H4、H6、…",
      "H3、H4、H5、…",
      "H3、H4、H5、…",
    ]);
  });
  it("stays quick where one number fills a column", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ ...people[1], village: `${i}村` }));
    expect(findings({ people: many }, { rules: [personTwoUnits] })).toHaveLength(19_999);
  });
});

describe("one cause, one finding", () => {
  it.each([
    [
      "a secretary listed twice",
      { people: [...people, people[0]] },
      ["person/duplicate-id@花名册!H8"],
    ],
    [
      "a number copied to the next line",
      { change: { 3: { id_no: people[0].id_no! } } },
      ["person/duplicate-id@花名册!H6"],
    ],
    [
      "a member of another village in both",
      { people: [...people, ...second, { ...people[3], village: "河口村" }] },
      ["person/two-units@花名册!H13"],
    ],
  ])("%s", (_name, plan, expected) => {
    expect(findings(plan, { rules: setRules })).toEqual(expected);
  });
});
