import type { CellValue } from "../../values/cell";
import { displayText, isBlank } from "../../values/cell";
import type { Decimal } from "../../values/decimal";
import {
  decimalOfNumber,
  numberOfDecimal,
  parseDecimal,
  withoutEndZeros,
} from "../../values/decimal";
import { comparable } from "../../values/text";
import type { Grid } from "../../sheets/grid";
import { valueAt } from "../../sheets/grid";
import type { PrintedCell } from "./printed-form";

/** Digits kept of a number that a formula left in a cell: 0.1 + 0.2 is 0.3. */
const MOST_DIGITS = 6;
/** Digits kept of a number in all, so that sums over all townships stay exact. */
const MOST_DIGITS_IN_ALL = 13;
/** No figure of a report comes near it: a county pays some ten million yuan in a year. */
const TOO_LARGE = 1e9;
/** What people type for “none”, in the form in which texts are compared. */
const ABSENT_MARKS = ["—", "-", "–", "―", "——", "--"];

/** The number of a cell by its shortest text; `null` for one that no report can hold. */
export function decimalOfCell(value: number): Decimal | null {
  if (!(Math.abs(value) < TOO_LARGE)) return null;
  const match = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))!;
  const digits = (match[1]?.length ?? 0) - Number(match[2] ?? 0);
  const before = String(Math.trunc(Math.abs(value))).length;
  const most = Math.min(MOST_DIGITS, MOST_DIGITS_IN_ALL - before);
  return withoutEndZeros(decimalOfNumber(value, Math.min(most, Math.max(0, digits))));
}

function valueOf(value: CellValue): Decimal | null {
  if (typeof value === "number") return decimalOfCell(value);
  if (typeof value !== "string") return null;
  const written = parseDecimal(comparable(value).replaceAll(",", ""));
  return written && decimalOfCell(numberOfDecimal(written));
}

/** What stands in a cell of a report sheet that holds, or should hold, a figure. */
export function readCell(grid: Grid, row: number, column: number): PrintedCell {
  const held = valueAt(grid, row, column);
  const text = displayText(held).trim();
  if (isBlank(held)) return { row, column, state: "blank", value: null, text: "" };
  const value = valueOf(held);
  if (value) return { row, column, state: "number", value, text };
  const state = ABSENT_MARKS.includes(comparable(text)) ? "absent" : "other";
  return { row, column, state, value: null, text };
}
