import { flatten } from "../../../../src/core/issues/issue";
import { readLedgers } from "../../../../src/core/ledgers/recognise";
import { setRules } from "../../../../src/core/rules/set-rules";
import { validate } from "../../../../src/core/rules/validate";
import type { Grid } from "../../../../src/core/sheets/grid";
import type { Person, RosterPlan } from "../../../support/roster";
import {
  findings,
  idNumber,
  issuesOf,
  people,
  rosterGrid,
  testSettings,
} from "../../../support/roster";
import { villageOf } from "../../../support/villages";

const RULE = "table/same-people";
const options = { rules: setRules };
const six: readonly Person[] = [
  ...people,
  { ...people[3], name: "己样例", id_no: idNumber(19820120, 151), committee_post: "委员" },
];
const copy = (plan: RosterPlan = {}) => rosterGrid({ sheet: "副本", ...plan });
const same = (grids: readonly Grid[]) =>
  findings(grids, options).filter((one) => /^(table|person)\//.test(one));

describe(RULE, () => {
  it.each<[what: string, grids: readonly Grid[]]>([
    ["one roster", [rosterGrid()]],
    ["rosters of different people", [rosterGrid(), copy({ people: villageOf("河口村", 0) })]],
    ["last term's roster of the same people", [rosterGrid(), copy({ sheet: "上届花名册" })]],
    ["a copy without ID numbers", [rosterGrid(), copy({ without: ["id_no"] })]],
    ["ID numbers left blank", [rosterGrid({ all: { id_no: null } }), copy()]],
    [
      "equal damaged numbers",
      [rosterGrid({ all: { id_no: 529901198506150000 } }), copy({ all: { id_no: 5299 } })],
    ],
  ])("says nothing of %s", (_what, grids) => {
    expect(findings(grids, options).filter((one) => one.startsWith(RULE))).toEqual([]);
  });

  it("says once what everybody in a copy would say, with the numbers", () => {
    const grids = [rosterGrid(), copy()];
    expect(same(grids)).toEqual([`${RULE}@副本!`]);
    expect(issuesOf(grids, options)[0]).toMatchObject({
      severity: "warning",
      params: { variant: "visible", sheet: "副本", other: "花名册", people: 5, shared: 5 },
    });
  });

  it("covers people whose number is damaged in both, or in one", () => {
    const many = [...six, ...villageOf("河口村", 0)];
    const damaged = (who: number) =>
      many.map((one, i) => (i === who ? { ...one, id_no: 529901198506150000 } : one));
    expect(same([rosterGrid({ people: damaged(1) }), copy({ people: damaged(1) })])).toEqual([
      `${RULE}@副本!`,
    ]);
    expect(same([rosterGrid({ people: damaged(1) }), copy({ people: damaged(2) })])).toEqual([
      `${RULE}@副本!`,
    ]);
  });

  it("names the hidden one of two", () => {
    const [issue] = issuesOf([{ ...rosterGrid(), visibility: "hidden" }, copy()], options);
    expect(issue.params).toMatchObject({ variant: "hidden", hidden: "花名册", sheet: "副本" });
  });

  it("takes the smaller sheet for the part, whichever comes first", () => {
    const part = copy({ sheet: "分表" });
    const whole = rosterGrid({ people: [...villageOf("河口村", 0), ...people] });
    expect(same([part, whole])).toEqual([`${RULE}@分表!`]);
    expect(same([whole, part])).toEqual([`${RULE}@分表!`]);
  });

  it("says it once for each part of a whole", () => {
    const second = villageOf("河口村", 0);
    const whole = rosterGrid({ people: [...people, ...second] });
    const parts = [copy({ sheet: "甲" }), copy({ sheet: "乙", people: second })];
    expect(same([whole, ...parts])).toEqual([`${RULE}@甲!`, `${RULE}@乙!`]);
  });

  it.each<[what: string, of: readonly Person[], others: number, found: string[]]>([
    ["five people, more than half", people, 4, [`${RULE}@副本!`]],
    ["five people, just half", people, 5, Array<string>(5).fill("person/duplicate-id@副本!H")],
    ["four people", people.slice(0, 4), 0, Array<string>(4).fill("person/duplicate-id@副本!H")],
  ])("%s", (_what, shared, others, found) => {
    const rest = Array.from({ length: others }, (_, i) => ({
      ...people[3],
      name: `样例${"甲乙丙丁戊己"[i]}`,
      id_no: idNumber(19820120, 601 + 2 * i),
    }));
    const many = [...six, ...villageOf("河口村", 0), ...villageOf("新寨村", 1)];
    const grids = [rosterGrid({ people: many }), copy({ people: [...shared, ...rest] })];
    expect(same(grids).map((one) => one.replace(/\d+$/, ""))).toEqual(found);
  });

  it("takes a Party roster and a committee roster of the same people for two bodies", () => {
    const both = six.map((one) => ({ ...one, party_post: "委员", committee_post: "委员" }));
    const party = both.map((one) => ({ ...one, committee_post: null }));
    const committee = both.map((one) => ({ ...one, party_post: null }));
    expect(same([rosterGrid({ people: party }), copy({ people: committee })])).toEqual([]);
  });

  it("leaves repeats within a sheet and with a third sheet to their own rules", () => {
    const twice = copy({ people: [...people, people[1]] });
    const third = rosterGrid({ sheet: "外村", people: [{ ...people[2], village: "河口村" }] });
    const grids = [rosterGrid({ people: [...six, ...villageOf("新寨村", 0)] }), twice, third];
    expect(same(grids)).toEqual([
      "person/duplicate-id@副本!H8",
      `${RULE}@副本!`,
      "person/two-units@外村!H3",
    ]);
  });

  it("looks across workbooks, and names the other one", () => {
    const books = ["甲.xlsx", "乙.xlsx"].map((name) => readLedgers(name, [rosterGrid()]));
    const { issues } = validate(books, testSettings, options);
    expect(flatten(issues)).toEqual([`${RULE}@花名册!`]);
    expect(issues[0].params["other"]).toBe("甲.xlsx/花名册");
  });
});
