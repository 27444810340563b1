import type { CellRange } from "../../../../src/core/sheets/a1";
import { cellCount, contains, intersect } from "../addresses";
import { forEachCell } from "../cells";
import { HostError } from "../errors";
import { checkFormattable, type Area } from "./area";

/** Merged blocks that touch an area. */
export function mergedAreas({ sheet, areas }: Area): CellRange[] {
  return sheet.merges.filter((merge) => areas.some((range) => intersect(range, merge)));
}

function mergeOne(area: Area, range: CellRange): void {
  const { sheet } = area;
  const touched = sheet.merges.filter((merge) => intersect(merge, range));
  if (!touched.every((merge) => contains(range, merge))) throw new HostError("InvalidOperation");
  if (cellCount(range) === 1) return;
  sheet.merges = [...sheet.merges.filter((merge) => !touched.includes(merge)), range];
  forEachCell(sheet, range, (cell, row, column) => {
    if (row === range.top && column === range.left) return;
    cell.value = null;
    delete cell.formula;
  });
}

/** Merges a block, or each of its rows; only the first cell keeps what it holds. */
export function mergeArea(area: Area, [across]: readonly unknown[]): void {
  checkFormattable(area);
  const [range] = area.areas;
  if (across !== true) {
    mergeOne(area, range);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    mergeOne(area, { ...range, top: row, bottom: row });
  }
}

/** Takes apart every merged block that touches the area. */
export function unmergeArea(area: Area): void {
  checkFormattable(area);
  const touched = mergedAreas(area);
  area.sheet.merges = area.sheet.merges.filter((merge) => !touched.includes(merge));
}
