import { planSettings } from "../../src/core/forms/settings-plan";
import type { Settings } from "../../src/core/settings/settings";
import type { Grid } from "../../src/core/sheets/grid";
import type { Engine } from "../../src/engine/engine";
import { createLocalEngine } from "../../src/engine/local-engine";
import type { ReportCheckRow } from "../../src/engine/report-checking";
import type { ReportChoice } from "../../src/engine/reporting";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { overtyped } from "../support/printed-forms";
import { reserveGrid } from "../support/reserve-sheet";
import { reportGrids, reportSettings } from "../support/report-fixture";

const FORMS = ["committee-structure", "secretary-structure", "term-comparison"];
const COMMITTEE = "表2 班子结构分析表";
const COMPARISON = "表4 较上届对比表";

interface Workbook {
  readonly engine: Engine;
  readonly add: (...grids: readonly Grid[]) => Promise<void>;
  /** Writes the forms as the pane does, after changes to what they show. */
  readonly write: (
    choice?: ReportChoice,
    change?: (grid: Grid) => Grid | null
  ) => Promise<readonly string[]>;
}

async function open(settings: Partial<Settings> = {}): Promise<Workbook> {
  const engine = createLocalEngine();
  const names: string[] = [];
  const add = async (...grids: readonly Grid[]) => {
    for (const grid of grids) {
      await engine.putSheet(grid);
      if (!names.includes(grid.name)) names.push(grid.name);
    }
    await engine.arrange(names);
  };
  const settingsPlan = planSettings({ ...reportSettings, extraRegions: [529901], ...settings });
  await add(...reportGrids(), gridFromPlan(settingsPlan));
  return {
    engine,
    add,
    async write(choice = {}, change = (grid) => grid) {
      const plans = await engine.reportPlans({ forms: FORMS, ...choice });
      const grids = plans.flatMap((plan) => change(gridFromPlan(plan)) ?? []);
      await add(...grids);
      return grids.map(({ name }) => name);
    },
  };
}

const checksOf = async (engine: Engine): Promise<readonly ReportCheckRow[]> => {
  const { rows } = await engine.checkReports({});
  return engine.reportChecks({ from: 0, count: rows });
};
const failed = (rows: readonly ReportCheckRow[]) =>
  rows
    .filter(({ passed }) => !passed)
    .map(({ kind, level, sheet, address }) => [kind, level, sheet, address]);

describe("what a report is drawn from", () => {
  it("is told before anything is written, with the people it leaves out", async () => {
    const { engine } = await open();
    const { asOf, townships, previous, result } = await engine.reportOutlook({ forms: FORMS });
    expect([asOf, townships, previous]).toEqual([
      "2021-10-28",
      ["样例镇", "乙样例乡"],
      ["上届花名册"],
    ]);
    expect(result).toMatchObject({ people: 16, previousPeople: 15 });
    expect(
      result?.leftOut.map(({ term, label, people }) => [term, label, people.map((p) => p.name)])
    ).toEqual([
      ["current", "性别", ["乙样例三"]],
      ["current", "来源", ["乙样例一"]],
    ]);
    expect(result?.narrative.join("")).toContain("党组织班子成员10人");
    expect(JSON.stringify(result)).not.toMatch(/\d{17}/);
  });

  it("is one township's own, or held against another last term, or none", async () => {
    const { engine, write } = await open();
    const own = await engine.reportOutlook({ forms: FORMS, township: "乙样例乡" });
    expect(own.result).toMatchObject({ people: 6 });
    expect(own.townships).toHaveLength(2);
    const none = await engine.reportOutlook({ forms: FORMS, previous: null });
    expect([none.previous, none.result?.previousPeople]).toEqual([[], null]);
    expect(await write({ township: "乙样例乡" })).toEqual([
      "表2 班子结构分析表(乙样例乡)",
      "表3 书记队伍结构表(乙样例乡)",
      "表4 较上届对比表(乙样例乡)",
    ]);
  });

  it("can be ledgers alone, which give their own forms", async () => {
    const engine = createLocalEngine();
    const settings = gridFromPlan(planSettings({ ...reportSettings, extraRegions: [529901] }));
    for (const grid of [reserveGrid, settings]) await engine.putSheet(grid);
    await engine.arrange([reserveGrid.name, settings.name]);
    const forms = [...FORMS, "reserve-cadres", "narrative", "cover"];
    const { canCount, current, result } = await engine.reportOutlook({ forms });
    expect([canCount, current]).toEqual([true, []]);
    expect(result).toMatchObject({
      available: ["reserve-cadres"],
      people: null,
      previousPeople: null,
      narrative: [],
    });
    const plans = await engine.reportPlans({ forms, narrative: "full" });
    expect(plans.map(({ name }) => name)).toEqual(["封面", "表5 后备力量统计表", "综述"]);
    await expect(engine.overview("everybody")).rejects.toMatchObject({ code: "no-roster" });
  });

  it("has no figures without a day to count to", async () => {
    const { engine } = await open({ asOf: 0 });
    const outlook = await engine.reportOutlook({ forms: FORMS });
    expect(outlook).toMatchObject({ asOf: "", result: null });
    await expect(engine.reportPlans({ forms: FORMS })).rejects.toMatchObject({
      code: "as-of-missing",
    });
  });
});

describe("反查", () => {
  const people = (engine: Engine, sheet: string, address: string, part = 0) =>
    engine.drillPeople({ sheet, address, part, from: 0, count: 100 });

  it("leads from a figure to its people", async () => {
    const { engine, write } = await open();
    await write();
    expect(await engine.drill({ sheet: COMMITTEE, address: "E8" })).toMatchObject({
      kind: "figure",
      form: "表2",
      township: null,
      path: ["样例镇", "性别", "女"],
      onSheet: "2",
      inBooks: "2",
      parting: null,
      parts: [{ term: "current", people: 2, workings: { kind: "count", count: 2, base: 6 } }],
    });
    const found = await people(engine, COMMITTEE, "E8");
    expect(found.map(({ name, sex, age }) => [name, sex, age])).toEqual([
      ["丙样例一", "女", "30"],
      ["丙样例二", "女", "30"],
    ]);
    const paged = await engine.drillPeople({
      sheet: COMMITTEE,
      address: "E8",
      part: 0,
      from: 1,
      count: 1,
    });
    expect(paged).toEqual(found.slice(1));
  });

  it("tells how a mean came about, and a difference", async () => {
    const { engine, write } = await open();
    await write();
    expect(await engine.drill({ sheet: COMMITTEE, address: "O7" })).toMatchObject({
      onSheet: "39.30",
      inBooks: "39.30",
      parts: [{ workings: { kind: "mean-age", sum: 393, count: 10, unknown: 0 } }],
    });
    const change = await engine.drill({ sheet: COMPARISON, address: "F6" });
    expect(change).toMatchObject({
      explanation: "change",
      inBooks: "2.30",
      parts: [{ term: "previous" }, { term: "current" }],
    });
    const before = await people(engine, COMPARISON, "F6", 0);
    expect(new Set(before.map(({ sheet }) => sheet))).toEqual(new Set(["上届花名册"]));
    expect(await people(engine, COMPARISON, "F6", 1)).toHaveLength(10);
  });

  it.each([
    ["a figure that others contradict", { D8: 5 }, "D8", "by-hand", "1"],
    ["figures that agree among themselves", { B7: 4, B8: 3 }, "B8", "out-of-date", "1"],
  ] as const)("says of %s why it may differ", async (_what, typed, address, cause, difference) => {
    const { engine, write } = await open();
    await write({}, (grid) => (grid.name === COMMITTEE ? overtyped(grid, typed) : grid));
    expect(await engine.drill({ sheet: COMMITTEE, address })).toMatchObject({
      parting: { cause, difference },
    });
  });

  it("knows a township's own report", async () => {
    const { engine, write } = await open();
    const [sheet] = await write({ township: "乙样例乡" });
    expect(await engine.drill({ sheet, address: "C7" })).toMatchObject({
      township: "乙样例乡",
      path: ["合计", "总数"],
      inBooks: "4",
    });
  });

  it("says why there is nothing", async () => {
    const { engine, write, add } = await open();
    await write({}, (grid) =>
      grid.name === COMMITTEE ? overtyped(grid, { A9: "丙样例乡" }) : grid
    );
    await add(gridFromPlan((await engine.reportPlans({ forms: ["narrative"] }))[0]));
    const reason = async (sheet: string, address: string) => {
      const drill = await engine.drill({ sheet, address });
      return drill.kind === "none" ? drill.reason : drill.kind;
    };
    expect(await reason("上届花名册", "C4")).toBe("not-report");
    expect(await reason(COMMITTEE, "A2")).toBe("not-figure");
    expect(await reason(COMMITTEE, "C9")).toBe("not-in-books");
    expect(await reason(COMMITTEE, "C:C")).toBe("not-figure");
    expect(await reason("综述", "A3")).toBe("narrative");
  });

  it("leads from the pay roll to the person of the line, wherever the line is by now", async () => {
    const { engine, add } = await open();
    const roll = gridFromPlan(await engine.payPlan("2021-11"));
    await add(roll);
    const first = await engine.drill({ sheet: roll.name, address: "K4" });
    expect(first).toMatchObject({ kind: "pay", month: "2021-11", column: "total", agrees: true });
    const swapped = {
      ...roll,
      columns: roll.columns.map((cells) => [
        ...cells.slice(0, 3),
        cells[4],
        cells[3],
        ...cells.slice(5),
      ]),
    };
    await add(swapped);
    expect(await engine.drill({ sheet: roll.name, address: "D5" })).toMatchObject({
      ...first,
      address: "K5",
    });
    await add(overtyped(roll, { K4: 1 }));
    expect(await engine.drill({ sheet: roll.name, address: "K4" })).toMatchObject({
      onSheet: "1.00",
      agrees: false,
    });
    const rows = roll.columns[0].filter((value) => typeof value === "number").length;
    const sum = await engine.drill({ sheet: roll.name, address: `K${rows + 4}` });
    expect(sum).toMatchObject({ kind: "pay", person: null, agrees: true, people: rows });
    expect(await people(engine, roll.name, `K${rows + 4}`)).toHaveLength(rows);
  });
});

describe("校核", () => {
  it("passes what was just written, but for people of whom something is not known", async () => {
    const { engine, write } = await open();
    await write();
    const summary = await engine.checkReports({});
    expect(summary).toMatchObject({
      reports: [{ township: null, missing: ["表1"] }],
      unreadable: [],
      books: { differences: 0 },
    });
    expect(summary.passed + summary.failed).toBe(summary.total);
    const rows = await checksOf(engine);
    expect(new Set(failed(rows).map(([, level]) => level))).toEqual(new Set(["explain"]));
    const [first] = rows;
    expect(first.passed).toBe(false);
    expect(first.people.map(({ name }) => name)).toContain("乙样例三");
  });

  it("tells a figure changed by hand by its formulas and by the rosters, what failed first", async () => {
    const { engine, write } = await open();
    await write({}, (grid) => (grid.name === COMMITTEE ? overtyped(grid, { D8: 5 }) : grid));
    const rows = await checksOf(engine);
    expect(failed(rows)).toContainEqual(["books", "error", COMMITTEE, "D8"]);
    expect(failed(rows)).toContainEqual(["within", "error", COMMITTEE, "C8"]);
    const ranks = rows.map(({ passed, level }) => (passed ? 2 : level === "error" ? 0 : 1));
    expect(ranks).toEqual([...ranks].sort());
  });

  it("holds a township's sheets against the township, a copy against nothing of today's set", async () => {
    const { engine, write, add } = await open();
    await write();
    await write({ township: "乙样例乡" });
    const copy = gridFromPlan((await engine.reportPlans({ forms: FORMS, previous: null }))[2]);
    await add({ ...copy, name: "留存" });
    const summary = await engine.checkReports({});
    expect(summary.reports.map(({ township, sheets }) => [township, sheets.length])).toEqual([
      [null, 3],
      ["乙样例乡", 3],
      [null, 1],
    ]);
    const rows = await checksOf(engine);
    const wrong = failed(rows).filter(([, level]) => level === "error");
    expect(wrong).toEqual([]);
    expect(rows.filter(({ kind, sheet }) => kind === "between" && sheet === "留存")).toEqual([]);
  });

  it("tells whose comparison it is where the unit that reports is a township itself", async () => {
    const { engine, write } = await open({ reportingUnit: "乙样例乡" });
    await write();
    await write({ township: "乙样例乡" });
    const { reports } = await engine.checkReports({});
    expect(reports.map(({ township, sheets }) => [township, sheets.length])).toEqual([
      [null, 3],
      ["乙样例乡", 3],
    ]);
  });

  it("says which form has no sheet, and which cannot be read", async () => {
    const { engine, write } = await open();
    await write({}, (grid) => {
      if (grid.name === COMPARISON) return null;
      return grid.name === COMMITTEE ? overtyped(grid, { A4: "", A6: "" }) : grid;
    });
    expect(await engine.checkReports({})).toMatchObject({
      reports: [{ missing: ["表1", "表4"] }],
      unreadable: [{ sheet: COMMITTEE, form: "表2", reason: "head-missing" }],
    });
  });

  it("checks the sheets also where the rosters give nothing to compare with", async () => {
    const { engine, write, add } = await open();
    await write();
    await add(gridFromPlan(planSettings({ ...reportSettings, asOf: 0 })));
    const summary = await engine.checkReports({});
    expect(summary.books).toBeNull();
    expect(summary.total).toBeGreaterThan(100);
  });
});

describe("a report of other presets than the settings name", () => {
  const PARTY = { ageBands: "party-statistics", formHead: "party-statistics" } as const;
  const settingsSheet = (settings: Partial<Settings>) =>
    gridFromPlan(planSettings({ ...reportSettings, extraRegions: [529901], ...settings }));

  it.each([
    ["the annual report's, where a changeover's are in force", PARTY, {}, "党内统计口径"],
    ["a changeover's, where the annual report's are in force", {}, PARTY, "换届统计口径"],
  ] as const)("is not called wrong: %s", async (_what, printed, inForce, head) => {
    const { engine, write, add } = await open(printed);
    await write();
    await add(settingsSheet(inForce));
    const { books, unreadable } = await engine.checkReports({});
    expect(unreadable).toEqual([]);
    expect(books).toMatchObject({ differences: 0 });
    const rows = await checksOf(engine);
    const told = rows.filter(({ note }) => note?.key === "other-preset");
    expect(told.map(({ form, level, kind, label }) => [form, level, kind, label])).toEqual(
      ["表2", "表3"].flatMap((form) => [
        [form, "explain", "within", "年龄段"],
        [form, "explain", "within", "表头口径"],
      ])
    );
    expect(told[1].left).toBe(head);
    expect(rows.filter(({ passed, level }) => !passed && level === "error")).toEqual([]);
  });

  it("is traced by its own columns", async () => {
    const { engine, write, add } = await open(PARTY);
    await write();
    await add(settingsSheet({}));
    expect(await engine.drill({ sheet: COMMITTEE, address: "I7" })).toMatchObject({
      path: ["合计", "年龄", "36至45岁"],
      onSheet: "6",
      inBooks: "6",
      parting: null,
    });
    expect(await engine.drill({ sheet: COMMITTEE, address: "O7" })).toMatchObject({
      path: ["合计", "学历", "中专"],
      parting: null,
    });
  });

  it("tells a figure changed by hand by the columns that the sheet has", async () => {
    const { engine, write, add } = await open(PARTY);
    await write({}, (grid) => (grid.name === COMMITTEE ? overtyped(grid, { I8: 9 }) : grid));
    await add(settingsSheet({}));
    const rows = await checksOf(engine);
    expect(failed(rows)).toContainEqual(["books", "error", COMMITTEE, "I8"]);
    expect(
      failed(rows).filter(([kind, level]) => kind === "books" && level === "error")
    ).toHaveLength(1);
  });

  it("is drawn anew as the settings say, its copy with the columns of the settings", async () => {
    const { engine, write, add } = await open();
    await write();
    await add(settingsSheet(PARTY));
    await write();
    expect(await engine.checkReports({})).toMatchObject({ books: { differences: 0 } });
    const contents = [...(await engine.definitionPlan("committee-structure")).rows].map(
      ({ values }) => values[5]
    );
    expect(contents).toEqual(
      expect.arrayContaining(["人数:高中、中技", "人数:大学生村官", "年龄:46至54岁"])
    );
    expect(contents).not.toContain("人数:研究生");
  });
});

describe("a form copied into a definition", () => {
  it("is offered, written, read back and held against the books", async () => {
    const { engine, add } = await open();
    const definition = await engine.definitionPlan("committee-structure");
    expect(definition.name).toBe("报表定义 附表2");
    await add(gridFromPlan(definition));
    const { choices } = await engine.reportOutlook({ forms: [] });
    const own = choices.find(({ isDefined }) => isDefined);
    expect(own).toMatchObject({ number: "附表2", sheet: "附表2 班子结构分析表" });
    const plans = await engine.reportPlans({ forms: ["cover", own!.id, "check-list"] });
    expect(plans.map(({ name }) => name)).toEqual(["封面", own!.sheet, "校核情况表"]);
    await add(...plans.map(gridFromPlan));
    const { reports, unreadable, books } = await engine.checkReports({});
    expect(reports.map(({ sheets }) => sheets)).toEqual([[own!.sheet]]);
    expect(unreadable).toEqual([]);
    expect(books).toMatchObject({ differences: 0 });
    expect((await engine.definitionPlan("committee-structure")).name).toBe("报表定义 附表3");
  });
});
