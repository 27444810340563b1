import { comparable } from "../values/text";
import { isBlank } from "../values/cell";
import type { Grid } from "../sheets/grid";
import { valueAt } from "../sheets/grid";
import type { LedgerKind, LedgerKindId } from "./field";

/** Where the header of a sheet stands and which column holds which field; rows and columns zero-based. */
export interface HeaderMatch {
  readonly kind: LedgerKind;
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Header texts as they stand, by column, for messages. */
  readonly titles: ReadonlyMap<number, string>;
  /** Columns whose header names a field that an earlier column already holds. */
  readonly repeated: readonly { readonly field: string; readonly column: number }[];
}

/** A kind that a sheet resembles without being recognised as one. */
export interface HeaderCandidate {
  readonly kind: LedgerKindId;
  readonly found: readonly string[];
  readonly row: number;
}

export type HeaderSearch =
  | { readonly match: HeaderMatch }
  | { readonly match: null; readonly candidates: readonly HeaderCandidate[] };

const MAX_HEADER_DEPTH = 3;
/** Non-blank rows looked at from the top; titles and forewords are never longer. */
const ROWS_SEARCHED = 40;

/** The form in which headers are compared: half width, no white space, no marks for required columns. */
export function headerKey(text: string): string {
  return comparable(text)
    .replace(/^[*★※]+|[*★※::]+$/g, "")
    .replace(/["“”'‘’]/g, "")
    .replace(/^是否/, "")
    .toLowerCase();
}

const dictionaries = new WeakMap<LedgerKind, ReadonlyMap<string, string>>();

/** Header key → field id; the standard header of one field wins over an alias of another. */
function dictionaryOf(kind: LedgerKind): ReadonlyMap<string, string> {
  let dictionary = dictionaries.get(kind);
  if (!dictionary) {
    const entries = new Map<string, string>();
    for (const field of kind.fields) {
      const key = headerKey(field.header);
      if (!entries.has(key)) entries.set(key, field.id);
    }
    for (const field of kind.fields) {
      for (const alias of field.aliases) {
        const key = headerKey(alias);
        if (!entries.has(key)) entries.set(key, field.id);
      }
    }
    dictionaries.set(kind, (dictionary = entries));
  }
  return dictionary;
}

/** The texts of the first rows with merged cells filled in; identical anchors keep identical strings. */
function headerTexts(grid: Grid): {
  rows: number[];
  text: (row: number, column: number) => string;
} {
  const rows: number[] = [];
  for (let r = 0; r < grid.rowCount && rows.length < ROWS_SEARCHED; r++) {
    if (grid.columns.some((column) => r < column.length && !isBlank(column[r]!))) rows.push(r);
  }
  const lastRow = rows[rows.length - 1] ?? -1;
  const anchors = new Map<number, readonly [number, number]>();
  const width = grid.columns.length;
  for (const merge of grid.merges) {
    if (merge.top > lastRow) continue;
    const bottom = Math.min(merge.bottom, lastRow);
    const right = Math.min(merge.right, width - 1);
    for (let r = merge.top; r <= bottom; r++) {
      for (let c = merge.left; c <= right; c++) anchors.set(r * width + c, [merge.top, merge.left]);
    }
  }
  const text = (row: number, column: number): string => {
    const anchor = anchors.get(row * width + column);
    const value = anchor ? valueAt(grid, anchor[0], anchor[1]) : valueAt(grid, row, column);
    return typeof value === "string" ? value : "";
  };
  return { rows, text };
}

/** A row of people, not of headings: numbers, long digits or a bare 男/女 do not stand in a header. */
function looksLikeData(grid: Grid, row: number): boolean {
  return grid.columns.some((column) => {
    const value = column[row] ?? null;
    if (typeof value === "number") return true;
    return typeof value === "string" && (/\d{6}/.test(value) || /^\s*[男女]\s*$/.test(value));
  });
}

/** The header texts above a column from the top row down, repeated and blank parts left out. */
function pathOf(
  texts: (row: number, column: number) => string,
  rows: readonly number[],
  column: number
): string[] {
  const path: string[] = [];
  rows.forEach((row, level) => {
    let part = headerKey(texts(row, column));
    const below = rows[level + 1];
    if (part === "" && below !== undefined && column > 0 && texts(below, column) !== "") {
      // An unmerged group head stands over its first column only.
      if (texts(below, column - 1) !== "" && texts(below, column - 1) !== texts(row, column - 1)) {
        part = headerKey(texts(row, column - 1));
      }
    }
    if (part !== "" && part !== path[path.length - 1]) path.push(part);
  });
  return path;
}

/** The field a header path names: the whole path, its last two parts, then single parts from below. */
function fieldOf(
  dictionary: ReadonlyMap<string, string>,
  path: readonly string[]
): string | undefined {
  const withoutBracket = (key: string) => key.replace(/\([^()]*\)$/, "");
  const tries = [path.join("/"), path.slice(-2).join("/"), path.slice(-2).join("")];
  for (let i = path.length - 1; i >= 0; i--) tries.push(path[i]!, withoutBracket(path[i]!));
  for (const key of tries) {
    const field = key === "" ? undefined : dictionary.get(key);
    if (field !== undefined) return field;
  }
  return undefined;
}

interface Scored extends HeaderMatch {
  readonly score: number;
}

function matchAt(
  grid: Grid,
  texts: (row: number, column: number) => string,
  rows: readonly number[],
  kind: LedgerKind
): Scored {
  const dictionary = dictionaryOf(kind);
  const columns = new Map<string, number>();
  const titles = new Map<number, string>();
  const repeated: { field: string; column: number }[] = [];
  for (let column = 0; column < grid.columns.length; column++) {
    const path = pathOf(texts, rows, column);
    if (path.length === 0) continue;
    titles.set(column, path.join("/"));
    const field = fieldOf(dictionary, path);
    if (field === undefined) continue;
    if (columns.has(field)) repeated.push({ field, column });
    else columns.set(field, column);
  }
  let score = 0;
  for (const field of kind.fields) if (columns.has(field.id)) score += field.required ? 3 : 2;
  return { kind, first: rows[0]!, last: rows[rows.length - 1]!, columns, titles, repeated, score };
}

/** More fields win; of equally many the header with fewer rows, so that a title is no group head. */
function isBetter(match: Scored, than: Scored): boolean {
  if (match.score !== than.score) return match.score > than.score;
  return match.kind === than.kind && match.last - match.first < than.last - than.first;
}

function isRecognised(match: HeaderMatch): boolean {
  return (
    match.columns.size >= match.kind.atLeast &&
    match.kind.recognisedBy.every((field) => match.columns.has(field))
  );
}

/**
 * Finds the header of a sheet: one to three rows, below any title rows, group heads merged or
 * not. Every kind is tried and the best recognised one wins; of equal ones the one with fewer
 * header rows. Where none is recognised, the kinds the sheet comes closest to are named.
 */
export function locateHeader(grid: Grid, kinds: readonly LedgerKind[]): HeaderSearch {
  const { rows, text } = headerTexts(grid);
  let best: Scored | null = null;
  const closest = new Map<LedgerKindId, Scored>();
  for (let i = 0; i < rows.length; i++) {
    if (looksLikeData(grid, rows[i]!)) continue;
    for (let depth = 1; depth <= MAX_HEADER_DEPTH && i + depth <= rows.length; depth++) {
      const block = rows.slice(i, i + depth);
      const lower = block[depth - 1]!;
      if (lower - block[0]! !== depth - 1 || (depth > 1 && looksLikeData(grid, lower))) break;
      for (const kind of kinds) {
        const match = matchAt(grid, text, block, kind);
        if (isRecognised(match)) {
          if (!best || isBetter(match, best)) best = match;
        } else if (match.columns.size >= 2 && match.score > (closest.get(kind.id)?.score ?? 0)) {
          closest.set(kind.id, match);
        }
      }
    }
  }
  if (best) return { match: best };
  const candidates = [...closest.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ kind, columns, first }) => ({ kind: kind.id, found: [...columns.keys()], row: first }));
  return { match: null, candidates };
}
