import type { Grid } from "../sheets/grid";
import type { KindOnSheet } from "./choose-kind";
import { fits, isAmbiguous, rankKinds } from "./choose-kind";
import type { LedgerKind, LedgerKindId } from "./field";
import type { HeaderCells } from "./header-cells";
import { headerCells, headerPath } from "./header-cells";
import type { HeaderMatch } from "./header-match";
import { dictionaryOf, fieldOfKeys, keysOfPath } from "./header-fields";
import { kindsNamedAbove } from "./title-words";

/** A kind that a sheet resembles without being recognised as one. */
export interface HeaderCandidate {
  readonly kind: LedgerKindId;
  readonly found: readonly string[];
  readonly row: number;
}

export type HeaderSearch =
  | { readonly match: HeaderMatch }
  | {
      readonly match: null;
      /** The first two candidates are equally likely, and nothing but them is wrong with the sheet. */
      readonly ambiguous?: true;
      readonly candidates: readonly HeaderCandidate[];
    };

const MAX_HEADER_DEPTH = 3;

/** A row of people, not of headings: numbers, long digits or a bare 男/女 do not stand in a header. */
function looksLikeData(grid: Grid, row: number): boolean {
  return grid.columns.some((column) => {
    const value = column[row] ?? null;
    if (typeof value === "number") return true;
    return typeof value === "string" && (/\d{6}/.test(value) || /^\s*[男女]\s*$/.test(value));
  });
}

interface Scored extends HeaderMatch {
  readonly score: number;
}

/** One to three rows that may be a header, and what their cells may name. */
interface Block {
  readonly rows: readonly number[];
  readonly titles: ReadonlyMap<number, string>;
  /** By column, the keys of `keysOfPath`. */
  readonly keys: readonly (readonly [column: number, keys: readonly string[]])[];
}

function readBlock(grid: Grid, cells: HeaderCells, rows: readonly number[]): Block {
  const titles = new Map<number, string>();
  const keys: [number, readonly string[]][] = [];
  for (let column = 0; column < grid.columns.length; column++) {
    const path = headerPath(cells, rows, column);
    if (path.length === 0) continue;
    titles.set(column, path.join("/"));
    keys.push([column, keysOfPath(path)]);
  }
  return { rows, titles, keys };
}

function matchKind({ rows, titles, keys }: Block, kind: LedgerKind): Scored {
  const dictionary = dictionaryOf(kind);
  const columns = new Map<string, number>();
  const repeated: { field: string; column: number }[] = [];
  for (const [column, tries] of keys) {
    const field = fieldOfKeys(dictionary, tries);
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
 * Of two headers of one kind: more fields win; of equally many the header that names fewer of them
 * twice (a group head over several columns does), then the one with fewer rows, so that a title is
 * no group head.
 */
function isBetter(match: Scored, than: Scored): boolean {
  if (match.score !== than.score) return match.score > than.score;
  const twice = match.repeated.length - than.repeated.length;
  return twice !== 0 ? twice < 0 : match.last - match.first < than.last - than.first;
}

/** Every block of rows near the top that may be a header, read once for all kinds. */
function* blocksOf(grid: Grid, cells: HeaderCells): Generator<Block> {
  const { rows } = cells;
  for (let i = 0; i < rows.length; i++) {
    if (looksLikeData(grid, rows[i])) continue;
    for (let depth = 1; depth <= MAX_HEADER_DEPTH && i + depth <= rows.length; depth++) {
      const block = rows.slice(i, i + depth);
      const lower = block[depth - 1];
      if (lower - block[0] !== depth - 1 || (depth > 1 && looksLikeData(grid, lower))) break;
      yield readBlock(grid, cells, block);
    }
  }
}

function candidatesOf(closest: readonly KindOnSheet<Scored>[]): HeaderCandidate[] {
  const isLikely = ({ isNamed, match: { kind, columns } }: KindOnSheet) =>
    isNamed || (kind.toldBy?.some((field) => columns.has(field)) ?? true);
  const likely = closest.filter(isLikely);
  return (likely.length > 0 ? likely : closest)
    .map((one) => ({ ...one, rank: one.match.score + (one.isNamed ? one.match.score : 0) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ match: { kind, columns, first } }) => ({
      kind: kind.id,
      found: [...columns.keys()],
      row: first,
    }));
}

/**
 * Finds the header of a sheet: one to three rows, below any title rows, group heads merged or
 * not. Every kind is tried; which of those that fit it is, `rankKinds` says. Where none fits, or
 * two fit equally well, the kinds the sheet comes closest to are named.
 */
export function locateHeader(grid: Grid, kinds: readonly LedgerKind[]): HeaderSearch {
  const cells = headerCells(grid);
  const namedAbove = new Map<number, ReadonlySet<LedgerKindId>>();
  const namesAbove = (row: number): ReadonlySet<LedgerKindId> => {
    let named = namedAbove.get(row);
    if (!named) {
      named = kindsNamedAbove(
        grid,
        cells.rows.filter((one) => one < row),
        kinds
      );
      namedAbove.set(row, named);
    }
    return named;
  };
  const fitting = new Map<LedgerKindId, KindOnSheet<Scored>>();
  const closest = new Map<LedgerKindId, KindOnSheet<Scored>>();
  for (const block of blocksOf(grid, cells)) {
    for (const kind of kinds) {
      const match = matchKind(block, kind);
      if (match.columns.size < 2) continue;
      const one = { match, isNamed: namesAbove(match.first).has(kind.id) };
      const into = fits(one) ? fitting : closest;
      const known = into.get(kind.id);
      if (!known || isBetter(match, known.match)) into.set(kind.id, one);
    }
  }
  const ranked = rankKinds([...fitting.values()], isTitled(fitting, namesAbove));
  if (ranked.length > 0 && !isAmbiguous(ranked)) {
    const { match } = ranked[0];
    return { match: { ...match, last: lastRowOf(match, cells) } };
  }
  if (ranked.length > 0) {
    return { match: null, ambiguous: true, candidates: candidatesOf(ranked) };
  }
  const further = [...closest.values()].filter(({ match }) => !fitting.has(match.kind.id));
  return { match: null, candidates: candidatesOf([...further, ...fitting.values()]) };
}

/** Whether the sheet's name, or what stands above any header that fits, names a kind. */
function isTitled(
  fitting: ReadonlyMap<LedgerKindId, KindOnSheet>,
  namesAbove: (row: number) => ReadonlySet<LedgerKindId>
): boolean {
  return [...fitting.values()].some(({ match }) => namesAbove(match.first).size > 0);
}
