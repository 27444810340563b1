import { planSettings } from "../../src/core/forms/settings-plan";
import { exampleFormulas } from "../../src/core/forms/checks/formula/example-formulas";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { Engine } from "../../src/engine/engine";
import type { FormulaDraft } from "../../src/engine/formulas";
import { createLocalEngine } from "../../src/engine/local-engine";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { reportGrids, reportSettings } from "../support/report-fixture";

const FORMS = ["committee-structure", "secretary-structure", "term-comparison"];
const draft = (text: string, more: Partial<FormulaDraft> = {}): FormulaDraft => ({
  ...{ name: "", level: "error", text, tables: "", remark: "" },
  ...more,
});

/** A workbook with its reports, and further sheets. */
async function open(...further: readonly Grid[]): Promise<Engine> {
  const engine = createLocalEngine();
  const settings = planSettings({ ...reportSettings, extraRegions: [529901] });
  const own = [...reportGrids(), gridFromPlan(settings), ...further];
  for (const grid of own) await engine.putSheet(grid);
  const plans = await engine.reportPlans({ forms: FORMS });
  for (const plan of plans) await engine.putSheet(gridFromPlan(plan));
  await engine.arrange([...own, ...plans].map(({ name }) => name));
  return engine;
}

const formulaSheet = (...rows: readonly (readonly (string | null)[])[]) =>
  gridFromRows("校核公式", [["名称", "级别", "公式", "适用表", "说明"], ...rows]);

async function customRows(engine: Engine) {
  const { rows, total, passed, failed } = await engine.checkReports({});
  const all = await engine.reportChecks({ from: 0, count: rows });
  return { own: all.filter(({ kind }) => kind === "custom"), total, passed, failed };
}

describe("check formulas of a workbook", () => {
  it("are counted with the checks of what is to be written", async () => {
    const request = { forms: FORMS };
    const without = (await (await open()).reportOutlook(request)).result!.checks;
    const formula = formulaSheet(["不会成立", "错误", "总数 < 0", "表2", ""]);
    const result = (await (await open(formula)).reportOutlook(request)).result!.checks;
    const rows = result.total - without.total;
    expect(rows).toBeGreaterThan(0);
    expect(result.failed - without.failed).toBe(rows);
  });

  it("are worked out with its reports, and counted", async () => {
    const without = await customRows(await open());
    const { own, ...counts } = await customRows(
      await open(
        formulaSheet(
          ["女性", "需说明", "如果 总数 > 5 则 女 ≥ 3", "表2", "请说明"],
          ["差错", "", "总数 = 男 + 女孩", "", ""]
        )
      )
    );
    expect(
      own.map(({ form, address, level, passed, skipped, name, substituted, note, fault }) => [
        ...[form, address, level, passed, skipped, name],
        ...[substituted, note?.key ?? fault?.key ?? ""],
      ])
    ).toEqual([
      ["校核公式", "C3", "error", false, null, "差错", "", "unknown-column"],
      ...[
        ["表2", "C8", "explain", false, null, "女性", "如果 6 > 5,则 2 ≥ 3", "remark"],
        [
          "表2",
          "C9",
          "explain",
          true,
          "condition",
          "女性",
          "如果 4 > 5,则 1 ≥ 3",
          "condition-not-met",
        ],
        ["表2", "C7", "explain", true, null, "女性", "如果 10 > 5,则 3 ≥ 3", ""],
      ],
    ]);
    expect([without.own, counts.total, counts.failed]).toEqual([
      [],
      without.total + 3,
      without.failed + 2,
    ]);
  });

  it("are tried while they are written", async () => {
    const engine = await open();
    const { problem } = await engine.tryFormula(draft("总数 = 男 + 女孩"));
    expect([problem?.key, problem?.position, problem?.length]).toEqual(["unknown-column", 9, 2]);
    const trial = await engine.tryFormula(draft("总数 ≥ 6", { tables: "表2" }));
    expect({ ...trial, rows: trial.rows.map(({ label }) => label) }).toEqual({
      ...{ problem: null, total: 3, passed: 2, failed: 1, skipped: 0, noSheets: false },
      rows: ["乙样例乡", "合计", "样例镇"],
    });
    const empty = createLocalEngine();
    expect(await empty.tryFormula(draft("无此栏 = 1"))).toMatchObject({
      problem: null,
      noSheets: true,
    });
  });

  it("are put on a sheet of their own, or below those that are there", async () => {
    const formula = draft("总数 = 男 + 女", { name: "性别", level: "explain", tables: "表2,表3" });
    const engine = await open();
    const { plan, changes } = await engine.addFormula(formula);
    expect(changes).toEqual([]);
    await engine.putSheet(gridFromPlan(plan!));
    const more = await engine.addFormula(formula);
    expect(more.plan).toBeNull();
    expect(more.changes.map(({ address, before, after }) => [address, before, after])).toEqual([
      ["A4", null, 2],
      ["B4", null, "性别"],
      ["C4", null, "需说明"],
      ["D4", null, "总数 = 男 + 女"],
      ["E4", null, "表2、表3"],
    ]);
    const { own } = await customRows(engine);
    expect(new Set(own.map(({ form }) => form))).toEqual(new Set(["表2", "表3"]));
  });

  it("that a new sheet begins with are read back, and can all be worked out", async () => {
    const engine = createLocalEngine();
    const plan = await engine.formulasPlan();
    const { own } = await customRows(await open(gridFromPlan(plan)));
    expect(own.filter(({ fault }) => fault)).toEqual([]);
    expect(new Set(own.map(({ formula }) => formula))).toEqual(
      new Set(exampleFormulas.map(({ text }) => text))
    );
  });
});
