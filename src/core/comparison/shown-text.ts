import type { CellValue } from "../values/cell";
import { displayText } from "../values/cell";
import { CellFormat } from "../values/cell-format";
import { dateOfSerial, isoDate } from "../values/civil-date";
import { decimalOfNumber, formatDecimal } from "../values/decimal";

const DECIMALS = 2;
/** Larger numbers are no figures with two decimals that a decimal could hold. */
const LARGEST = 1e12;

/** What a cell shows, as far as its value and format tell: `2021-10-28`, `1985.10`, `50`; "" when empty. */
export function shownText(value: CellValue, format: CellFormat): string {
  if (typeof value !== "number") return displayText(value);
  if (format === CellFormat.Date) return isoDate(dateOfSerial(value)) || displayText(value);
  return format === CellFormat.TwoDecimals && Math.abs(value) < LARGEST
    ? formatDecimal(decimalOfNumber(value, DECIMALS))
    : displayText(value);
}
