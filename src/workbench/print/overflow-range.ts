import type { CellRange } from "../../core/sheets/a1";
import type { SheetLook } from "../../workbook/sheet-look";
import { HORIZONTAL_PADDING, wraps } from "./cell-space";
import { cellText } from "./cell-text";
import type { SheetCells } from "./sheet-cells";
import { sizeOf, type Tracks } from "./sheet-tracks";
import type { TextMeasure } from "./text-measure";

/** Columns behind the last one in use into which texts may run. */
export const COLUMNS_BEHIND = 100;

/** What is used of a sheet with the columns behind it into which its texts run: they are printed too. */
export function withOverflow(
  range: CellRange,
  sheet: SheetLook,
  cells: SheetCells,
  columns: Tracks,
  measure: TextMeasure
): CellRange {
  const end = columns.offsets[range.right + 1];
  let reach = end;
  const done = new Set<number>();
  const isHidden = (row: number) =>
    sheet.grid.hiddenRows.has(row) || sheet.rows.get(row)?.hidden === true;
  for (let column = range.right; column >= 0; column--) {
    if (sizeOf(columns, column) === 0) continue;
    const values = sheet.grid.columns[column] ?? [];
    for (let row = range.top; row <= Math.min(range.bottom, values.length - 1); row++) {
      const value = values[row];
      if (value === null || done.has(row) || isHidden(row)) continue;
      done.add(row);
      if (typeof value !== "string" || cells.merge(row, column)) continue;
      const look = cells.look(row, column);
      const runs = look.horizontal === "general" || look.horizontal === "left";
      if (!runs || wraps(look) || look.shrinkToFit || look.rotation) continue;
      const width = measure(cellText(value, look.numberFormat).text, look.font);
      reach = Math.max(reach, columns.offsets[column] + width + HORIZONTAL_PADDING);
    }
  }
  const last = columns.offsets.length - 2;
  let right = range.right;
  while (right < last && columns.offsets[right + 1] < reach) right++;
  return { ...range, right };
}
