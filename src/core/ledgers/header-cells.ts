import { isBlank } from "../values/cell";
import type { CellRange } from "../sheets/a1";
import type { Grid } from "../sheets/grid";
import { valueAt } from "../sheets/grid";
import { comparable } from "../values/text";

/** The top of a sheet as the search for a header sees it: merged cells read alike in every cell. */
export interface HeaderCells {
  /** The first rows that hold anything. */
  readonly rows: readonly number[];
  text(row: number, column: number): string;
  /** The merged cells that a cell belongs to. */
  merge(row: number, column: number): CellRange | undefined;
}

/** Non-blank rows looked at from the top; titles and forewords are never longer. */
const ROWS_SEARCHED = 40;
/** Columns that an unmerged group head may stand over to its right. */
const WIDEST_GROUP = 12;

/** The form in which headers are compared: half width, no white space, no marks for required columns. */
export function headerKey(text: string): string {
  return comparable(text)
    .replace(/^[*★※]+|[*★※::]+$/g, "")
    .replace(/["“”'‘’]/g, "")
    .replace(/^是否/, "")
    .toLowerCase();
}

/** A cell's own text goes before that of the merged cells it lies in, which some writers leave behind. */
export function headerCells(grid: Grid): HeaderCells {
  const rows: number[] = [];
  for (let r = 0; r < grid.rowCount && rows.length < ROWS_SEARCHED; r++) {
    if (grid.columns.some((column) => r < column.length && !isBlank(column[r]))) rows.push(r);
  }
  const width = grid.columns.length;
  const merges = new Map<number, CellRange>();
  const lastRow = rows[rows.length - 1] ?? -1;
  for (const merge of grid.merges) {
    if (merge.top > lastRow) continue;
    const right = Math.min(merge.right, width - 1);
    for (const r of rows) {
      if (r < merge.top || r > merge.bottom) continue;
      for (let c = merge.left; c <= right; c++) merges.set(r * width + c, merge);
    }
  }
  const merge = (row: number, column: number) => merges.get(row * width + column);
  const text = (row: number, column: number): string => {
    const own = valueAt(grid, row, column);
    if (!isBlank(own)) return typeof own === "string" ? own : "";
    const range = merge(row, column);
    const value = range ? valueAt(grid, range.top, range.left) : null;
    return typeof value === "string" ? value : "";
  };
  return { rows, text, merge };
}

/** The unmerged group head that stands to the left, above the first column of its group; "" when there is none. */
function headToTheLeft(cells: HeaderCells, row: number, below: number, column: number): string {
  const end = Math.max(0, column - WIDEST_GROUP);
  for (let c = column - 1; c >= end; c--) {
    const under = cells.text(below, c);
    if (under === "") return "";
    const head = cells.text(row, c);
    if (head === "") continue;
    return head === under || cells.merge(row, c) ? "" : head;
  }
  return "";
}

/** The header texts above a column from the top row down, repeated and blank parts left out. */
export function headerPath(
  cells: HeaderCells,
  rows: readonly number[],
  column: number
): readonly string[] {
  const path: string[] = [];
  rows.forEach((row, level) => {
    let part = headerKey(cells.text(row, column));
    const below = rows[level + 1];
    if (part === "" && below !== undefined && cells.text(below, column) !== "") {
      part = headerKey(headToTheLeft(cells, row, below, column));
    }
    if (part !== "" && part !== path[path.length - 1]) path.push(part);
  });
  return path;
}
