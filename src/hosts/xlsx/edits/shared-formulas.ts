import { rangeAddress, type CellPosition, type CellRange } from "../../../core/sheets/a1";
import { shiftReferences } from "../formula-references";
import { escapePlain } from "../xml-escape";
import type { HeldFormula, SharedGroup } from "./held-formulas";

/**
 * Hands shared formulas on whose first cell, which holds the text, is among those that lose theirs: to the
 * next cell that shares it, or, where others stand left of that one, to each as a formula of its own.
 * `set` is told the `<f>` elements of the cells that get another.
 */
export function handOver(
  lost: readonly HeldFormula[],
  set: (row: number, column: number, element: string) => void
): void {
  const gone = new Set(lost.map(place));
  const masters = lost.filter(
    ({ row, column, group }) => group?.master.row === row && group.master.column === column
  );
  for (const { group, text, isVolatile } of masters) {
    const left = group!.members.filter((cell) => !gone.has(place(cell)));
    if (left.length === 0) continue;
    const calculated = isVolatile ? ' ca="1"' : "";
    const textAt = (cell: CellPosition) => escapePlain(movedText(text, group!, cell));
    const [next] = left;
    if (
      left.length > 1 &&
      left.every((cell) => cell.row >= next.row && cell.column >= next.column)
    ) {
      const ref = rangeAddress(bounds(left));
      const attributes = ` t="shared" ref="${ref}" si="${group!.index}"${calculated}`;
      set(next.row, next.column, `<f${attributes}>${textAt(next)}</f>`);
    } else {
      for (const cell of left) set(cell.row, cell.column, `<f${calculated}>${textAt(cell)}</f>`);
    }
  }
}

function movedText(text: string, { master }: SharedGroup, cell: CellPosition): string {
  return shiftReferences(text, cell.row - master.row, cell.column - master.column);
}

function place({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}

function bounds(cells: readonly CellPosition[]): CellRange {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
}
