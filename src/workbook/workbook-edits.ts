import type { CellRange } from "../core/sheets/a1";
import type { Grid } from "../core/sheets/grid";
import type { CellValue } from "../core/values/cell";
import type { CellLook } from "./sheet-look";

/** A formula in a cell, as people type it, and what it gave. */
export interface FormulaContent {
  /** With the leading `=`. */
  readonly formula: string;
  readonly value: CellValue;
  /** The cells that its result fills, the own one first, when there is more than one. */
  readonly fills?: CellRange;
}

/** What a cell is to be. What is left out stays as it is. Rows and columns are zero-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** `null` empties the cell. A string stays a string. */
  readonly content?: CellValue | FormulaContent;
  readonly look?: CellLook;
}

export interface RowEdit {
  readonly row: number;
  /** Points; `null` gives it back the height that its content needs. */
  readonly height?: number | null;
  readonly hidden?: boolean;
}

export interface ColumnEdit {
  readonly column: number;
  /** Characters of the default font, as stored; `null` gives it back the sheet's default. */
  readonly width?: number | null;
  readonly hidden?: boolean;
}

/** What somebody did to a workbook by hand, in the order in which it was done. Sheets by their name at that time. */
export type WorkbookEditStep =
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: readonly CellEdit[] }
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: readonly RowEdit[] }
  | { readonly kind: "columns"; readonly sheet: string; readonly columns: readonly ColumnEdit[] }
  | {
      /** Rows or columns come in front of number `at`, or go from there on. */
      readonly kind: "insert-rows" | "delete-rows" | "insert-columns" | "delete-columns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      /** All merged cells that the sheet is to have. */
      readonly kind: "merges";
      readonly sheet: string;
      readonly merges: readonly CellRange[];
    }
  | {
      readonly kind: "freeze";
      readonly sheet: string;
      readonly freeze: { readonly row: number; readonly column: number } | null;
    }
  | {
      readonly kind: "add-sheet";
      readonly name: string;
      /** Zero-based place among the worksheets; chart sheets do not count. */
      readonly at: number;
      /** The sheet that it is a copy of; an empty one when left out. */
      readonly copyOf?: string;
    }
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly name: string }
  | {
      readonly kind: "move-sheet";
      readonly sheet: string;
      /** Zero-based place among the other worksheets. */
      readonly at: number;
    }
  | {
      readonly kind: "show-sheet";
      readonly sheet: string;
      readonly visibility: Grid["visibility"];
    }
  | { readonly kind: "tab-color"; readonly sheet: string; readonly color: string | null };
