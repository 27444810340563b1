import type { Grid } from "../core/sheets/grid";
import type { CellValue } from "../core/values/cell";

/** Everything of a sheet but its cells. */
export type SheetFrame = Omit<Grid, "columns"> & { readonly width: number };

/** A run of cells of one column, from `row` on. */
export interface ColumnRun {
  readonly column: number;
  readonly row: number;
  readonly values: readonly CellValue[];
}

/** Cells that one message carries: copying so many takes a few milliseconds. */
const CELLS_PER_PIECE = 40_000;

/** A sheet without its cells. */
export function frameOf({ columns, ...rest }: Grid): SheetFrame {
  return { ...rest, width: columns.length };
}

/** The cells of a sheet in pieces of limited size, each a list of runs of columns. */
export function* piecesOf(grid: Grid, limit = CELLS_PER_PIECE): Generator<readonly ColumnRun[]> {
  let piece: ColumnRun[] = [];
  let room = limit;
  for (const [column, cells] of grid.columns.entries()) {
    for (let row = 0; row < cells.length;) {
      const values = cells.slice(row, row + room);
      piece.push({ column, row, values });
      row += values.length;
      room -= values.length;
      if (room > 0) continue;
      yield piece;
      piece = [];
      room = limit;
    }
  }
  if (piece.length > 0) yield piece;
}

/** Puts a sheet together again from its frame and, in order, its pieces. */
export function gridFromPieces(
  { width, ...frame }: SheetFrame,
  pieces: Iterable<readonly ColumnRun[]>
): Grid {
  const columns: CellValue[][] = Array.from({ length: width }, () => []);
  for (const piece of pieces) {
    for (const { column, values } of piece) {
      for (const value of values) columns[column].push(value);
    }
  }
  return { ...frame, columns };
}
