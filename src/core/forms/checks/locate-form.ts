import { displayText } from "../../values/cell";
import { comparable } from "../../values/text";
import type { Grid } from "../../sheets/grid";
import { valueAt } from "../../sheets/grid";

/** How far down and to the right the head of a report is looked for. */
const SEARCHED = { rows: 30, columns: 12 } as const;
/** Most rows of heads. */
const MOST_HEAD_ROWS = 5;
/** The line of column numbers begins with it. */
const COLUMN_NUMBERS = "甲";

/** The text of a cell in the form in which texts are compared; "" of an empty one. */
export function textAt(grid: Grid, row: number, column: number): string {
  return comparable(displayText(valueAt(grid, row, column)));
}

/** The texts that stand above a row, line by line, in the form in which texts are compared. */
export function textsAbove(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let above = 0; above < row; above++) {
    for (let column = 0; column < grid.columns.length; column++) {
      const text = textAt(grid, above, column);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** Head and body of a table on a sheet, zero-based. */
export interface LocatedTable {
  readonly headTop: number;
  /** The first row below the heads and column numbers. */
  readonly bodyTop: number;
  /** The column of the first head. */
  readonly left: number;
  /** The first head, as it stands there. */
  readonly head: string;
}

function bodyTopOf(grid: Grid, headTop: number, left: number): number {
  let row = headTop + 1;
  const last = headTop + MOST_HEAD_ROWS;
  while (row <= last && textAt(grid, row, left) === "") row++;
  return textAt(grid, row, left) === COLUMN_NUMBERS ? row + 1 : row;
}

/**
 * Finds a table by its first head, and below it the first row with a label. Merged heads need not
 * be known: what a merged cell covers is empty.
 */
export function locateTable(grid: Grid, firstHeads: readonly string[]): LocatedTable | null {
  const wanted = firstHeads.map(comparable);
  for (let row = 0; row < Math.min(grid.rowCount, SEARCHED.rows); row++) {
    for (let left = 0; left < Math.min(grid.columns.length, SEARCHED.columns); left++) {
      const index = wanted.indexOf(textAt(grid, row, left));
      if (index < 0) continue;
      const bodyTop = bodyTopOf(grid, row, left);
      return { headTop: row, bodyTop, left, head: firstHeads[index] };
    }
  }
  return null;
}

/**
 * The heads over each column right of the first, from the top down. A head reaches over the empty
 * cells beside it as long as something stands below them.
 */
export function headPathsOf(
  grid: Grid,
  { headTop, bodyTop, left }: LocatedTable
): { readonly column: number; readonly path: readonly string[] }[] {
  const found: { column: number; path: string[] }[] = [];
  let above: readonly string[] = [];
  for (let column = left + 1; column < grid.columns.length; column++) {
    const texts: string[] = [];
    for (let row = headTop; row < bodyTop; row++) texts.push(textAt(grid, row, column));
    if (isNumber(texts[texts.length - 1])) texts.pop();
    const first = texts.findIndex((text) => text !== "");
    if (first < 0) continue;
    const path = [...above.slice(0, first), ...texts.slice(first).filter((text) => text !== "")];
    above = path;
    found.push({ column, path });
  }
  return found;
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text);
}
