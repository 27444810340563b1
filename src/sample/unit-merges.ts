import type { CellValue } from "../core/values/cell";
import type { CellRange } from "../core/sheets/a1";

/** What a row says of its unit. */
interface Placed {
  readonly township?: CellValue;
  readonly village?: CellValue;
}

/** Zero-based columns; -1 where a sheet has none. */
interface UnitColumns {
  readonly township: number;
  readonly village: number;
}

/**
 * A township's and a village's run of rows is merged in its column, as rosters are handed in.
 * `first` is the sheet row of the first row.
 */
export function unitMerges(
  rows: readonly Placed[],
  first: number,
  columns: UnitColumns
): CellRange[] {
  const merges: CellRange[] = [];
  const mergeRuns = (column: number, isSame: (a: Placed, b: Placed) => boolean) => {
    if (column < 0) return;
    let start = 0;
    for (let i = 1; i <= rows.length; i++) {
      if (i < rows.length && isSame(rows[start], rows[i])) continue;
      const range = { top: first + start, bottom: first + i - 1, left: column, right: column };
      if (i - start > 1) merges.push(range);
      start = i;
    }
  };
  const isSameTownship = (a: Placed, b: Placed) => a.township === b.township;
  mergeRuns(columns.township, isSameTownship);
  mergeRuns(columns.village, (a, b) => isSameTownship(a, b) && a.village === b.village);
  return merges;
}
