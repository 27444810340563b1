import * as fc from "fast-check";
import type { Waiver } from "../../../src/core/waivers/waiver";
import { planWaivers } from "../../../src/core/forms/waivers-plan";
import type { LedgerBook } from "../../../src/core/ledgers/recognise";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { Issue } from "../../../src/core/issues/issue";
import { flatten } from "../../../src/core/issues/issue";
import { waive } from "../../../src/core/rules/waive";
import type { Validation } from "../../../src/core/rules/validate";
import { validate } from "../../../src/core/rules/validate";
import type { Settings } from "../../../src/core/settings/settings";
import type { Grid } from "../../../src/core/sheets/grid";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { IdMask } from "../../../src/core/values/id-number";
import { ruleTextsZh } from "../../../src/locales/zh-CN/rules";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import type { Person, RosterPlan } from "../../support/roster";
import { idNumber, people, rosterGrid, testSettings } from "../../support/roster";
import { villageOf } from "../../support/villages";

const statement = { reason: "经查档属实", by: "某某", date: "2021-11-02" };

function bookOf(grids: readonly Grid[]): LedgerBook {
  return readLedgers("", grids);
}

function check(grids: readonly Grid[], settings: Settings = testSettings): Validation {
  return validate([bookOf(grids)], settings);
}

function only(issues: readonly Issue[], rule: string): Issue {
  const found = issues.filter((issue) => issue.rule === rule);
  if (found.length !== 1) throw new Error(`${rule}: ${flatten(issues).join(", ")}`);
  return found[0];
}

/** The 校核说明 sheet that accepts the one finding of a rule, written and read back. */
function accepting(grids: readonly Grid[], rule: string, settings: Settings = testSettings): Grid {
  const issue = only(check(grids, settings).issues, rule);
  const waiver = waive(issue, statement, [bookOf(grids)], settings);
  return gridFromPlan(planWaivers([waiver], settings, ruleTextsZh));
}

const damaged = `${idNumber(19850615, 103).slice(0, 17)}5`;
const bad: RosterPlan = { change: { 1: { id_no: damaged } } };
const RULE = "id-number/check-digit";

describe("a waiver", () => {
  it("takes its finding out of the open ones and lists it", () => {
    const grids = [rosterGrid(bad), accepting([rosterGrid(bad)], RULE)];
    const { issues, waived, counts, sheets } = check(grids);
    expect(issues).toEqual([]);
    expect(counts).toEqual({ error: 0, warning: 0, note: 0 });
    expect(waived.map(({ issue }) => issue.rule)).toEqual([RULE]);
    expect(waived[0].waiver).toMatchObject(statement);
    expect(sheets.map(({ sheet, passed }) => [sheet, passed])).toEqual([
      ["花名册", 5],
      ["校核说明", 1],
    ]);
  });

  it("holds when rows are inserted and sorted", () => {
    const more = [...villageOf("河口村", 0), ...people].reverse();
    const changed = more.map((one) => (one.name === "乙样例" ? { ...one, id_no: damaged } : one));
    const { issues, waived } = check([
      rosterGrid({ people: changed }),
      accepting([rosterGrid(bad)], RULE),
    ]);
    expect(flatten(issues)).toEqual([]);
    expect(waived.map(({ issue }) => issue.at.address)).not.toEqual(["H4"]);
    expect(waived).toHaveLength(1);
  });

  it.each<[what: string, change: Person]>([
    ["another digit that is shown", { id_no: damaged.replace(/^5/, "4") }],
    ["one digit that is hidden", { id_no: `${damaged.slice(0, 12)}4${damaged.slice(13)}` }],
    [
      "two hidden digits swapped",
      { id_no: `${damaged.slice(0, 9)}${damaged[10]}${damaged[9]}${damaged.slice(11)}` },
    ],
  ])("ends with %s, and says so", (_what, change) => {
    const { issues, waived } = check([
      rosterGrid({ change: { 1: change } }),
      accepting([rosterGrid(bad)], RULE),
    ]);
    expect(waived).toEqual([]);
    expect(flatten(issues)).toEqual(
      expect.arrayContaining([`${RULE}@花名册!H4`, "waiver/lapsed@校核说明!I4"])
    );
    expect(only(issues, "waiver/lapsed").params).toMatchObject({ variant: "changed" });
  });

  it("is of no use when its finding is gone", () => {
    const { issues } = check([rosterGrid(), accepting([rosterGrid(bad)], RULE)]);
    expect(flatten(issues)).toEqual(["waiver/lapsed@校核说明!C4"]);
    expect(issues[0]).toMatchObject({ severity: "note", params: { variant: "gone" } });
  });

  it("is one person's, not another's of the same damaged number", () => {
    const two = { change: { 1: { id_no: damaged }, 3: { id_no: damaged } } };
    const { issues, waived } = check([rosterGrid(two), accepting([rosterGrid(bad)], RULE)]);
    expect(waived.map(({ issue }) => issue.at.address)).toEqual(["H4"]);
    expect(flatten(issues)).toContain(`${RULE}@花名册!H6`);
  });

  it("is one workbook's", () => {
    const first = readLedgers("甲.xlsx", [rosterGrid(bad), accepting([rosterGrid(bad)], RULE)]);
    const other = readLedgers("乙.xlsx", [
      rosterGrid({ change: { 1: { id_no: `${idNumber(19850615, 107).slice(0, 17)}!` } } }),
    ]);
    const { waived, issues } = validate([first, other], testSettings);
    expect(waived.map(({ issue }) => issue.at.book)).toEqual(["甲.xlsx"]);
    expect(issues.some(({ at, rule }) => at.book === "乙.xlsx" && rule.startsWith("id-"))).toBe(
      true
    );
  });

  it("about a unit is the unit's, whoever stands first in it, and ends when its number changes", () => {
    const sheet = accepting([rosterGrid({ people: people.slice(0, 2) })], "branch/size");
    const sorted = rosterGrid({ people: [people[1], people[0]] });
    expect(check([sorted, sheet]).waived.map(({ issue }) => issue.rule)).toEqual(["branch/size"]);
    const { waived, issues } = check([rosterGrid({ people: [people[1]] }), sheet]);
    expect(waived).toEqual([]);
    expect(flatten(issues)).toContain("branch/size@花名册!C3");
    expect(only(issues, "waiver/lapsed").params["variant"]).toBe("changed-facts");
  });

  it("about a missing column is that column's", () => {
    const grids = [rosterGrid({ without: ["nation", "sex"] })];
    const found = check(grids).issues.filter(({ rule }) => rule === "table/column-missing");
    expect(found).toHaveLength(2);
    const waiver = waive(found[0], statement, [bookOf(grids)], testSettings);
    const sheet = gridFromPlan(planWaivers([waiver], testSettings, ruleTextsZh));
    const { waived, issues } = check([...grids, sheet]);
    expect(waived.map(({ issue }) => issue.params["column"])).toEqual([found[0].params["column"]]);
    expect(only(issues, "table/column-missing").params["column"]).toBe(found[1].params["column"]);
  });
});

describe("lines written by hand", () => {
  const head = "规则编号,工作表,单位,姓名,栏目,原值,核对码,说明".split(",");
  const line = (...cells: (string | number | null)[]) => cells;
  const good = line("age/differs-from-birth-date", "花名册", "样例镇石山村", "乙样例", "年龄", 63);
  const roster = rosterGrid({ change: { 1: { age: 63 } } });
  const hand = (...lines: (string | number | null)[][]) =>
    gridFromRows("校核说明", [["校核说明"], head, ...lines]);

  it("hold with the cell's own text as the value", () => {
    expect(check([roster, hand([...good, null, "属实"])]).waived).toHaveLength(1);
  });
  it("find the rule behind its title, and people by any spelling", () => {
    const [, ...rest] = good;
    rest.splice(1, 2, "样例镇石山村委会", "乙 样例");
    const rule = "年龄与出生年月不符 age/differs-from-birth-date";
    expect(check([roster, hand([rule, ...rest, null, "属实"])]).waived).toHaveLength(1);
  });
  it.each<[string, (string | number | null)[], string]>([
    ["no reason", [...good, null, "　"], "waiver/reason-missing@校核说明!H3"],
    ["no rule", [null, ...good.slice(1), null, "属实"], "waiver/unknown-rule@校核说明!A3"],
    ["a wrong rule", ["年龄", ...good.slice(1), null, "属实"], "waiver/unknown-rule@校核说明!A3"],
    ["no value", [...good.slice(0, 5), null, null, "属实"], "waiver/lapsed@校核说明!F3"],
  ])("with %s hold for nothing", (_what, cells, finding) => {
    const { issues, waived } = check([roster, hand(cells)]);
    expect(waived).toEqual([]);
    expect(flatten(issues).filter((one) => one.startsWith("waiver"))).toEqual([finding]);
    expect(flatten(issues)).toContain("age/differs-from-birth-date@花名册!J4");
  });
  it("that are blank are none", () => {
    const grids = [rosterGrid(), hand(line(null, null, null, null, null, null, null, null))];
    expect(check(grids).issues).toEqual([]);
  });
  it("say nothing of rules that were not run", () => {
    const book = bookOf([rosterGrid(), hand([...good, null, "属实"])]);
    expect(validate([book], testSettings, { rules: [] }).issues).toEqual([]);
  });
});

describe("ID numbers in 校核说明", () => {
  const masks: readonly IdMask[] = ["none", "birth", "last8", "last4"];
  const textsOf = (grid: Grid) => grid.columns.flat().map((cell) => String(cell ?? ""));

  it.each(masks)("are never written whole and yet recognised: %s", (idMasking) => {
    const settings = { ...testSettings, idMasking };
    const spaced = `${damaged.slice(0, 6)} ${damaged.slice(6)}`;
    const grids = [rosterGrid({ change: { 1: { id_no: spaced, remark: null } } })];
    const sheet = accepting(grids, RULE, settings);
    expect(textsOf(sheet).filter((text) => /\d{15}/.test(text.replace(/\s/g, "")))).toEqual([]);
    for (const later of masks) {
      const validation = check([...grids, sheet], { ...testSettings, idMasking: later });
      expect(validation.waived).toHaveLength(1);
      const again = gridFromPlan(
        planWaivers(validation.waivers, { ...testSettings, idMasking: later }, ruleTextsZh)
      );
      expect(check([...grids, again]).waived).toHaveLength(1);
    }
  });

  it("typed whole by hand are hidden when the sheet is written anew", () => {
    const waiver: Waiver = {
      ...{ book: "", rule: RULE, sheet: "花名册", unit: "样例镇石山村", name: "乙样例" },
      ...{ field: "公民身份号码", value: damaged, check: "", address: "", ...statement },
    };
    const sheet = gridFromPlan(planWaivers([waiver], testSettings, ruleTextsZh));
    expect(textsOf(sheet).filter((text) => text.includes(damaged))).toEqual([]);
    expect(check([rosterGrid(bad), sheet]).waived).toHaveLength(1);
  });

  it("leave dozens of numbers possible", () => {
    const sheet = accepting([rosterGrid(bad)], RULE);
    const checkCell = sheet.columns[9][3];
    expect(checkCell).toMatch(/^\d\d$/);
  });
});

describe("the sheet 校核说明", () => {
  it("gives back every waiver that was written into it", () => {
    const text = fc.constantFrom("样例镇", "石山村", "=1+1", "2021-11-02", "007", "甲 乙", "a/b");
    const waivers = fc.array(
      fc.record({
        book: fc.constant(""),
        rule: fc.constantFrom(RULE, "committee/size", "text/stray-space"),
        ...{ sheet: text, unit: text, name: text, field: text, value: text, reason: text },
        check: fc.constantFrom("", "07", "00000012"),
        ...{ by: text, date: text },
        address: fc.constantFrom("A1", "H4"),
      }),
      { minLength: 1, maxLength: 5 }
    );
    fc.assert(
      fc.property(waivers, (list) => {
        const sheet = gridFromPlan(planWaivers(list, testSettings, ruleTextsZh));
        const read = check([rosterGrid(), sheet]).waivers;
        expect(read).toMatchObject(list);
      }),
      { numRuns: 40 }
    );
  });

  it("without waivers says so and is no fault", () => {
    const sheet = gridFromPlan(planWaivers([], testSettings, ruleTextsZh));
    expect(check([rosterGrid(), sheet]).issues).toEqual([]);
  });
});
