import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../../core/sheets/a1";
import { CONTENT, LOOK } from "./dirty-cells";

/** What of the parameters of the grid's mutations is read. */
export interface OfSheet {
  readonly subUnitId: string;
}

export interface OneRange extends OfSheet {
  readonly range: IRange;
}

export interface Ranges extends OfSheet {
  readonly ranges: readonly IRange[];
}

export type Matrix = Readonly<Record<number, Readonly<Record<number, object | null>> | null>>;

export interface SetValues extends OfSheet {
  readonly cellValue: Matrix;
}

export interface MoveRange {
  readonly from: OfSheet & { readonly value: Matrix };
  readonly to: OfSheet & { readonly value: Matrix };
}

export interface ArrayData {
  readonly arrayFormulaCellData?: Readonly<
    Record<string, Readonly<Record<string, Matrix | null>> | null>
  >;
}

export interface InsertSheet {
  readonly index: number;
  readonly sheet: { readonly id: string; name: string };
}

/** A range of the grid as a range of cells. */
export function rangeOf({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

export function sameRange(a?: IRange, b?: IRange): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.startRow === b.startRow &&
    a.startColumn === b.startColumn &&
    a.endRow === b.endRow &&
    a.endColumn === b.endColumn
  );
}

export function forCells(
  matrix: Matrix,
  visit: (row: number, column: number, cell: object | null) => void
): void {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      visit(Number(row), Number(column), cell);
    }
  }
}

/** What a new state of a cell sets: a cell without any is emptied. */
export function changeOf(cell: object | null): number {
  if (cell === null) return CONTENT | LOOK;
  const content = ["v", "f", "p", "si", "t"].some((key) => key in cell);
  return (content ? CONTENT : 0) | ("s" in cell ? LOOK : 0);
}

/** The cells of a range, row by row. */
export function cellsOf({ startRow, startColumn, endRow, endColumn }: IRange) {
  const cells: { readonly row: number; readonly column: number }[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) cells.push({ row, column });
  }
  return cells;
}

/** Whether lines that come in front of number `at`, or go from there on, part those from `first` to `last`. */
export function isTorn(first: number, last: number, at: number, count: number): boolean {
  if (count > 0) return first < at && at <= last;
  const end = at - count - 1;
  return at <= last && first <= end && !(at <= first && last <= end);
}
