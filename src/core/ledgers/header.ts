import type { Grid } from "../sheets/grid";
import type { LedgerKind, LedgerKindId } from "./field";
import type { HeaderCells } from "./header-cells";
import { headerCells, headerKey, headerPath } from "./header-cells";

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

/** A row of people, not of headings: numbers, long digits or a bare 男/女 do not stand in a header. */
function looksLikeData(grid: Grid, row: number): boolean {
  return grid.columns.some((column) => {
    const value = column[row] ?? null;
    if (typeof value === "number") return true;
    return typeof value === "string" && (/\d{6}/.test(value) || /^\s*[男女]\s*$/.test(value));
  });
}

/** The lowest header says no more than how to fill in: (周岁), 年月, 元/月. */
const HINT = /^(\(.*\)|周?岁|年月日?|元(\/月)?|是\/否|\d+位)$/;

/**
 * The field a header path names: the whole path, its last two parts, then its lowest part. The
 * head above counts alone only where the lowest part is a hint; else the second column under
 * 学历 would be taken for 学历.
 */
function fieldOf(
  dictionary: ReadonlyMap<string, string>,
  path: readonly string[]
): string | undefined {
  const withoutBracket = (key: string) => key.replace(/\([^()]*\)$/, "");
  const tries = [path.join("/"), path.slice(-2).join("/"), path.slice(-2).join("")];
  for (let i = path.length - 1; i >= 0; i--) {
    tries.push(path[i], withoutBracket(path[i]));
    if (!HINT.test(path[i])) break;
  }
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
  cells: HeaderCells,
  rows: readonly number[],
  kind: LedgerKind
): Scored {
  const dictionary = dictionaryOf(kind);
  const columns = new Map<string, number>();
  const titles = new Map<number, string>();
  const repeated: { field: string; column: number }[] = [];
  for (let column = 0; column < grid.columns.length; column++) {
    const path = headerPath(cells, rows, column);
    if (path.length === 0) continue;
    titles.set(column, path.join("/"));
    const field = fieldOf(dictionary, path);
    if (field === undefined) continue;
    if (columns.has(field)) repeated.push({ field, column });
    else columns.set(field, column);
  }
  let score = 0;
  for (const field of kind.fields) if (columns.has(field.id)) score += field.required ? 3 : 2;
  return { kind, first: rows[0], last: rows[rows.length - 1], columns, titles, repeated, score };
}

/** The last row of a header whose cells are merged downwards over rows that name no more fields. */
function lastRowOf(match: HeaderMatch, cells: HeaderCells): number {
  let last = match.last;
  for (const column of match.columns.values()) {
    const merge = cells.merge(match.last, column);
    if (merge?.left !== column || merge.right !== column) continue;
    if (merge.bottom < match.first + MAX_HEADER_DEPTH) last = Math.max(last, merge.bottom);
  }
  return last;
}

/**
 * More fields win; of equally many the header that names fewer of them twice (a group head over
 * several columns does), then the one with fewer rows, so that a title is no group head.
 */
function isBetter(match: Scored, than: Scored): boolean {
  if (match.score !== than.score) return match.score > than.score;
  if (match.kind !== than.kind) return false;
  const twice = match.repeated.length - than.repeated.length;
  return twice !== 0 ? twice < 0 : match.last - match.first < than.last - than.first;
}

function hasForeignColumn({ kind, titles }: HeaderMatch): boolean {
  if (!kind.notWith) return false;
  const foreign = new Set(kind.notWith.map(headerKey));
  return [...titles.values()].some((title) => title.split("/").some((part) => foreign.has(part)));
}

function isRecognised(match: HeaderMatch): boolean {
  return (
    match.columns.size >= match.kind.atLeast &&
    match.kind.recognisedBy.every((field) => match.columns.has(field)) &&
    !hasForeignColumn(match)
  );
}

/**
 * Finds the header of a sheet: one to three rows, below any title rows, group heads merged or
 * not. Every kind is tried and the best recognised one wins; of equal ones the one with fewer
 * header rows. Where none is recognised, the kinds the sheet comes closest to are named.
 */
export function locateHeader(grid: Grid, kinds: readonly LedgerKind[]): HeaderSearch {
  const cells = headerCells(grid);
  const { rows } = cells;
  let best: Scored | null = null;
  const closest = new Map<LedgerKindId, Scored>();
  for (let i = 0; i < rows.length; i++) {
    if (looksLikeData(grid, rows[i])) continue;
    for (let depth = 1; depth <= MAX_HEADER_DEPTH && i + depth <= rows.length; depth++) {
      const block = rows.slice(i, i + depth);
      const lower = block[depth - 1];
      if (lower - block[0] !== depth - 1 || (depth > 1 && looksLikeData(grid, lower))) break;
      for (const kind of kinds) {
        const match = matchAt(grid, cells, block, kind);
        if (isRecognised(match)) {
          if (!best || isBetter(match, best)) best = match;
        } else if (match.columns.size >= 2) {
          const closer = closest.get(kind.id);
          if (!closer || isBetter(match, closer)) closest.set(kind.id, match);
        }
      }
    }
  }
  if (best) return { match: { ...best, last: lastRowOf(best, cells) } };
  const candidates = [...closest.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ kind, columns, first }) => ({ kind: kind.id, found: [...columns.keys()], row: first }));
  return { match: null, candidates };
}
