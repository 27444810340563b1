/** An error value that a spreadsheet holds in a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. A date cell holds its serial number; that it is a date is told by its
 * number format (`Grid.formats`), never by the value.
 */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** True for an empty cell and for a text of nothing but white space or invisible characters. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return value === null;
  const first = value.charCodeAt(0);
  // Nearly every text begins with a printable ASCII or a Han character.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return !VISIBLE.test(value);
}

/** The value as a clerk would read it in the cell, for messages. */
export function displayText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
