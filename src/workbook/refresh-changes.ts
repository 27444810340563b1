import type { CellRange } from "../core/sheets/a1";
import { valueAt, type Grid } from "../core/sheets/grid";
import { isPlanFormula, type PlanValue, type SheetPlan } from "../core/sheets/sheet-plan";
import { isCovered, sameFormula, sameValue } from "./cell-change";
import { gridFromPlan } from "./plan-grid";

/** A cell of a refreshed sheet that is to hold something else. */
export interface RefreshChange {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/**
 * What must change in a sheet so that it shows the plan, or `null` when the sheet has another shape
 * and must be drawn anew. Shape is the last row and the last column that hold anything, and the
 * merged cells where the host knows them. `formulaAt` gives the formula of a cell of the sheet.
 * Hidden rows, formats and heights are the user's to change.
 */
export function refreshChanges(
  plan: SheetPlan,
  sheet: Grid,
  formulaAt: (row: number, column: number) => string | undefined
): readonly RefreshChange[] | null {
  const rows = [...plan.rows];
  const planned = gridFromPlan({ ...plan, rows });
  if (!hasShapeOf(planned, sheet)) return null;
  const changes: RefreshChange[] = [];
  for (let row = 0; row < planned.rowCount; row++) {
    for (let column = 0; column < planned.columns.length; column++) {
      if (isCovered(planned.merges, row, column)) continue;
      const value = rows[row]?.values[column] ?? null;
      const formula = formulaAt(row, column);
      const isShown = isPlanFormula(value)
        ? sameFormula(value.formula, formula)
        : formula === undefined && sameValue(value, valueAt(sheet, row, column));
      if (!isShown) changes.push({ row, column, value });
    }
  }
  return changes;
}

function hasShapeOf(planned: Grid, sheet: Grid): boolean {
  return (
    planned.rowCount === sheet.rowCount &&
    planned.columns.length === sheet.columns.length &&
    (sheet.mergesUnknown === true || mergeKey(planned.merges) === mergeKey(sheet.merges))
  );
}

/** Merged ranges in a form that can be compared; a single cell is no merge. */
function mergeKey(merges: readonly CellRange[]): string {
  return merges
    .filter((range) => range.top !== range.bottom || range.left !== range.right)
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join(":"))
    .sort()
    .join(" ");
}
