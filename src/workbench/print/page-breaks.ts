import { sizeOf, span, type Tracks } from "./sheet-tracks";

/** Rows or columns that stand together, both ends inside. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** What one page shows along one direction: titles in front, if any, then its own rows or columns. */
export interface PageSpan {
  readonly titles?: Band;
  readonly body: Band;
}

/** How tracks are cut into pages. */
export interface Cutting {
  readonly range: Band;
  /** Points of a page, at the scale of the sheet. */
  readonly room: number;
  readonly titles?: Band;
  /** In front of these a page begins. */
  readonly breaks: readonly number[];
}

/** Two lengths that differ by less are the same: sums of fractions of points. */
const TINY = 0.01;

/**
 * Cuts rows or columns into pages: as many on a page as it has room for, at least one that can be
 * seen. Titles are repeated on pages that begin behind them; pages of nothing but hidden tracks are
 * left out.
 */
export function cutPages(tracks: Tracks, { range, room, titles, breaks }: Cutting): PageSpan[] {
  const pages: PageSpan[] = [];
  const breakAt = new Set(breaks);
  let first = range.first;
  while (first <= range.last) {
    const repeated = titlesBefore(titles, first);
    let free = room + TINY - (repeated ? span(tracks, repeated.first, repeated.last) : 0);
    let last = first - 1;
    let isEmpty = true;
    while (last < range.last && !(last >= first && breakAt.has(last + 1))) {
      const size = sizeOf(tracks, last + 1);
      if (size > free && !isEmpty) break;
      if (size > 0) isEmpty = false;
      free -= size;
      last++;
    }
    if (!isEmpty) {
      pages.push({ body: { first, last }, ...(repeated ? { titles: repeated } : {}) });
    }
    first = last + 1;
  }
  return pages;
}

function titlesBefore(titles: Band | undefined, first: number): Band | undefined {
  if (!titles || titles.first >= first) return undefined;
  return { first: titles.first, last: Math.min(titles.last, first - 1) };
}
