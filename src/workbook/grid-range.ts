import type { CellRange } from "../core/sheets/a1";
import { formatAt, type Grid } from "../core/sheets/grid";

/** The grid with nothing outside the range; what is inside keeps its rows and columns. */
export function cropGrid(grid: Grid, range: CellRange): Grid {
  const isInside = (column: number) => column >= range.left && column <= range.right;
  const columns = grid.columns
    .slice(0, range.right + 1)
    .map((values, c) =>
      isInside(c)
        ? values.slice(0, range.bottom + 1).map((value, r) => (r < range.top ? null : value))
        : []
    );
  return {
    name: grid.name,
    rowCount: Math.min(grid.rowCount, range.bottom + 1),
    columns,
    formats: columns.map((values, c) =>
      isInside(c) ? Uint8Array.from(values, (_, r) => formatAt(grid, r, c)) : undefined
    ),
    merges: grid.merges.filter(
      (merge) =>
        merge.top <= range.bottom &&
        merge.bottom >= range.top &&
        merge.left <= range.right &&
        merge.right >= range.left
    ),
    ...(grid.mergesUnknown ? { mergesUnknown: true as const } : {}),
    hiddenRows: new Set(
      [...grid.hiddenRows].filter((row) => row >= range.top && row <= range.bottom)
    ),
    visibility: grid.visibility,
  };
}

/** The grid without empty rows below and empty columns to the right of what it holds. */
export function trimmed(grid: Grid): Grid {
  const lengths = grid.columns.map((column) => lengthWithout(column, null));
  const width = lengthWithout(lengths, 0);
  return {
    ...grid,
    rowCount: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    columns: grid.columns.slice(0, width).map((column, c) => column.slice(0, lengths[c])),
    formats: grid.formats.slice(0, width),
  };
}

/** The length of a list without what it ends with. */
function lengthWithout<T>(list: readonly T[], filler: T): number {
  let length = list.length;
  while (length > 0 && list[length - 1] === filler) length--;
  return length;
}
