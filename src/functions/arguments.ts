import type { CellValue } from "../core/values/cell";
import { displayText, isBlank } from "../core/values/cell";

/** What Excel hands over for a cell; `undefined` where a caller leaves an argument out. */
export type Argument = CellValue | undefined;

/** What Excel hands over for a range: rows of cells. */
export type RangeArgument = readonly (readonly Argument[])[];

/**
 * Whether an argument or a cell of a range is empty. Excel on the web hands an empty cell over as
 * `null`, Excel on the desktop as 0, and an argument left out as `null`; 0 is no date, no ID number
 * and no choice, so for those it means empty as well.
 */
export function isEmpty(value: Argument): value is undefined | null | "" | 0 {
  return value === undefined || value === 0 || isBlank(value);
}

/** Whether a range was left out or has nothing in it. */
export function isEmptyRange(range: RangeArgument | null | undefined): range is null | undefined {
  return range === null || range === undefined || range.every((row) => row.every(isEmpty));
}

/** The text of an argument that is not empty. */
export function textOf(value: Argument): string {
  return displayText(value ?? null);
}

/** Where a cell stands in its range, for messages: row and column counted from 1. */
export function placeIn(range: RangeArgument, index: number): { row: number; column: number } {
  const width = range[0]?.length ?? 1;
  return { row: Math.floor(index / width) + 1, column: (index % width) + 1 };
}
