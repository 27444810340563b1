import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../../../core/sheets/a1";

/** Rows and columns of a sheet of the grid. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A range of cells as the grid has it. */
export function gridRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The other way. Whole rows and columns, which the grid tells by `NaN`, end where the sheet does. */
export function cellRange(range: IRange, size: SheetSize): CellRange {
  return {
    top: Number.isNaN(range.startRow) ? 0 : range.startRow,
    left: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
    bottom: Number.isNaN(range.endRow) ? size.rowCount - 1 : range.endRow,
    right: Number.isNaN(range.endColumn) ? size.columnCount - 1 : range.endColumn,
  };
}

/** Ranges as far as the sheet goes; those outside are left out. */
export function rangesInside(ranges: readonly CellRange[], size: SheetSize): IRange[] {
  return ranges
    .filter(({ top, left }) => top < size.rowCount && left < size.columnCount)
    .map((range) =>
      gridRange({
        ...range,
        bottom: Math.min(range.bottom, size.rowCount - 1),
        right: Math.min(range.right, size.columnCount - 1),
      })
    );
}
