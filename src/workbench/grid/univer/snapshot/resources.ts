import type { IResources } from "@univerjs/core";
import type { BookLook, SheetLook } from "../../../../workbook/sheet-look";

/** A sheet with the id it has in the grid. */
export interface NamedLook {
  readonly id: string;
  readonly look: SheetLook;
}

/** What the grid keeps outside its sheets: an entry for each of its plug-ins, as JSON. */
export function resourcesOf(_input: {
  readonly book: BookLook;
  readonly sheets: readonly NamedLook[];
}): IResources {
  return [];
}
