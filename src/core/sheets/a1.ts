/** A cell by zero-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both corners inside it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Points. */
export const MAX_ROW_HEIGHT = 409.5;
/** Of the name of a sheet, in UTF-16 units. */
export const MAX_SHEET_NAME = 31;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0, `AA` → 26; -1 for anything but a column name inside the sheet. Case does not matter. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : -1;
}

/** Whether there is such a cell on a sheet. */
export function isOnSheet({ row, column }: CellPosition): boolean {
  const isNumber = (place: number, count: number) =>
    Number.isInteger(place) && place >= 0 && place < count;
  return isNumber(row, MAX_ROWS) && isNumber(column, MAX_COLUMNS);
}

/** Whether a cell lies in a rectangle. */
export function isInside(
  { top, left, bottom, right }: CellRange,
  { row, column }: CellPosition
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Zero-based position → `C7`. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `C7` or `$C$7` → position; `null` for anything else or outside the sheet. */
export function parseCellAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  const column = columnIndex(match[1]);
  const row = Number(match[2]) - 1;
  return column < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** `A1:C7` (a single cell prints as `A1`). */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** `A1:C7`, `C7:A1` or `A1` → range; `null` for anything else. Whole rows and columns are not ranges of cells. */
export function parseRangeAddress(address: string): CellRange | null {
  const [first, second, ...rest] = address.split(":");
  if (rest.length > 0) return null;
  const a = parseCellAddress(first);
  const b = second === undefined ? a : parseCellAddress(second);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A sheet name as it stands in a reference: always quoted, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
