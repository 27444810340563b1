import { cellAddress, type CellPosition } from "../../core/sheets/a1";
import { isPlanFormula, type SheetPlan } from "../../core/sheets/sheet-plan";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { CellValue } from "../../core/values/cell";
import { sameValue } from "../../workbook/cell-change";
import { checkPlans } from "../../workbook/plan-checks";
import { refreshChanges, type RefreshChange } from "../../workbook/refresh-changes";
import type { WorkOptions } from "../../workbook/workbook-host";
import { cellEntry } from "./cell-entries";
import { keepRows, type KeptPlan } from "../../core/sheets/kept-plan";
import { inExcel, type ExcelContext } from "./excel-session";
import type { InsertTools } from "./insert-sheets";
import type { ExcelLimits } from "./payload";
import { readCells } from "./read-cells";
import { readSheet } from "./read-sheet";
import { redrawSheet } from "./redraw-sheet";
import { writeEntries, type WrittenCell } from "./write-entries";

/**
 * Makes a sheet of the product show a plan: by values alone where the shape is the same and every
 * value arrives, so that formats and references survive; otherwise drawn anew.
 */
export async function refreshSheet(
  given: SheetPlan,
  options: WorkOptions,
  tools: InsertTools
): Promise<"values" | "redrawn"> {
  const { signal, onProgress } = options;
  const plan = keepRows(given);
  checkPlans([plan]);
  const grid = await readSheet(plan.name, undefined, signal ? { signal } : {}, tools.limits);
  onProgress?.(0.2);
  const isRefreshed = await inExcel(
    grid.name,
    async (context) => {
      const formulas = await plannedFormulas(context, grid.name, plan, tools.limits);
      const formulaAt = (row: number, column: number) => formulas.get(cellAddress(row, column));
      const changes = refreshChanges(plan, grid, formulaAt);
      if (!changes) return false;
      return changes.length === 0 || writeChanges(context, grid.name, changes, tools.limits);
    },
    signal
  );
  if (isRefreshed) {
    onProgress?.(1);
    return "values";
  }
  await redrawSheet(plan, grid, options, tools);
  return "redrawn";
}

/** The formulas in the cells that are to hold one, by address. */
async function plannedFormulas(
  context: ExcelContext,
  sheet: string,
  { rows }: KeptPlan,
  limits: ExcelLimits
): Promise<ReadonlyMap<string, string>> {
  const cells: CellPosition[] = rows.flatMap(({ values }, row) =>
    values.flatMap((value, column) => (isPlanFormula(value) ? [{ row, column }] : []))
  );
  const found = new Map<string, string>();
  if (cells.length === 0) return found;
  const [answer] = await readCells(context, [{ sheet, cells }], limits);
  for (const [address, { formula }] of answer?.cells ?? []) {
    if (formula !== undefined) found.set(address, formula);
  }
  return found;
}

/** Writes values into the cells as they are formatted; false, and nothing written, when one did not arrive. */
async function writeChanges(
  context: ExcelContext,
  sheet: string,
  changes: readonly RefreshChange[],
  limits: ExcelLimits
): Promise<boolean> {
  const [answer] = await readCells(context, [{ sheet, cells: changes }], limits);
  if (!answer) throw new WorkbookError("sheet-missing", { sheet });
  const wanted = new Map<WrittenCell, RefreshChange>();
  for (const change of changes) {
    const { row, column, value } = change;
    const held = answer.cells.get(cellAddress(row, column))!;
    const before = held.formula === undefined ? held.value : { formula: held.formula };
    const cell: WrittenCell = {
      row,
      column,
      ...cellEntry(value, held.numberFormat),
      held: held.numberFormat,
      undo: cellEntry(before, held.numberFormat),
    };
    wanted.set(cell, change);
  }
  const { isProtected } = answer;
  const entries = [{ sheet, isProtected, cells: [...wanted.keys()] }];
  return writeEntries(context, entries, limits, (read) => {
    const isGood = [...read].every(([cell, found]) => isAsWanted(wanted.get(cell)!, found));
    return { result: isGood, undone: isGood ? [] : [...read.keys()] };
  });
}

/** Results of formulas are Excel's own. */
function isAsWanted({ value }: RefreshChange, found: CellValue): boolean {
  if (isPlanFormula(value)) return found !== null;
  return typeof value === "object" && value !== null
    ? found === value.error
    : sameValue(value, found);
}
