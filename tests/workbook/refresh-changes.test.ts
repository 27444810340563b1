import { gridFromRows, type Grid } from "../../src/core/sheets/grid";
import type { PlanRow, SheetPlan } from "../../src/core/sheets/sheet-plan";
import { refreshChanges } from "../../src/workbook/refresh-changes";

const plan = (rows: readonly PlanRow[], merges: SheetPlan["merges"] = []): SheetPlan => ({
  name: "表",
  styles: {},
  columnWidths: [],
  rows,
  merges,
});
const merge = { top: 0, left: 0, bottom: 0, right: 1 };
const sheet = gridFromRows("表", [
  ["单位", "人数"],
  ["一村", 5],
]);
const none = () => undefined;

describe("refreshChanges", () => {
  it("gives the cells that hold something else, emptied ones too", () => {
    const rows = [{ values: ["单位", "人数"] }, { values: ["", 6] }];
    expect(refreshChanges(plan(rows), sheet, none)).toEqual([
      { row: 1, column: 0, value: "" },
      { row: 1, column: 1, value: 6 },
    ]);
  });

  it("tells formulas from their results", () => {
    const formula = { formula: "B1*2", value: 5 };
    const rows = [{ values: ["单位", "人数"] }, { values: ["一村", formula] }];
    const changes = [{ row: 1, column: 1, value: formula }];
    const at = (text: string) => (row: number, column: number) =>
      row === 1 && column === 1 ? text : undefined;
    expect(refreshChanges(plan(rows), sheet, none)).toEqual(changes);
    expect(refreshChanges(plan(rows), sheet, at("=B1*3"))).toEqual(changes);
    expect(refreshChanges(plan(rows), sheet, at("=b1 * 2"))).toEqual([]);
    const typedOver = [{ values: ["单位", "人数"] }, { values: ["一村", 5] }];
    expect(refreshChanges(plan(typedOver), sheet, at("=B1*3"))).toEqual([
      { row: 1, column: 1, value: 5 },
    ]);
  });

  it.each<[string, SheetPlan, Grid]>([
    ["a row more", plan([{ values: [1, 2] }, { values: [1] }, { values: [1] }]), sheet],
    ["a column less", plan([{ values: [1] }, { values: [1] }]), sheet],
    ["other merged cells", plan([{ values: ["单位"] }, { values: ["一村", 5] }], [merge]), sheet],
  ])("gives nothing for another shape: %s", (_, other, grid) => {
    expect(refreshChanges(other, grid, none)).toBeNull();
  });

  it("goes by the extent alone where merged cells are unknown, and leaves those below them", () => {
    const merged = plan([{ values: ["标题", "盖住"] }, { values: ["一村", 5] }], [merge]);
    expect(refreshChanges(merged, { ...sheet, mergesUnknown: true }, none)).toEqual([
      { row: 0, column: 0, value: "标题" },
    ]);
  });

  it("takes rows of an iterator", () => {
    function* rows() {
      yield { values: ["单位", "人数"] };
      yield { values: ["一村", 5] };
    }
    expect(refreshChanges({ ...plan([]), rows: rows() }, sheet, none)).toEqual([]);
  });
});
