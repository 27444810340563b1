import {
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeAddress,
  rangeAddress,
  type CellRange,
} from "../../../src/core/sheets/a1";

export const WHOLE_SHEET: CellRange = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

export function isEntireRow(range: CellRange): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

export function isEntireColumn(range: CellRange): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export const rowCount = (range: CellRange): number => range.bottom - range.top + 1;
export const columnCount = (range: CellRange): number => range.right - range.left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top > range.bottom || range.left > range.right ? null : range;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export const sameRange = (a: CellRange, b: CellRange): boolean => contains(a, b) && contains(b, a);

/** What is left of `range` once `hole` is cut out: up to four rectangles. */
export function subtract(range: CellRange, hole: CellRange): CellRange[] {
  const cut = intersect(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: range.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: range.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** `A1:C7`, `A:C`, `1:3`, with or without `$`; `null` for anything else. */
export function parseLocalAddress(address: string): CellRange | null {
  const text = address.trim();
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [a, b] = [columnIndex(columns[1]), columnIndex(columns[2])];
    if (a < 0 || b < 0) return null;
    return { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.max(a, b) >= MAX_ROWS) return null;
    return { ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) };
  }
  return parseRangeAddress(text);
}

/** Address as Excel prints it, without the sheet: whole rows `1:3`, whole columns `A:C`. */
export function localAddress(range: CellRange): string {
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  return rangeAddress(range);
}

/** Sheet name as it stands before `!`: quoted only where Excel must quote it. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*[Cc]?\d*$/.test(name);
  return plain && !likeCell ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Splits `'My sheet'!A1` into sheet name and the rest; no sheet: `null`. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] };
  const bang = address.indexOf("!");
  if (bang <= 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

/** Cuts a list of addresses at the commas outside quotes. */
export function splitAddresses(list: string): string[] {
  const parts = list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => part.trim());
}
