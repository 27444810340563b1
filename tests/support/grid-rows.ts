import { valueAt, type Grid } from "../../src/core/sheets/grid";
import type { CellValue } from "../../src/core/values/cell";

/** The values of a grid row by row, each as wide as the grid, for comparison. */
export function rowsOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.rowCount }, (_, r) =>
    grid.columns.map((_, c) => valueAt(grid, r, c))
  );
}
