import { readLedgers } from "../../src/core/ledgers/recognise";
import type { Issue } from "../../src/core/issues/issue";
import { readSettingsTable } from "../../src/core/settings/read-settings";
import { defaultSettings } from "../../src/core/settings/settings";
import { policiesOf } from "../../src/core/pay/read-policy";
import { validate } from "../../src/core/rules/validate";
import { harmlessDefects } from "../../src/sample/defects";
import { ledgerSlips } from "../../src/sample/ledger-slips";
import { randomFrom } from "../../src/sample/random";
import type { RosterCells } from "../../src/sample/roster-cells";
import { rosterCells } from "../../src/sample/roster-cells";
import { changeover } from "../../src/sample/changeover";
import {
  rosterWorkbook,
  sampleRoster,
  sampleSettings,
  sampleWorkbook,
} from "../../src/sample/sample-workbook";
import { rosterPlan } from "../../src/sample/sheets";
import { gridFromPlan } from "../../src/workbook/plan-grid";

const SEED = 20211028;
const PLANTED_OF_EACH = 2;

const grids = sampleWorkbook(SEED).map(gridFromPlan);
const book = readLedgers("", grids);
const { tables } = book;
const tableOf = (kind: string) => tables.find((table) => table.kind.id === kind)!;

function rulesOf(issues: readonly Issue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

describe("the sample workbook", () => {
  const { issues } = validate([book], sampleSettings);

  it("holds every ledger of the changeover, each sheet recognised, rosters first", () => {
    expect(book.unknown).toEqual([]);
    expect(tables.map(({ sheet, kind, term, count }) => [sheet, kind.id, term, count])).toEqual([
      ["班子成员花名册", "members", "current", tables[0].count],
      ["上届班子成员花名册", "members", "previous", 1567],
      ["调研工作组台账", "research-teams", "current", 27],
      ["任期考核与履职评估台账", "assessment", "current", 1567],
      ["后备干部库", "reserve", "current", 1036],
      ["软弱涣散村整顿与矛盾化解台账", "weak-villages", "current", 12],
      ["换届工作任务清单", "tasks", "current", 27 * 50 + 197 * 35],
      ["换届人选花名册", "candidates", "current", 1231],
      ["六级评估与资格核对台账", "eligibility", "current", 1231],
      ["候选人联审台账", "joint-review", "current", 1229],
      ["预备人选考察台账", "inspection", "current", 1231],
      ["谈话提醒与承诺书台账", "talks", "current", 3803],
      ["换届风气督导台账", "supervision", "current", 9 * 12 * 3],
      ["督查组包保台账", "inspection-teams", "current", 27],
      ["培训宣传台账", "publicity", "current", tableOf("publicity").count],
      ["村(社区)党组织书记县级备案管理台账", "filing", "current", 197],
      ["报酬发放台账", "pay-roll", "current", tableOf("pay-roll").count],
      ["单位名录", "units", "current", 197],
      ["报酬标准", "pay-policy", "current", 2],
      ["参数设置", "settings", "current", tableOf("settings").count],
    ]);
    expect(tables[0].count).toBeGreaterThan(989);
  });

  it("carries its own settings", () => {
    expect(readSettingsTable(tableOf("settings"), defaultSettings)).toEqual({
      settings: sampleSettings,
      problems: [],
    });
  });

  it("carries the pay of the changeover", () => {
    const { policies, issues: faults } = policiesOf(tables);
    expect(faults).toEqual([]);
    expect(policies.map(({ baseFen }) => baseFen)).toEqual([370_000, 446_000]);
  });

  it("says that its people are invented", () => {
    const invented = tables.filter(({ kind }) => kind.families?.includes("ledgers"));
    expect(invented).toHaveLength(18);
    for (const { grid } of invented)
      expect(grid.columns[0][1]).toMatch(/本表人员(、单位)?均为虚构/);
  });

  it("has every kind of slip planted, found by its rule, and no error besides", () => {
    const found = rulesOf(issues);
    const planted = harmlessDefects.map(({ rule }) => [rule, found.get(rule) ?? 0]);
    expect(planted).toEqual(harmlessDefects.map(({ rule }) => [rule, PLANTED_OF_EACH]));
    const errors = issues.filter(({ severity }) => severity === "error");
    const kinds = [...harmlessDefects, ...ledgerSlips].map(({ rule }) => rule);
    expect(errors.filter(({ rule }) => !kinds.includes(rule))).toEqual([]);
  });
});

describe("each kind of slip", () => {
  /** 单位名录, 报酬标准, 参数设置. */
  const listsAndSettings = grids.slice(-3);
  const people = changeover(SEED).current.map(rosterCells);
  const clean = validate(
    [
      readLedgers("", [
        gridFromPlan(rosterPlan("花名册", "花名册", "", people)),
        ...listsAndSettings,
      ]),
    ],
    sampleSettings
  );

  it("is needed for a finding at error level", () => {
    expect(clean.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(harmlessDefects)("$rule is one finding of that rule, at the cell it spoils", (defect) => {
    const random = randomFrom(1);
    const spoiled: RosterCells[] = people.map((cells) => ({ ...cells }));
    const index = spoiled.findIndex((cells) => defect.plant(cells, random));
    expect(index).toBeGreaterThanOrEqual(0);
    const plan = rosterPlan("花名册", "花名册", "", spoiled);
    const { issues } = validate(
      [readLedgers("", [gridFromPlan(plan), ...listsAndSettings])],
      sampleSettings
    );
    const before = new Set(clean.issues.map(({ rule, at }) => `${rule}@${at.address}`));
    const added = issues.filter(({ rule, at }) => !before.has(`${rule}@${at.address}`));
    expect(added.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(1);
    const own = added.filter(({ rule }) => rule === defect.rule);
    expect(own).toHaveLength(1);
    const { field } = own[0].at;
    expect(spoiled[index][field as keyof RosterCells]).not.toEqual(
      people[index][field as keyof RosterCells]
    );
  });
});

describe("sampleRoster", () => {
  it("makes as many people as asked for, the same for the same seed", () => {
    const once = [...sampleRoster(1000, 0.1, 5)];
    expect(once).toHaveLength(1000);
    expect([...sampleRoster(1000, 0.1, 5)]).toEqual(once);
    expect([...sampleRoster(1000, 0.1, 6)]).not.toEqual(once);
    expect([...sampleRoster(0, 0.1, 5)]).toEqual([]);
  });

  const kinds = harmlessDefects.map(({ rule }) => rule);
  /** The last village of a roster may be cut short, and then lacks members. */
  const LAST_VILLAGE = 10;

  /** Rows with a planted slip, and rules at error level that nothing was planted for. */
  function failing(records: number, share: number): { rows: number; others: string[] } {
    const book = readLedgers("", rosterWorkbook(records, share, SEED).map(gridFromPlan));
    const { issues } = validate([book], sampleSettings);
    const lastWhole = book.tables[0].rows[records - LAST_VILLAGE];
    const others = issues.filter(
      ({ rule, severity, at }) =>
        severity === "error" && !kinds.includes(rule) && at.row <= lastWhole
    );
    const planted = issues.filter(({ rule }) => kinds.includes(rule));
    return {
      rows: new Set(planted.map(({ at }) => at.row)).size,
      others: others.map(({ rule }) => rule),
    };
  }

  it("has no slip where none is asked for", () => {
    expect(failing(4000, 0)).toEqual({ rows: 0, others: [] });
  });

  it.each([0.01, 0.1, 0.5, 1])("has about the share of slips asked for: %d", (share) => {
    const { rows, others } = failing(4000, share);
    const spread = 4 * Math.sqrt(4000 * share * (1 - share)) + 1;
    expect(Math.abs(rows - 4000 * share)).toBeLessThanOrEqual(spread);
    expect(others).toEqual([]);
  });
});
