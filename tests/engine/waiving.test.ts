import type { Engine } from "../../src/engine/engine";
import { createLocalEngine } from "../../src/engine/local-engine";
import type { WaiverEdit } from "../../src/engine/waiving";
import { gridFromRows, valueAt } from "../../src/core/sheets/grid";
import type { Grid } from "../../src/core/sheets/grid";
import { rosterGrid } from "../support/roster";
import { sheetFromPlan } from "../../src/workbook/memory-sheet";

const settingsSheet = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
]);
const statement = { reason: "经查档案,属实", by: "样例填写人", date: "2021-11-01" };
const faulty = (age: number) => rosterGrid({ change: { 1: { age } } });

async function engineWith(...grids: readonly Grid[]): Promise<Engine> {
  const engine = createLocalEngine();
  for (const grid of [...grids, settingsSheet]) await engine.putSheet(grid);
  return engine;
}

/** Carries out what an edit says of sheets, as a workbook would. */
async function carryOut(engine: Engine, { sheets }: WaiverEdit): Promise<Grid> {
  const [{ plan }] = sheets;
  const { grid } = sheetFromPlan(plan);
  await engine.putSheet(grid);
  return grid;
}

describe("waivers of a workbook", () => {
  it("accepts a finding in a new sheet, lists it as holding, and takes it back in place", async () => {
    const engine = await engineWith(faulty(40));
    const before = await engine.check({});
    expect(before.total).toBe(1);
    const edit = await engine.addWaiver({ finding: 0, statement });
    expect(edit.sheets.map(({ plan, replaces }) => [plan.name, replaces])).toEqual([
      ["校核说明", false],
    ]);
    await carryOut(engine, edit);

    expect((await engine.waivers())[0].status).toBe("unchecked");
    expect(await engine.check({})).toMatchObject({ total: 1, waived: 1, counts: { error: 0 } });
    const [line] = await engine.waivers();
    expect(line).toMatchObject({
      rule: "age/differs-from-birth-date",
      about: "花名册",
      unit: "样例镇石山村",
      name: "乙样例",
      value: "40",
      ...statement,
      status: "holds",
      address: "J4",
    });

    const back = await engine.withdrawWaiver(line);
    expect(back.sheets.map(({ plan, replaces }) => [plan.name, replaces])).toEqual([
      ["校核说明", true],
    ]);
    await carryOut(engine, back);
    expect(await engine.check({})).toMatchObject({ total: 1, waived: 0 });
    expect(await engine.waivers()).toEqual([]);
    // The sheet, empty by now, takes the next one.
    const again = await engine.addWaiver({ finding: 0, statement });
    expect(again.sheets.map(({ plan, replaces }) => [plan.name, replaces])).toEqual([
      ["校核说明", true],
    ]);
  });

  it("tells a waiver whose cell has changed, and replaces it by the next about the same", async () => {
    const engine = await engineWith(faulty(40));
    await engine.check({});
    await carryOut(engine, await engine.addWaiver({ finding: 0, statement }));
    await engine.putSheet(faulty(41));
    await engine.check({});
    expect((await engine.waivers()).map(({ status }) => status)).toEqual(["changed"]);

    const rows = await engine.findings({ from: 0, count: 10 });
    const { id } = rows.find(({ rule }) => rule === "age/differs-from-birth-date")!;
    await carryOut(engine, await engine.addWaiver({ finding: id, statement }));
    await engine.check({});
    expect((await engine.waivers()).map(({ status, value }) => [status, value])).toEqual([
      ["holds", "41"],
    ]);
  });

  it("tells a waiver whose finding is gone, also when only another sheet was asked for", async () => {
    const engine = await engineWith(faulty(40));
    await engine.check({});
    await carryOut(engine, await engine.addWaiver({ finding: 0, statement }));
    await engine.putSheet(faulty(36));
    await engine.check({ sheets: ["参数设置"] });
    expect((await engine.waivers()).map(({ status }) => status)).toEqual(["gone"]);
  });

  it("leaves a sheet with more than waivers in it as it is", async () => {
    const engine = await engineWith(faulty(40));
    await engine.check({});
    const written = await carryOut(engine, await engine.addWaiver({ finding: 0, statement }));
    const last = written.rowCount - 1;
    await engine.putSheet({
      ...written,
      columns: [...written.columns, [...new Array<null>(last).fill(null), "领导已阅"]],
    });
    await engine.check({});
    const [line] = await engine.waivers();
    const edit = await engine.withdrawWaiver(line);
    expect(edit.sheets).toEqual([]);
    expect(edit.changes.map(({ before, after }) => [before, after])).toEqual(
      written.columns
        .map((_, column) => valueAt(written, last, column))
        .filter((value) => value !== null)
        .map((value) => [value, null])
    );
  });

  it("refuses a finding and a line that are not there", async () => {
    const engine = await engineWith(faulty(40));
    await engine.check({});
    await expect(engine.addWaiver({ finding: 1, statement })).rejects.toMatchObject({
      code: "line-gone",
    });
    await expect(engine.withdrawWaiver({ sheet: "校核说明", row: 4 })).rejects.toMatchObject({
      code: "line-gone",
    });
  });
});
