import { cellAddress, MAX_COLUMNS, MAX_ROW_HEIGHT, MAX_ROWS } from "../core/sheets/a1";
import { isPlanFormula, type PlanRow, type PlanValue } from "../core/sheets/sheet-plan";
import { WorkbookError } from "../core/sheets/workbook-error";
import { invalid } from "./plan-checks";

/** Characters of a cell and of a formula (Excel specifications and limits). */
export const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/**
 * Throws a `WorkbookError` when a cell cannot hold the value: a text or formula too long
 * (nothing is ever cut), an empty formula, or a number that is not finite.
 */
export function checkValue(value: PlanValue, sheet: string, row: number, column: number): void {
  if (typeof value === "string") {
    if (value.length > MAX_TEXT) throw textTooLong(value, sheet, row, column);
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalid(sheet, cellAddress(row, column), "not-a-number");
  } else if (typeof value === "object" && value !== null && isPlanFormula(value)) {
    const { length } = value.formula.replace(/^=/, "");
    if (length === 0 || length > MAX_FORMULA) {
      throw invalid(sheet, cellAddress(row, column), "formula");
    }
    checkValue(value.value, sheet, row, column);
  }
}

/** Throws a `WorkbookError` when no sheet can hold the row; returns how many cells it has. */
export function checkRow(planRow: PlanRow, sheet: string, row: number): number {
  const { values, style, height = 0 } = planRow;
  const width = typeof style === "object" ? Math.max(values.length, style.length) : values.length;
  if (row >= MAX_ROWS) throw invalid(sheet, String(row + 1), "too-many-rows");
  if (width > MAX_COLUMNS) throw invalid(sheet, String(row + 1), "too-many-columns");
  if (!(height >= 0 && height <= MAX_ROW_HEIGHT)) throw invalid(sheet, String(row + 1), "size");
  return width;
}

function textTooLong(text: string, sheet: string, row: number, column: number): WorkbookError {
  const address = cellAddress(row, column);
  return new WorkbookError("text-too-long", {
    sheet,
    address,
    length: text.length,
    limit: MAX_TEXT,
  });
}
