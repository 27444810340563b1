import type { SheetLook } from "./sheet-look";

/** The number of the style that a cell has: its own, or else that of its row or its column. */
export function styleAt(look: SheetLook, row: number, column: number): number {
  return (
    look.styles[column]?.[row] ||
    look.rows.get(row)?.style ||
    look.columns.find(({ first, last }) => first <= column && column <= last)?.style ||
    0
  );
}
