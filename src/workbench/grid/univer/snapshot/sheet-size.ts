import { MAX_COLUMNS, MAX_ROWS } from "../../../../core/sheets/a1";
import type { SheetLook } from "../../../../workbook/sheet-look";
import type { SheetSize } from "./ranges";

const LEAST: SheetSize = { rowCount: 100, columnCount: 26 };
const ROOM: SheetSize = { rowCount: 50, columnCount: 5 };

/** How large a sheet is in the grid: what it holds, and room to type below and beside. */
export function sheetSize(look: SheetLook): SheetSize {
  const { grid, styles } = look;
  let rows = Math.max(grid.rowCount, heightOf(look));
  let columns = Math.max(grid.columns.length, styles.length);
  for (const row of look.rows.keys()) rows = Math.max(rows, row + 1);
  const ends = [...grid.merges, ...(look.autoFilter ? [look.autoFilter] : [])];
  for (const { bottom, right } of ends) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST.rowCount, rows + ROOM.rowCount)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST.columnCount, columns + ROOM.columnCount)),
  };
}

/** Number of rows in which a cell has a value or a style. */
export function heightOf({ grid, styles }: SheetLook): number {
  let height = 0;
  for (const column of [...grid.columns, ...styles]) height = Math.max(height, column?.length ?? 0);
  return height;
}
