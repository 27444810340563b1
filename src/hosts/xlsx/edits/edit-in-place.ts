import type { OpenedWorkbook } from "../read-workbook";
import { inspectSheet, type InspectedSheet, type WantedCells } from "../sheet-inspect";
import { patchSheet, type SheetPatch } from "../sheet-patch";
import {
  beginEdit,
  dropCalculationChain,
  requireRecalculation,
  type WorkbookEdit,
} from "../workbook-edit";
import { recalculateIfNeeded } from "../write-cells";
import { openArrayMetadata, type ArrayMetadata } from "./array-metadata";
import { planCells } from "./edit-cells";
import type { SheetEdits } from "./gather-steps";

/** Writes what becomes of sheets whose rows and columns stay where they are, one pass over each. */
export function editInPlace(
  opened: OpenedWorkbook,
  sheets: readonly SheetEdits[],
  check: () => void
): OpenedWorkbook {
  const edit = beginEdit(opened);
  const arrays = openArrayMetadata(edit);
  let isChanged = false;
  for (const edits of sheets) {
    const looked = inspectSheet(opened, edits.sheet, wantedCells(edits), check);
    const patch = sheetPatch(edit, arrays, edits, looked, check);
    if (!patch) continue;
    isChanged = true;
    edit.set(edits.sheet.entry.name, (write) =>
      patchSheet(opened, edits.sheet, patch, write, check)
    );
  }
  return isChanged ? edit.commit() : opened;
}

/** What is to be written; `undefined` when the sheet is as wanted already. */
function sheetPatch(
  edit: WorkbookEdit,
  arrays: ArrayMetadata,
  edits: SheetEdits,
  looked: InspectedSheet,
  check: () => void
): SheetPatch | undefined {
  const plan = planCells(edit, arrays, edits, looked, check);
  if (plan.patches.length === 0) return undefined;
  if (plan.formulaGone) dropCalculationChain(edit);
  if (plan.contentChanged) {
    if (plan.formulaCame || looked.hasFormulas) requireRecalculation(edit);
    else recalculateIfNeeded(edit);
  }
  return { cells: plan.patches };
}

function wantedCells({ cells }: SheetEdits): WantedCells {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells.values()) {
    const columns = rows.get(row);
    if (columns) columns.add(column);
    else rows.set(row, new Set([column]));
  }
  return {
    row: (row) => rows.has(row),
    cell: (row, column) => rows.get(row)?.has(column) ?? false,
  };
}
