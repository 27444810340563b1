import type { CellRange } from "../core/sheets/a1";
import type { Grid } from "../core/sheets/grid";
import type { SheetPlan } from "../core/sheets/sheet-plan";

/** A worksheet as a host lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/** Where sheets are inserted among those that are there. */
export type Placement = "start" | "end" | { readonly before: string } | { readonly after: string };

/**
 * The workbook that the product works on, whatever holds it: memory, a file, or Excel. Failures
 * are `WorkbookError`s.
 */
export interface WorkbookHost {
  /** Worksheets in tab order, hidden ones too. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /**
   * Reads a sheet, by its name without regard to case. With a range, only the cells inside it
   * are read; they keep the rows and columns they have on the sheet. `sheet-missing` when there is none.
   */
  readSheet(name: string, range?: CellRange): Promise<Grid>;
  /**
   * Adds sheets, in the order given, at the end when no place is given. All of them or none: a
   * name that is taken (`sheet-name`), an unknown neighbour (`sheet-missing`) or an impossible
   * plan (`invalid-plan`) leaves the workbook as it was. `read-only` when the host cannot insert.
   */
  insertSheets(plans: readonly SheetPlan[], placement?: Placement): Promise<void>;
}
