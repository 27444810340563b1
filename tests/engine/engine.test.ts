import { MessageChannel } from "node:worker_threads";
import type { Endpoint } from "comlink";
import { expose } from "comlink";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { Grid } from "../../src/core/sheets/grid";
import type { Engine } from "../../src/engine/engine";
import { EngineError } from "../../src/engine/engine-error";
import { findingsAt } from "../../src/engine/finding-rows";
import { createLocalEngine } from "../../src/engine/local-engine";
import { createRemoteEngine } from "../../src/engine/worker/remote-engine";
import { serveEngine } from "../../src/engine/worker/serve-engine";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { idNumber, rosterGrid } from "../support/roster";

const settingsGrid = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
]);
const unitsGrid = gridFromRows("单位名录", [
  ["乡镇(街道)", "村(社区)", "类别"],
  ["样例镇", "石山村", "村"],
  ["样例镇", "水口村", "村"],
]);
const faulty = rosterGrid({ change: { 1: { id_no: idNumber(19850615, 103).slice(0, 17) } } });

/** The engine behind a message channel, as it is behind a worker. */
function remote(): { engine: Engine; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  expose(serveEngine(createLocalEngine()), port1 as unknown as Endpoint);
  return { engine: createRemoteEngine(port2 as unknown as Endpoint), close: () => port2.close() };
}

async function hold(engine: Engine, ...grids: readonly Grid[]): Promise<Engine> {
  for (const grid of grids) await engine.putSheet(grid);
  await engine.arrange(grids.map(({ name }) => name));
  return engine;
}

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

describe.each<[string, () => Engine]>([
  ["in the thread of the screen", createLocalEngine],
  [
    "behind messages",
    () => {
      const { engine, close } = remote();
      open.push(close);
      return engine;
    },
  ],
])("the engine %s", (_, create) => {
  it("surveys what the sheets are", async () => {
    const alike = gridFromRows("村级名单", [
      ["姓名", "性别", "电话"],
      ["甲样例", "女", "1"],
    ]);
    const engine = await hold(
      create(),
      faulty,
      unitsGrid,
      settingsGrid,
      alike,
      gridFromRows("Sheet2", [])
    );
    const { sheets, units, settings, asOf } = await engine.survey();
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      [faulty.name, "ledger"],
      ["单位名录", "ledger"],
      ["参数设置", "ledger"],
      ["村级名单", "unrecognised"],
      ["Sheet2", "blank"],
    ]);
    expect(sheets[0]).toMatchObject({
      ledger: "members",
      term: "current",
      records: 5,
      units: 1,
      headerRow: 2,
      lacking: [],
    });
    const [like] = (sheets[3] as Extract<(typeof sheets)[number], { kind: "unrecognised" }>)
      .likeness;
    expect(like).toMatchObject({ ledger: "members", row: 1, found: ["姓名", "性别", "联系电话"] });
    expect(like.lacking).toContain("公民身份号码");
    expect(units).toMatchObject({ listed: 2, missing: ["样例镇水口村"], unlisted: [] });
    expect(settings).toMatchObject({ sheet: "参数设置", faults: [] });
    expect([settings.values.asOf, settings.defaults.asOf, asOf]).toEqual([
      "2021-10-28",
      "",
      "2021-10-28",
    ]);
  });

  it("surveys ledgers of other kinds, and says of a sheet which two it may be", async () => {
    const [tasks, filing, either] = [
      gridFromRows("任务清单", [
        ["乡镇", "村(社区)", "级别", "编号", "任务", "完成时限", "完成情况"],
        ["样例镇", null, "乡级", "1", "制定方案", "2021-09-10", "已完成"],
        ["样例镇", "石山村", "村级", "1", "公布方案", "2021-09-20", "进行中"],
      ]),
      gridFromRows("上届书记备案台账", [
        ["乡镇", "村(社区)", "姓名", "身份证号", "职务", "备案日期"],
        ["样例镇", "石山村", "甲样例", idNumber(19850615, 103), "党支部书记", "2021-10-20"],
      ]),
      gridFromRows("Sheet3", [["姓名", "身份证号", "备案日期", "备案号", "谈话人数", "考察组"]]),
    ];
    const engine = await hold(create(), tasks, filing, either, unitsGrid);
    const { sheets } = await engine.survey();
    expect(sheets).toMatchObject([
      { ledger: "tasks", term: null, records: 2, ofPeople: false, units: 1 },
      { ledger: "filing", term: null, records: 1, ofPeople: true, units: 1 },
      { kind: "unrecognised", isAmbiguous: true },
      { ledger: "units", ofPeople: false, units: 2 },
    ]);
    const likeness = "likeness" in sheets[2] ? sheets[2].likeness : [];
    expect(likeness.map(({ ledger }) => ledger).sort()).toEqual(["filing", "inspection"]);
  });

  it("gives findings page by page, numbers hidden, places kept", async () => {
    const engine = await hold(create(), faulty, settingsGrid);
    const summary = await engine.check({});
    expect(summary.counts.error).toBeGreaterThan(0);
    const rows = await engine.findings({ from: 0, count: 1000 });
    expect(rows).toHaveLength(summary.total);
    expect(await engine.findings({ from: 1, count: 1 })).toEqual(rows.slice(1, 2));
    const row = rows.find(({ field }) => field === "id_no")!;
    expect(row).toMatchObject({ sheet: faulty.name, address: "H4", village: "石山村" });
    expect(JSON.stringify(rows)).not.toContain("19850615");
    expect(findingsAt(rows, { sheet: faulty.name, address: "H4" })).toContainEqual(row);
    expect(findingsAt(rows, { sheet: faulty.name, address: "G:I" })).toContainEqual(row);
    expect(findingsAt(rows, { sheet: faulty.name, address: "B4" })).toContainEqual(row);
    expect(findingsAt(rows, { sheet: faulty.name, address: "H5" })).toEqual([]);
  });

  it("keeps findings to the sheets asked for", async () => {
    const other = { ...faulty, name: "另一张" };
    const engine = await hold(create(), faulty, other, settingsGrid);
    const all = await engine.check({});
    const some = await engine.check({ sheets: ["另一张"] });
    const rows = await engine.findings({ from: 0, count: 1000 });
    expect(some.total).toBeLessThan(all.total);
    expect(new Set(rows.map(({ sheet }) => sheet))).toEqual(new Set(["另一张"]));
  });

  it("takes a sheet for the roster of the term it is told", async () => {
    const engine = await hold(create(), faulty);
    await engine.assignTerm({ sheet: faulty.name, term: "previous" });
    expect((await engine.survey()).sheets[0]).toMatchObject({ term: "previous" });
    await engine.putSheet(faulty);
    expect((await engine.survey()).sheets[0]).toMatchObject({ term: "previous" });
    await engine.assignTerm({ sheet: faulty.name, term: null });
    expect((await engine.survey()).sheets[0]).toMatchObject({ term: "current" });
  });

  it("says why there is no result, in its own errors", async () => {
    const engine = create();
    await expect(engine.findings({ from: 0, count: 1 })).rejects.toEqual(
      new EngineError("not-checked", {})
    );
    await hold(engine, settingsGrid);
    await expect(engine.reportPlans({ forms: ["narrative"] })).rejects.toMatchObject({
      code: "no-roster",
    });
    await hold(engine, faulty);
    await expect(engine.payPreview("2021年")).rejects.toMatchObject({
      name: "EngineError",
      code: "month-invalid",
      params: { value: "2021年" },
    });
  });

  it("makes reports that a workbook can hold", async () => {
    const engine = await hold(create(), rosterGrid(), settingsGrid);
    const plans = await engine.reportPlans({ forms: ["narrative", "committee-structure"] });
    const bytes = await engine.encode([...plans, await engine.payPlan("2021-11")]);
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual([
      plans[0].name,
      "综述",
      "报酬发放表",
    ]);
  });

  it("stops at the signal and still answers", async () => {
    const engine = await hold(create(), faulty, settingsGrid);
    const reason = new Error("enough");
    const controller = new AbortController();
    controller.abort(reason);
    await expect(engine.check({}, { signal: controller.signal })).rejects.toBe(reason);
    await expect(engine.putSheet(faulty, { signal: controller.signal })).rejects.toBe(reason);
    expect((await engine.survey()).sheets).toHaveLength(2);
    expect((await engine.check({})).total).toBeGreaterThan(0);
  });
});

describe("typed settings", () => {
  it("change the cells of the sheet, and add rows it lacks", async () => {
    const engine = await hold(createLocalEngine(), settingsGrid);
    const edit = await engine.editSettings({ asOf: "2022.1.5", termName: "第十二届" });
    expect(edit.preview).toEqual([
      { key: "termName", before: "", after: "第十二届" },
      { key: "asOf", before: "2021-10-28", after: "2022-01-05" },
    ]);
    expect(edit.plan).toBeNull();
    expect(edit.cells).toEqual([
      { sheet: "参数设置", address: "B2", before: "2021-10-28", after: "2022-01-05" },
      { sheet: "参数设置", address: "A4", before: null, after: "届次" },
      { sheet: "参数设置", address: "B4", before: null, after: "第十二届" },
    ]);
  });

  it("make a sheet where there is none, and say what they cannot be", async () => {
    const engine = await hold(createLocalEngine(), faulty);
    const good = await engine.editSettings({ asOf: "2021-10-28" });
    expect(good.cells).toEqual([]);
    expect(good.plan?.name).toBe("参数设置");
    const bad = await engine.editSettings({ asOf: "2021-13", maximumAge: "五十" });
    expect(bad.invalid).toEqual(["asOf", "maximumAge"]);
    expect(bad.preview).toEqual([]);
  });
});
