/** What a file turned out to be when it is no workbook. */
export type FoundKind =
  "archive" | "document" | "html" | "opendocument" | "pdf" | "picture" | "text" | "unknown" | "xml";

/** What in a workbook does not hold together. */
export type Damage =
  | "checksum"
  | "compression"
  | "directory"
  | "encoding"
  | "entity"
  | "missing-part"
  | "reference"
  | "size"
  | "truncated"
  | "xml";

/** Which bound a file broke before it was read to the end. */
export type Bound = "cells" | "element" | "entries" | "part-size" | "ratio" | "total-size";

/** What in a plan no workbook can hold. */
export type PlanProblem =
  | "address"
  | "bounds"
  | "color"
  | "defined-name"
  | "formula"
  | "freeze"
  | "link"
  | "list-item"
  | "merge-overlap"
  | "no-sheets"
  | "not-a-number"
  | "print"
  | "prompt"
  | "size"
  | "style"
  | "too-many-columns"
  | "too-many-rows"
  | "zoom";

/** Why a sheet name cannot be used. */
export type SheetNameProblem = "characters" | "empty" | "length" | "taken";

/** Why rows, columns or sheets cannot come, go or move as Excel would refuse it too, or nothing exact can be written. */
export type StructureProblem =
  "array" | "last-visible-sheet" | "pivot-table" | "sheet-full" | "slicer" | "table";

/** What a cell cannot be edited by itself for, as Excel refuses it too. */
export type EditProblem =
  "array-formula" | "data-table" | "merge-overlap" | "merge-in-table" | "table-head-in-use";

/** The causes of failure, each with the facts that its sentence needs. */
export interface WorkbookErrorParams {
  "empty-file": Record<string, never>;
  "not-a-workbook": { readonly found: FoundKind };
  "legacy-xls": Record<string, never>;
  "binary-workbook": Record<string, never>;
  encrypted: Record<string, never>;
  "too-large": { readonly bound: Bound; readonly limit: number; readonly part: string };
  damaged: { readonly damage: Damage; readonly part: string };
  "unsafe-markup": { readonly part: string };
  "no-worksheets": Record<string, never>;
  "text-too-long": {
    readonly sheet: string;
    readonly address: string;
    readonly length: number;
    readonly limit: number;
  };
  "list-too-long": {
    readonly sheet: string;
    readonly address: string;
    readonly length: number;
    readonly limit: number;
  };
  "sheet-missing": { readonly sheet: string };
  /** A sheet that cannot be shown, because it is hidden. */
  "sheet-hidden": { readonly sheet: string };
  /** A workbook whose table of cell styles is full, so that nothing new can be shown in it. */
  "read-only": Record<string, never>;
  /** Somebody is typing into a cell, and the program takes no requests meanwhile. */
  "cell-edit": Record<string, never>;
  /** The sheet, or the workbook's list of sheets (`sheet` is ""), is protected. */
  protected: { readonly sheet: string };
  /** A request or its answer was over the program's limit, even cut to its smallest. */
  "request-too-large": { readonly sheet: string };
  /** The program does not know a call of ours. */
  unsupported: { readonly call: string };
  /** Anything else that the program answered. */
  "host-failed": { readonly detail: string };
  /** An edit that Excel would refuse too; `at` is the cell or range. */
  "edit-refused": { readonly sheet: string; readonly at: string; readonly problem: EditProblem };
  "sheet-name": { readonly sheet: string; readonly problem: SheetNameProblem };
  /** Rows, columns or sheets that cannot come or go; `at` is what stands in the way. */
  "structure-refused": {
    readonly sheet: string;
    readonly at: string;
    readonly problem: StructureProblem;
  };
  "invalid-plan": {
    readonly sheet: string;
    readonly at: string;
    readonly problem: PlanProblem;
  };
}

export type WorkbookErrorCode = keyof WorkbookErrorParams;

/**
 * A workbook that cannot be read or written. It holds a cause and its facts, no sentence: the
 * front-ends say it in the user's words.
 */
export class WorkbookError<Code extends WorkbookErrorCode = WorkbookErrorCode> extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: Code,
    readonly params: WorkbookErrorParams[Code]
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}

/** A part of the package that contradicts itself or the rest. */
export function damaged(damage: Damage, part: string): WorkbookError<"damaged"> {
  return new WorkbookError("damaged", { damage, part });
}
