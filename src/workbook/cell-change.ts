import { parseCellAddress, type CellPosition, type CellRange } from "../core/sheets/a1";
import { isCellError, type CellValue } from "../core/values/cell";
import { checkValue } from "./cell-checks";
import { invalid } from "./plan-checks";
import { isReinterpreted } from "./text-entry";
import { isEnteredFormula, type CellChange, type SkippedChange } from "./workbook-host";

/** The number format of text cells. */
export const TEXT_FORMAT = "@";

/** What stands in a cell that is to be changed. */
export interface HeldCell {
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  /** Lies under a merged cell, where nothing can be seen. */
  readonly isCovered?: boolean;
}

/**
 * The cell of a change. Throws `invalid-plan` when the address names no single cell, and what a
 * cell cannot hold is refused as in a plan (`text-too-long`, `invalid-plan`).
 */
export function changePosition({ sheet, address, after }: CellChange): CellPosition {
  const position = parseCellAddress(address);
  if (!position) throw invalid(sheet, address, "address");
  const planned = isEnteredFormula(after) ? { formula: after.formula, value: 0 } : after;
  checkValue(planned, sheet, position.row, position.column);
  return position;
}

/** Why a change must not be made to a cell; `undefined` when it may. */
export function skipReason(
  change: CellChange,
  held: HeldCell
): SkippedChange["reason"] | undefined {
  if (held.isCovered) return "covered";
  if (change.beforeFormula !== undefined) {
    return sameFormula(change.beforeFormula, held.formula) ? undefined : "changed";
  }
  if (held.formula !== undefined) return "formula";
  return sameValue(change.before, held.value) ? undefined : "changed";
}

/** The number format that the cell has after the change, given the one it has. */
export function formatAfter({ after, numberFormat }: CellChange, held: string): string {
  if (numberFormat !== undefined) return numberFormat;
  return typeof after === "string" && after !== "" && isReinterpreted(after) ? TEXT_FORMAT : held;
}

/** Whether two cells hold the same; an empty text is an empty cell. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === "" || a === null) return b === "" || b === null;
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  return a === b;
}

/** Whether two formulas are the same but for the spaces and the case that programs tidy up. */
export function sameFormula(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && tidy(a) === tidy(b);
}

/** Whether a cell lies under a merged one, that is in a merged range but not in its first cell. */
export function isCovered(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left)
  );
}

/** Without the leading `=`, and outside of texts without spaces and in capitals. */
function tidy(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\s/g, "").toUpperCase()))
    .join("");
}
