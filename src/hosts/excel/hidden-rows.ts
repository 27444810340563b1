import { rangeAddress, type CellRange } from "../../core/sheets/a1";
import { asWorkbookError, isHopeless } from "./excel-errors";
import type { ExcelContext } from "./excel-session";

/**
 * Zero-based numbers of the hidden rows of a block. Where all or none are, Excel has said so
 * (`rowHidden`); otherwise the visible cells are asked for, which come as a few blocks. An Excel
 * that cannot give them leaves the set empty: hidden rows are read like all others.
 */
export async function readHiddenRows(
  context: ExcelContext,
  name: string,
  area: CellRange,
  rowHidden: boolean | null
): Promise<ReadonlySet<number>> {
  if (rowHidden === false) return new Set();
  const hidden = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++) hidden.add(row);
  if (rowHidden === true) return hidden;
  const visible = context.workbook.worksheets
    .getItem(name)
    .getRange(rangeAddress(area))
    .getSpecialCellsOrNullObject("Visible");
  visible.load("areas/items/rowIndex,areas/items/rowCount");
  try {
    await context.sync();
  } catch (error) {
    const meaning = asWorkbookError(error, name);
    if (meaning === error || isHopeless(meaning)) throw error;
    return new Set();
  }
  if (visible.isNullObject) return hidden;
  for (const { rowIndex, rowCount } of visible.areas.items) {
    for (let row = rowIndex; row < rowIndex + rowCount; row++) hidden.delete(row);
  }
  return hidden;
}
