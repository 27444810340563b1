import type { CellRange } from "../../../src/core/sheets/a1";
import type { CellValue } from "../../../src/core/values/cell";
import { intersect, isEntireColumn, isEntireRow } from "./addresses";
import type { ModelCell, SheetModel, WorkbookModel } from "./model";
import type { CellStyle } from "./styles";

export function cellAt(sheet: SheetModel, row: number, column: number): ModelCell | undefined {
  return sheet.rows[row]?.[column];
}

export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  return (
    sheet.rows[row]?.[column]?.style ??
    sheet.rowStyles.get(row) ??
    sheet.columnStyles.get(column) ??
    sheet.style
  );
}

/** The cell, made if there is none yet. */
export function ensureCell(sheet: SheetModel, row: number, column: number): ModelCell {
  const cells = (sheet.rows[row] ??= []);
  return (cells[column] ??= { value: null, style: styleAt(sheet, row, column) });
}

/** The merged block a cell lies in. */
export function mergeAt(sheet: SheetModel, row: number, column: number): CellRange | undefined {
  return sheet.merges.find(
    (merge) =>
      row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right
  );
}

/** Whether a cell lies under a merged block without being its first cell. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

export function valueOf(sheet: SheetModel, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** Last row and column that hold a cell, -1 on an empty sheet. */
function extent(sheet: SheetModel): { bottom: number; right: number } {
  let right = -1;
  for (const row of sheet.rows) if (row && row.length - 1 > right) right = row.length - 1;
  return { bottom: sheet.rows.length - 1, right };
}

/** Calls back for the cells of a range that exist, row by row. */
export function forEachCell(
  sheet: SheetModel,
  range: CellRange,
  visit: (cell: ModelCell, row: number, column: number) => void
): void {
  const last = Math.min(range.bottom, sheet.rows.length - 1);
  for (let row = range.top; row <= last; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const end = Math.min(range.right, cells.length - 1);
    for (let column = range.left; column <= end; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/**
 * The smallest block with everything that is used: values and formulas, and formatted cells too
 * unless `valuesOnly`. `null` where nothing is. Formats of whole rows and columns do not count.
 */
export function usedRange(
  sheet: SheetModel,
  within: CellRange,
  valuesOnly: boolean
): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const grow = (range: CellRange) => {
    top = Math.min(top, range.top);
    left = Math.min(left, range.left);
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  };
  forEachCell(sheet, within, (cell, row, column) => {
    const holds = cell.value !== null || cell.formula !== undefined;
    if (!holds && (valuesOnly || cell.style === sheet.style)) return;
    grow({ top: row, bottom: row, left: column, right: column });
  });
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersect(merge, within);
      if (part) grow(part);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The part of a range that can hold anything: whole rows and columns end where the cells end. */
export function populated(sheet: SheetModel, range: CellRange): CellRange {
  const { bottom, right } = extent(sheet);
  return {
    ...range,
    bottom: isEntireColumn(range) ? Math.max(range.top, bottom) : range.bottom,
    right: isEntireRow(range) ? Math.max(range.left, right) : range.right,
  };
}

/** A change of styles that works out every style once, however many cells have it. */
export function styleChange(
  workbook: WorkbookModel,
  change: (style: CellStyle) => CellStyle
): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = known.get(style);
    if (!changed) {
      changed = workbook.intern(change(style));
      known.set(style, changed);
    }
    return changed;
  };
}

/** Gives a range a changed style: cell by cell, or as the style of whole rows or columns. */
export function restyle(
  sheet: SheetModel,
  range: CellRange,
  change: (style: CellStyle) => CellStyle
): void {
  if (!isEntireColumn(range) && !isEntireRow(range)) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = ensureCell(sheet, row, column);
        cell.style = change(cell.style);
      }
    }
    return;
  }
  // Where a row style and a column style cross, a cell remembers what it had.
  for (const row of sheet.rowStyles.keys()) {
    for (const column of sheet.columnStyles.keys()) ensureCell(sheet, row, column);
  }
  if (isEntireColumn(range) && isEntireRow(range)) {
    sheet.style = change(sheet.style);
    for (const [row, style] of sheet.rowStyles) sheet.rowStyles.set(row, change(style));
    for (const [column, style] of sheet.columnStyles) {
      sheet.columnStyles.set(column, change(style));
    }
  } else if (isEntireColumn(range)) {
    for (let column = range.left; column <= range.right; column++) {
      for (const row of sheet.rowStyles.keys()) ensureCell(sheet, row, column);
      sheet.columnStyles.set(column, change(sheet.columnStyles.get(column) ?? sheet.style));
    }
  } else {
    for (let row = range.top; row <= range.bottom; row++) {
      for (const column of sheet.columnStyles.keys()) ensureCell(sheet, row, column);
      sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? sheet.style));
    }
  }
  forEachCell(sheet, range, (cell) => {
    cell.style = change(cell.style);
  });
}
