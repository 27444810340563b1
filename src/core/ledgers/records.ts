import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import { comparable } from "../values/text";
import type { Grid } from "../sheets/grid";
import { valueAt } from "../sheets/grid";
import type { HeaderMatch } from "./header-match";
import { headerKey } from "./header-cells";

const SUMMARY = /(小计|合计|总计|共计|累计)[:(]?\d*[人名个]?\)?$/;
const FOOT_NOTE =
  /^(注[::]|注\d|注$|说明[::]|备注[::]|填表|制表|审核|复核|经办|单位负责人|负责人|主要领导|分管领导|联系电话|联系人|填报|报送|领导签字|签字|盖章|\((盖章|公章)\))/;
/** A hint how to fill in, as in the lowest row of a header, or a label before a signature. */
const HINT_OR_LABEL = /^\(.*\)$|:(?!\d)/;
/** A row without name and ID number counts as a damaged record only when this many other fields are filled. */
const FIELDS_OF_A_NAMELESS_RECORD = 3;
/** Merged cells this wide hold a heading or a note, not a person's name. */
const WIDTH_OF_A_HEADING = 3;

type Column = readonly CellValue[] | undefined;

function textAt(column: Column, row: number): string {
  const value = column?.[row] ?? null;
  return typeof value === "string" ? comparable(value) : "";
}

const SIX_DIGITS = 6;
const NUMBER = /^[^\u4e00-\u9fff]*\d{6}/;

function beginsWithDigits(text: string): boolean {
  if (text.length < SIX_DIGITS) return false;
  for (let i = 0; i < SIX_DIGITS; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/**
 * Something typed as a long number, right or wrong: what no header, heading or total holds. Digits
 * behind a word (联系电话：139…) are no such number.
 */
function isLongNumber(value: CellValue): boolean {
  if (typeof value === "number") return value >= 1e13;
  return typeof value === "string" && (beginsWithDigits(value) || NUMBER.test(value));
}

/** Rows in which the key cell lies in wide merged cells. */
function headingRows(grid: Grid, keyColumn: number): Uint8Array {
  const rows = new Uint8Array(grid.rowCount);
  for (const { top, bottom, left, right } of grid.merges) {
    if (left > keyColumn || right < keyColumn || right - left + 1 < WIDTH_OF_A_HEADING) continue;
    rows.fill(1, top, bottom + 1);
  }
  return rows;
}

/** The header's own words by column, one set for each column that holds a field. */
function headerWords(grid: Grid, { columns, first, last }: HeaderMatch) {
  return [...columns.values()].map((column) => {
    const words = new Set<string>();
    for (let row = first; row <= last; row++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && !isBlank(value)) words.add(headerKey(value));
    }
    return { cells: grid.columns[column], words };
  });
}

/** What may stand over the key column, as read there and as any sheet may write it. */
function keyNames(grid: Grid, { kind, columns, first, last }: HeaderMatch): ReadonlySet<string> {
  const field = kind.fields.find(({ id }) => id === kind.key);
  const names = new Set([field?.header ?? "", ...(field?.aliases ?? [])].map(headerKey));
  const column = columns.get(kind.key) ?? -1;
  for (let row = first; row <= last; row++) names.add(textAt(grid.columns[column], row));
  names.delete("");
  return names;
}

/** The row of column numbers (栏次) that some forms print below the header. */
function numbersColumns(grid: Grid, row: number): boolean {
  let last = 0;
  let count = 0;
  for (const column of grid.columns) {
    const value = column[row] ?? null;
    if (isBlank(value)) continue;
    const text = typeof value === "number" ? String(value) : textAt(column, row);
    const number = /^\(?(\d{1,3})\)?$/.exec(text)?.[1];
    if (number === undefined || Number(number) <= last) return false;
    last = Number(number);
    count++;
  }
  return count >= FIELDS_OF_A_NAMELESS_RECORD;
}

/**
 * The sheet rows that hold records, in order: blank rows, 小计/合计 rows, repeated headers, column
 * numbers, notes and signatures are left out wherever they stand. Hidden rows are records like any
 * other. A row with a name and something like an ID number is a record at sight; only the few
 * others are looked at closely.
 */
export function recordRows(grid: Grid, header: HeaderMatch): Int32Array {
  const { kind } = header;
  const columnOf = (field: string) => header.columns.get(field) ?? -1;
  const key: Column = grid.columns[columnOf(kind.key)];
  const second: Column =
    kind.secondaryKey === undefined ? undefined : grid.columns[columnOf(kind.secondaryKey)];
  const fieldColumns = (types: (type: string, id: string) => boolean) =>
    kind.fields
      .filter(({ id, type }) => header.columns.has(id) && types(type, id))
      .map(({ id }) => grid.columns[columnOf(id)]);
  const markers = fieldColumns(
    (type, id) => type === "unit" || type === "sequence" || id === kind.key
  );
  const details = fieldColumns((type) => !["unit", "sequence", "text"].includes(type));
  const words = headerWords(grid, header);
  const keyWords = keyNames(grid, header);
  let headings: Uint8Array | null = null;

  const repeatsHeader = (row: number): boolean => {
    let filled = 0;
    let same = 0;
    for (const { cells, words: own } of words) {
      const value = cells[row] ?? null;
      if (isBlank(value)) continue;
      filled++;
      if (typeof value === "string" && own.has(headerKey(value))) same++;
    }
    return same * 2 > filled;
  };
  const filledDetails = (row: number): number => {
    let filled = 0;
    for (const column of details) {
      if (!isBlank(column[row] ?? null) && !HINT_OR_LABEL.test(textAt(column, row))) filled++;
    }
    return filled;
  };
  const isNote = (row: number): boolean => {
    if (!kind.footNotes) return false;
    const first = grid.columns.find((column) => !isBlank(column[row] ?? null));
    if (!FOOT_NOTE.test(textAt(first, row)) && !textAt(key, row).includes(":")) return false;
    return filledDetails(row) < FIELDS_OF_A_NAMELESS_RECORD;
  };
  const isRecord = (row: number): boolean => {
    const named = !isBlank(key?.[row] ?? null);
    const numbered = isLongNumber(second?.[row] ?? null);
    if (named && numbered) return true;
    if (!named && kind.secondaryKey === undefined) return false;
    if (markers.some((column) => SUMMARY.test(textAt(column, row)))) return false;
    if (isNote(row) || numbersColumns(grid, row)) return false;
    if (named ? keyWords.has(textAt(key, row)) : repeatsHeader(row)) return false;
    if (named) {
      headings ??= headingRows(grid, columnOf(kind.key));
      return !isBlank(second?.[row] ?? null) || headings[row] === 0;
    }
    return numbered || filledDetails(row) >= FIELDS_OF_A_NAMELESS_RECORD;
  };

  const rows = new Int32Array(Math.max(0, grid.rowCount - header.last - 1));
  let count = 0;
  for (let row = header.last + 1; row < grid.rowCount; row++)
    if (isRecord(row)) rows[count++] = row;
  return rows.subarray(0, count);
}
