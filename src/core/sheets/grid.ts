import type { CellValue } from "../values/cell";
import { CellFormat } from "../values/cell-format";
import type { CellRange } from "./a1";

export { CellFormat };

/**
 * A sheet as it was read, column by column: `columns[c][r]`, zero-based, `null` where nothing
 * stands. A column may be shorter than `rowCount`: below its end it is empty. The 1904 date
 * system is already turned into 1900 serials by whoever made the grid.
 */
export interface Grid {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly (readonly CellValue[])[];
  /** Per column: one format for all cells, or one per row (short arrays: General below), or none (General). */
  readonly formats: readonly (Uint8Array | CellFormat | undefined)[];
  readonly merges: readonly CellRange[];
  /** Set where the host cannot tell merged cells without disturbing the user: `merges` is empty then. */
  readonly mergesUnknown?: true;
  /** Zero-based numbers of hidden rows. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.columns[column]?.[row] ?? null;
}

export function formatAt(grid: Grid, row: number, column: number): CellFormat {
  const format = grid.formats[column];
  if (format === undefined) return CellFormat.General;
  return (typeof format === "number" ? format : (format[row] ?? CellFormat.General)) as CellFormat;
}

/** Builds a grid from rows of values, for tests, functions and generated sheets. */
export function gridFromRows(
  name: string,
  rows: readonly (readonly CellValue[])[],
  options: Partial<Pick<Grid, "formats" | "merges" | "hiddenRows" | "visibility">> = {}
): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name,
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? null)),
    formats: options.formats ?? [],
    merges: options.merges ?? [],
    hiddenRows: options.hiddenRows ?? new Set(),
    visibility: options.visibility ?? "visible",
  };
}
