import type { CellRange } from "../core/sheets/a1";
import type { Grid } from "../core/sheets/grid";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { Severity } from "../core/issues/issue";
import type { CellValue } from "../core/values/cell";

/** A worksheet as a host lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/** Where sheets are inserted among those that are there. */
export type Placement = "start" | "end" | { readonly before: string } | { readonly after: string };

/** Cells of a sheet: `B3`, or `B3:D9`. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A formula to be entered into a cell, as people type it in this workbook, with the leading `=`. */
export interface EnteredFormula {
  readonly formula: string;
}

/** What one cell is to hold instead of what it holds. */
export interface CellChange extends CellPlace {
  /** What the cell was seen to hold; with anything else in it the change is skipped. */
  readonly before: CellValue;
  /** The formula it was seen to hold, with the leading `=`; then `before` does not matter. */
  readonly beforeFormula?: string;
  readonly after: CellValue | EnteredFormula;
  /**
   * Number format to give the cell. Left out, the cell keeps its own, unless `after` is a text that
   * the program would turn into a number, a date or a formula: then the cell becomes a text cell.
   */
  readonly numberFormat?: string;
}

/** A change that was made. Taken back by `takeBack`. */
export interface AppliedChange extends CellChange {
  /** The number format that the cell had. */
  readonly formatBefore: string;
}

/** A change that was not made, and why. */
export interface SkippedChange {
  readonly change: CellChange;
  /** `changed`: the cell holds something else by now; `formula`: it holds a formula; `covered`: it lies under a merged cell. */
  readonly reason: "changed" | "formula" | "covered" | "sheet-missing";
  /** What the cell holds. */
  readonly found: CellValue;
}

export interface WriteOutcome {
  readonly applied: readonly AppliedChange[];
  readonly skipped: readonly SkippedChange[];
}

/** The change that undoes another. */
export function takeBack({
  sheet,
  address,
  before,
  after,
  formatBefore,
}: AppliedChange): CellChange {
  const undone = { sheet, address, after: before, numberFormat: formatBefore };
  return isEnteredFormula(after)
    ? { ...undone, before: null, beforeFormula: after.formula }
    : { ...undone, before: after };
}

/** Whether a cell is to hold a formula. */
export function isEnteredFormula(after: CellChange["after"]): after is EnteredFormula {
  return typeof after === "object" && after !== null && "formula" in after;
}

/** A cell to be set off by the colour of its severity. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
}

/** How a long piece of work is watched and stopped. */
export interface WorkOptions {
  /** Once aborted, the work ends with the signal's reason and leaves the workbook as it was. */
  readonly signal?: AbortSignal;
  /** Called with the share done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** What a host can do beyond the rest; computed once. */
export interface HostCapabilities {
  /** The workbook is on a screen: cells can be shown, and selections are told. */
  readonly screen: boolean;
  /** Merged cells of the user's sheets are known (`Grid.mergesUnknown` is not set). */
  readonly merges: boolean;
  /** Formulas with the ORG functions compute in cells. */
  readonly customFunctions: boolean;
}

/**
 * The workbook that the product works on, whatever holds it: memory, a file, or Excel. Sheets are
 * named without regard to case. Failures are `WorkbookError`s; an aborted signal's reason is passed on.
 */
export interface WorkbookHost {
  capabilities(): HostCapabilities;
  /** Worksheets in tab order, hidden ones too. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /**
   * Reads a sheet. With a range, only the cells inside it are read; they keep the rows and columns
   * they have on the sheet. `sheet-missing` when there is none. Formats are told for cells that hold
   * numbers; for others they may be left out.
   */
  readSheet(name: string, range?: CellRange, options?: WorkOptions): Promise<Grid>;
  /**
   * Adds sheets, in the order given, at the end when no place is given. All of them or none: a
   * name that is taken (`sheet-name`), an unknown neighbour (`sheet-missing`) or an impossible
   * plan (`invalid-plan`) leaves the workbook as it was. `read-only` when the host cannot insert.
   */
  insertSheets(
    plans: readonly SheetPlan[],
    placement?: Placement,
    options?: WorkOptions
  ): Promise<void>;
  /**
   * Makes the sheet of the plan's name show the plan. Where its shape is the plan's, values alone
   * are written (`values`), so that formats changed by hand and references to it survive; otherwise
   * it is drawn anew in its place (`redrawn`). `sheet-missing` when there is none. The caller knows
   * that the sheet is the product's own.
   */
  refreshSheet(plan: SheetPlan, options?: WorkOptions): Promise<"values" | "redrawn">;
  /**
   * Writes single cells. A cell that no longer holds the `before` it was promised, or holds a
   * formula, is skipped and told; the others are written. `protected` when a sheet refuses: then
   * none is written.
   */
  writeCells(changes: readonly CellChange[], options?: WorkOptions): Promise<WriteOutcome>;
  /**
   * Sets cells off by colours that lie over the user's formats and leave them as they are. Takes
   * the place of all earlier highlights of the product, in every sheet.
   */
  highlight(marks: readonly Mark[], options?: WorkOptions): Promise<void>;
  /** Takes off all highlights of the product, also of an earlier session. */
  clearHighlights(): Promise<void>;
  /** Shows and selects cells. Does nothing without a screen; `sheet-hidden` when the sheet cannot be shown. */
  reveal(place: CellPlace): Promise<void>;
  /** The cells selected now; `null` without a screen. */
  selection(): Promise<CellPlace | null>;
  /** Tells of every selection; returns the function that ends it. */
  onSelection(listener: (place: CellPlace) => void): () => void;
  /**
   * Tells the name of a sheet whose cells changed, or "" when sheets came, went or were renamed. `own`
   * is true where the host can tell that the product itself changed them; it may come late.
   */
  onChange(listener: (sheet: string, own?: boolean) => void): () => void;
}
