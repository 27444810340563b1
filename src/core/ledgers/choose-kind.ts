import type { LedgerKind } from "./field";
import type { HeaderMatch } from "./header-match";
import { headerKey } from "./header-cells";

/** A kind held against a header, and whether the sheet's name or title names the kind. */
export interface KindOnSheet<M extends HeaderMatch = HeaderMatch> {
  readonly match: M;
  readonly isNamed: boolean;
}

/** As much as this many columns is the sheet's name or title worth. */
const TITLE_WORTH = 3;

function hasForeignColumn({ kind, titles }: HeaderMatch): boolean {
  if (!kind.notWith) return false;
  const foreign = new Set(kind.notWith.map(headerKey));
  return [...titles.values()].some((title) => title.split("/").some((part) => foreign.has(part)));
}

/** Whether a sheet with this header may be of the kind at all; its name or title makes up for columns. */
export function fits({ match, isNamed }: KindOnSheet): boolean {
  const { kind, columns } = match;
  const has = (field: string) => columns.has(field);
  if (columns.size < kind.atLeast || !has(kind.key) || hasForeignColumn(match)) return false;
  return isNamed || (kind.recognisedBy.every(has) && (kind.toldBy?.some(has) ?? true));
}

/** A roster of any people whatever: nothing but the key tells it. */
export function isGeneral({ recognisedBy, toldBy, key }: LedgerKind): boolean {
  return toldBy === undefined && recognisedBy.every((field) => field === key);
}

function weight({ match, isNamed }: KindOnSheet): number {
  return match.columns.size + (isNamed ? TITLE_WORTH : 0);
}

function lacking({ kind, columns }: HeaderMatch): number {
  return kind.fields.filter(({ id, required }) => required === true && !columns.has(id)).length;
}

/** Below 0 where `a` is what the sheet more likely is. */
function compare(a: KindOnSheet, b: KindOnSheet): number {
  return weight(b) - weight(a) || lacking(a.match) - lacking(b.match);
}

/**
 * The kinds that a sheet may be, the likeliest first: those that explain more of its columns, with
 * a name or title counted as some columns, then those that lack fewer required ones. A general
 * roster gives way to any kind that the name or title speaks of, even where that kind does not fit.
 */
export function rankKinds<M extends HeaderMatch>(
  kinds: readonly KindOnSheet<M>[],
  isTitled: boolean
): readonly KindOnSheet<M>[] {
  const ranked = kinds.filter(fits).sort(compare);
  const gives = (one: KindOnSheet) => isTitled && !one.isNamed && isGeneral(one.match.kind);
  if (!ranked.some(({ isNamed }) => isNamed) && ranked[0] && gives(ranked[0])) return [];
  return ranked.filter((one) => !gives(one));
}

function explainsOthers({ match: a }: KindOnSheet, { match: b }: KindOnSheet): boolean {
  const explained = new Set(b.columns.values());
  return [...a.columns.values()].some((column) => !explained.has(column));
}

/**
 * Whether the first two of ranked kinds are equally likely: they explain as much of the sheet, and
 * each something that the other does not, or neither lacks less than the other.
 */
export function isAmbiguous(ranked: readonly KindOnSheet[]): boolean {
  const [first, second] = ranked;
  if (second === undefined || weight(first) !== weight(second)) return false;
  return explainsOthers(first, second) || compare(first, second) === 0;
}
