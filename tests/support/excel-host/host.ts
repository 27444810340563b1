import type { CellRange } from "../../../src/core/sheets/a1";
import type { Conditions } from "./conditions";
import type { EventHub } from "./events";
import type { FunctionTable } from "./formulas";
import type { SheetModel, WorkbookModel } from "./model";

/** A block, or several, that the add-in asked Excel to remember. */
export interface RangeReference {
  readonly sheet: SheetModel;
  readonly areas: readonly CellRange[];
}

/** What the objects of the API work on. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly conditions: Conditions;
  readonly events: EventHub;
  functions: FunctionTable;
  /** Ranges remembered by `_KeepReference`, by reference id. */
  readonly references: Map<string, RangeReference>;
  /** Workbooks of the running batch's `insertWorksheetsFromBase64`, by the text that was sent. */
  readonly files: Map<string, WorkbookModel>;
  /** Addresses of the sheets whose undo list an API call wiped. */
  readonly undoCleared: string[];
}
