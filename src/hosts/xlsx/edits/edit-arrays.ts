import { cellAddress, type CellRange, isInside } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import type { CellEdit, FormulaContent } from "../../../workbook/workbook-edits";
import { sameFormula, sameValue } from "../../../workbook/cell-change";
import { enteredFormula, storedFormula } from "../formula-text";
import type { InspectedSheet } from "../sheet-inspect";
import type { ArrayMetadata } from "./array-metadata";
import { cellKey, type SheetEdits } from "./gather-steps";
import type { HeldFormula, HeldFormulas } from "./held-formulas";

/** What edits do to the array formulas of a sheet. */
export interface ArrayPlan {
  /** Cells that get what a formula fills them with: nobody typed that. By `cellKey`. */
  readonly filled: ReadonlySet<number>;
  /** Cells whose edit does nothing: what a formula fills them with cannot be deleted. By `cellKey`. */
  readonly ignored: ReadonlySet<number>;
  /** Cells that lose what a formula filled them with. */
  readonly cleared: readonly { readonly row: number; readonly column: number }[];
  /** Formulas that stay but fill other cells. */
  readonly resized: readonly { readonly formula: HeldFormula; readonly range: CellRange }[];
  /** Formulas among them that somebody's entry does not leave room for. */
  readonly blocked: ReadonlySet<HeldFormula>;
}

/** Whether a cell is to hold a formula. */
export function isFormula(content: CellEdit["content"]): content is FormulaContent {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** Whether a formula is the one that the file holds, however it is stored. */
export function isSameFormula(
  { kind, text }: HeldFormula,
  { formula, fills }: FormulaContent
): boolean {
  if (kind === "dataTable" || (fills && kind !== "array")) return false;
  return sameFormula(text, storedFormula(formula)) || sameFormula(enteredFormula(text), formula);
}

/**
 * Works out what becomes of array formulas whose cells are edited, as Excel does. One that spills is gone
 * with its own cell, follows the size of its result, and gives way to an entry among the cells it fills. One
 * of fixed size, and a data table, can only be changed as a whole: otherwise `edit-refused`.
 */
export function planArrays(
  { sheet, cells }: SheetEdits,
  looked: InspectedSheet,
  formulas: HeldFormulas,
  arrays: ArrayMetadata
): ArrayPlan {
  const filled = new Set<number>();
  const ignored = new Set<number>();
  const cleared: { row: number; column: number }[] = [];
  const resized: { formula: HeldFormula; range: CellRange }[] = [];
  const blocked = new Set<HeldFormula>();
  const contentAt = (row: number, column: number) => cells.get(cellKey(row, column))?.content;

  function fill(range: CellRange, row: number, column: number): void {
    for (const key of keysIn(range)) if (cells.has(key)) filled.add(key);
    filled.delete(cellKey(row, column));
  }

  /** The cells that a formula no longer fills lose their values, unless they get others. */
  function release(formula: HeldFormula, kept: CellRange | undefined): void {
    for (const { row, column } of cellsIn(formula.range!)) {
      const isOwn = row === formula.row && column === formula.column;
      if (isOwn || (kept && isInside(kept, { row, column }))) continue;
      if (contentAt(row, column) === undefined) cleared.push({ row, column });
    }
  }

  function planSpill(formula: HeldFormula, touched: readonly CellEdit[]): void {
    const content = contentAt(formula.row, formula.column);
    const own = ownCell(formula);
    if (content === undefined) {
      const entries = touched.filter((edit) => edit.content !== null && edit.content !== "");
      if (entries.length > 0) {
        blocked.add(formula);
        resized.push({ formula, range: own });
        release(formula, own);
      } else for (const { row, column } of touched) ignored.add(cellKey(row, column));
    } else if (isFormula(content) && isSameFormula(formula, content)) {
      const range = content.fills ?? own;
      if (!isSameRange(range, formula.range!)) {
        resized.push({ formula, range });
        release(formula, range);
      }
    } else release(formula, undefined);
  }

  function planFixed(formula: HeldFormula, touched: readonly CellEdit[]): void {
    const content = contentAt(formula.row, formula.column);
    if (content !== undefined && isFormula(content) && isSameFormula(formula, content)) {
      return fill(formula.range!, formula.row, formula.column);
    }
    if (content === undefined && touched.length === 0) return;
    const [part] = touched.length > 0 ? touched : [formula];
    if (isWhole(formula.range!, contentAt)) return;
    throw new WorkbookError("edit-refused", {
      sheet: sheet.name,
      at: cellAddress(part.row, part.column),
      problem: formula.kind === "dataTable" ? "data-table" : "array-formula",
    });
  }

  const held = new Map<HeldFormula, CellEdit[]>();
  for (const edit of cells.values()) {
    const { row, column, content } = edit;
    if (content === undefined) continue;
    if (isFormula(content) && content.fills) fill(content.fills, row, column);
    const formula = formulas.filling(row, column);
    if (!formula) continue;
    const touched = held.get(formula) ?? [];
    held.set(formula, touched);
    const isOwn = row === formula.row && column === formula.column;
    const isChanged = isFormula(content) || !sameValue(looked.cellAt(row, column).value, content);
    if (!isOwn && isChanged) touched.push(edit);
  }
  for (const [formula, touched] of held) {
    const typed = touched.filter(({ row, column }) => !filled.has(cellKey(row, column)));
    if (formula.kind === "array" && arrays.isDynamic(formula.metadata)) planSpill(formula, typed);
    else planFixed(formula, typed);
  }
  return { filled, ignored, cleared, resized, blocked };
}

function ownCell({ row, column }: HeldFormula): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}

function* cellsIn({ top, bottom, left, right }: CellRange) {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

function* keysIn(range: CellRange) {
  for (const { row, column } of cellsIn(range)) yield cellKey(row, column);
}

/** Whether every cell gets another content. */
function isWhole(
  range: CellRange,
  contentAt: (row: number, column: number) => CellEdit["content"]
): boolean {
  for (const { row, column } of cellsIn(range)) {
    if (contentAt(row, column) === undefined) return false;
  }
  return true;
}
