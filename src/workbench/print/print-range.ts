import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../core/sheets/a1";
import type { BookLook, CellLook, SheetLook } from "../../workbook/sheet-look";

/**
 * What is printed of a sheet: its print areas, else everything from A1 to the last cell that holds
 * or shows something. Empty for a sheet with nothing on it.
 */
export function printRanges(book: BookLook, sheet: SheetLook): readonly CellRange[] {
  const used = usedRange(book, sheet);
  if (sheet.print.areas.length === 0) return used ? [used] : [];
  return sheet.print.areas.flatMap((area) => withoutEmptyEnd(area, used));
}

/** Whole columns and rows are printed as far as they are used. */
function withoutEmptyEnd(area: CellRange, used: CellRange | undefined): CellRange[] {
  const bottom = area.bottom === MAX_ROWS - 1 ? (used?.bottom ?? -1) : area.bottom;
  const right = area.right === MAX_COLUMNS - 1 ? (used?.right ?? -1) : area.right;
  return bottom < area.top || right < area.left ? [] : [{ ...area, bottom, right }];
}

function usedRange(book: BookLook, sheet: SheetLook): CellRange | undefined {
  const shows = book.styles.map(isSeen);
  let bottom = -1;
  let right = -1;
  const width = Math.max(sheet.grid.columns.length, sheet.styles.length);
  for (let column = 0; column < width; column++) {
    const values = sheet.grid.columns[column] ?? [];
    const styles = sheet.styles[column];
    let last = values.length - 1;
    while (last >= 0 && values[last] === null) last--;
    let painted = (styles?.length ?? 0) - 1;
    while (painted > last && !shows[styles![painted]]) painted--;
    last = Math.max(last, painted);
    if (last < 0) continue;
    bottom = Math.max(bottom, last);
    right = column;
  }
  for (const merge of bottom < 0 ? [] : sheet.grid.merges) {
    if (merge.top > bottom || merge.left > right) continue;
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}

/** An empty cell of such a look is seen on paper. */
function isSeen({ fill, border }: CellLook): boolean {
  return fill !== undefined || (border !== undefined && Object.keys(border).length > 0);
}
