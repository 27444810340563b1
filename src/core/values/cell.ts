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

/** True for an empty cell and for a text of nothing but white space or invisible characters. */
export function isBlank(value: CellValue): boolean {
  return (
    value === null ||
    (typeof value === "string" && !/[^\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(value))
  );
}

/** The value as a clerk would read it in the cell, for messages. */
export function displayText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
