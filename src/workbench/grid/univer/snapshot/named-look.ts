import type { SheetLook } from "../../../../workbook/sheet-look";

/** A sheet with the id it has in the grid. */
export interface NamedLook {
  readonly id: string;
  readonly look: SheetLook;
}
