/** What of a cell has changed. */
export const CONTENT = 1;
export const LOOK = 2;

/** Cells of one sheet that changed, and what of each. */
export interface DirtyCells {
  mark(row: number, column: number, what: number): void;
  /** Moves the marks as rows or columns come in front of number `at`, or `count` go from there on. */
  shift(axis: "row" | "column", at: number, count: number): void;
  isMarked(row: number, column: number): boolean;
  /** The marks by row, then column. */
  sorted(): readonly { readonly row: number; readonly column: number; readonly what: number }[];
  readonly isEmpty: boolean;
}

export function createDirtyCells(): DirtyCells {
  let rows = new Map<number, Map<number, number>>();
  return {
    mark(row, column, what) {
      const cells = rows.get(row);
      if (cells) cells.set(column, (cells.get(column) ?? 0) | what);
      else rows.set(row, new Map([[column, what]]));
    },
    shift(axis, at, count) {
      if (axis === "row") rows = moved(rows, at, count);
      else {
        const kept = [...rows].map(([row, cells]) => [row, moved(cells, at, count)] as const);
        rows = new Map(kept.filter(([, cells]) => cells.size > 0));
      }
    },
    isMarked: (row, column) => rows.get(row)?.has(column) ?? false,
    sorted: () =>
      [...rows]
        .sort(([a], [b]) => a - b)
        .flatMap(([row, cells]) =>
          [...cells].sort(([a], [b]) => a - b).map(([column, what]) => ({ row, column, what }))
        ),
    get isEmpty() {
      return rows.size === 0;
    },
  };
}

/** Entries under their numbers after an insertion (`count` above 0) or a deletion (below 0). */
function moved<T>(entries: Map<number, T>, at: number, count: number): Map<number, T> {
  const result = new Map<number, T>();
  for (const [number, value] of entries) {
    if (number < at) result.set(number, value);
    else if (count > 0 || number >= at - count) result.set(number + count, value);
  }
  return result;
}
