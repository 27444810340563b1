import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import { templateKinds } from "../../src/core/forms/template/template-set";
import { ledgerKind } from "../../src/core/ledgers/kinds";
import { createLocalEngine } from "../../src/engine/local-engine";
import { gridFromRows } from "../../src/core/sheets/grid";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { rosterGrid } from "../support/roster";

const members = ledgerKind("members").title;

async function engineOver(plans: readonly SheetPlan[] = []) {
  const engine = createLocalEngine();
  const settings = gridFromRows("参数设置", [
    ["参数", "取值"],
    ["地区名称", "样例市"],
  ]);
  const grids = [rosterGrid(), settings, ...plans.map(gridFromPlan)];
  for (const grid of grids) await engine.putSheet(grid);
  await engine.arrange(grids.map(({ name }) => name));
  return engine;
}

describe("templates of the engine", () => {
  it("are those of all kinds that have one, with their columns and the sheets that are there", async () => {
    const { templates, codes } = await (await engineOver()).templates();
    expect(codes).toBeNull();
    expect(templates.map(({ ledger }) => ledger)).toEqual(templateKinds().map(({ id }) => id));
    const roster = templates.find(({ ledger }) => ledger === "members")!;
    expect(roster).toMatchObject({ title: members, sheets: ["花名册"], lists: ["民族"] });
    expect(roster.columns).toContainEqual(
      expect.objectContaining({ header: "性别", required: true, values: ["男", "女"] })
    );
  });

  it("are planned as new sheets with what the workbook's settings say, and can be sent", async () => {
    const engine = await engineOver();
    const { plans, addedLists } = await engine.templatePlans({ ledgers: ["members"], rows: 4 });
    expect(plans.map(({ name }) => name)).toEqual([members, "代码"]);
    expect(addedLists).toEqual(["民族"]);
    expect(structuredClone(plans)).toEqual(plans);
    expect(JSON.stringify([...plans[0].rows][0])).toContain(`样例市${members}`);
  });

  it("leave the sheet of lists that is there", async () => {
    const first = await (await engineOver()).templatePlans({ ledgers: ["members"], rows: 4 });
    const engine = await engineOver(first.plans);
    expect((await engine.templates()).codes).toEqual({ sheet: "代码", lists: ["民族"] });
    const { plans, addedLists } = await engine.templatePlans({ ledgers: ["members"], rows: 4 });
    expect(plans.map(({ name }) => name)).toEqual([`${members}(2)`]);
    expect(addedLists).toEqual([]);
  });
});
