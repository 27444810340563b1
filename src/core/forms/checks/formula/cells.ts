import type { PrintedCell, PrintedForm } from "../printed-form";
import { cellKey } from "../printed-form";
import type { BoundCells } from "./bind";

/** The row and column for which a formula is worked out; "" where it speaks of none. */
export interface Here {
  readonly row: string;
  readonly column: string;
}

/** A cell that a formula speaks of. */
export interface MeantCell {
  readonly form: PrintedForm;
  readonly cell: PrintedCell;
  /** It holds a percentage: 92.62 stands for 92.62%. */
  readonly isPercentage: boolean;
}

const placeKey = ({ row, column }: PrintedCell) => `${row}\n${column}`;
const PERCENTAGE = /^(change:)?(share|ratio)(:|$)/;

const percentages = new WeakMap<PrintedForm, ReadonlySet<string>>();

/** Places of a form that hold percentages. */
function percentagesOf(form: PrintedForm): ReadonlySet<string> {
  const known = percentages.get(form);
  if (known) return known;
  const places = new Set<string>();
  for (const { cells } of form.lines) {
    for (const [key, cell] of cells) if (PERCENTAGE.test(key)) places.add(placeKey(cell));
  }
  for (const { indicator, change } of form.changes) {
    if (PERCENTAGE.test(indicator.kind)) places.add(placeKey(change));
  }
  percentages.set(form, places);
  return places;
}

/** The cells of a reference, row by row; `null` where the table has no such row. */
export function meantCells({ form, rows, columns }: BoundCells, here: Here): MeantCell[] | null {
  const cells: MeantCell[] = [];
  for (const row of rows === "current" ? [here.row] : rows) {
    for (const column of columns === "current" ? [here.column] : columns) {
      const cell = form.cells.get(cellKey(row, column));
      if (!cell) return null;
      cells.push({ form, cell, isPercentage: percentagesOf(form).has(placeKey(cell)) });
    }
  }
  return cells;
}
