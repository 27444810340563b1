import { CellFormat } from "../../core/sheets/grid";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { changePosition, formatAfter, skipReason } from "../../workbook/cell-change";
import { nameKey } from "../../workbook/plan-checks";
import {
  isEnteredFormula,
  type AppliedChange,
  type CellChange,
  type SkippedChange,
  type WriteOutcome,
} from "../../workbook/workbook-host";
import { serialTo1904 } from "./cell-values";
import type { WrittenValue } from "./cell-xml";
import type { OpenedWorkbook, SheetPart } from "./read-workbook";
import { type InspectedSheet, inspectSheet, wantedCells } from "./sheet-inspect";
import { patchSheet, type CellPatch } from "./sheet-patch";
import type { StyleEditor } from "./style-editor";
import {
  beginEdit,
  calculationChain,
  dropCalculationChain,
  requireRecalculation,
  type WorkbookEdit,
} from "./workbook-edit";

/** A workbook after cells were written, what came of it, and the sheets that changed. */
export interface WrittenCells {
  readonly opened: OpenedWorkbook;
  readonly outcome: WriteOutcome;
  readonly sheets: readonly string[];
}

/**
 * Writes single cells into their sheets' parts. Every change is judged by what the cell held before
 * any of them; of several to one cell the last counts. `protected` when a sheet locks one of the
 * cells, or its formats where one would change.
 */
export function writeCells(
  opened: OpenedWorkbook,
  changes: readonly CellChange[],
  check: () => void
): WrittenCells {
  const positions = changes.map(changePosition);
  const sheets = new Map(opened.sheets.map((sheet) => [nameKey(sheet.name), sheet]));
  const edit = beginEdit(opened);
  const inspected = new Map<SheetPart, InspectedSheet>();
  const patches = new Map<SheetPart, Map<string, CellPatch>>();
  const applied: AppliedChange[] = [];
  const skipped: SkippedChange[] = [];
  let formulaGone = false;
  let formulaCame = false;

  function inspect(sheet: SheetPart): InspectedSheet {
    let held = inspected.get(sheet);
    if (held) return held;
    const own = positions.filter((_, i) => sheets.get(nameKey(changes[i].sheet)) === sheet);
    held = inspectSheet(opened, sheet, wantedCells(own), check);
    inspected.set(sheet, held);
    return held;
  }

  changes.forEach((change, i) => {
    const { row, column } = positions[i];
    const sheet = sheets.get(nameKey(change.sheet));
    if (!sheet) {
      skipped.push({ change, reason: "sheet-missing", found: null });
      return;
    }
    const looked = inspect(sheet);
    const held = looked.cellAt(row, column);
    const reason = skipReason(change, held);
    if (reason) {
      skipped.push({ change, reason, found: held.value });
      return;
    }
    const styles = edit.styles();
    const formatBefore = styles.formatCode(held.style);
    const style = styles.withFormat(held.style, formatAfter(change, formatBefore));
    refuseLocked(sheet, looked, styles, held.style, style);
    applied.push({ ...change, formatBefore });
    if (held.formula !== undefined) formulaGone = true;
    if (isEnteredFormula(change.after)) formulaCame = true;
    const own = patches.get(sheet) ?? new Map<string, CellPatch>();
    patches.set(sheet, own);
    own.set(change.address.replaceAll("$", "").toUpperCase(), {
      row,
      column,
      value: storedValue(opened, styles, style, change.after),
      style,
      inheritedStyle: looked.inheritedStyle(row, column),
    });
  });

  if (patches.size === 0) return { opened, outcome: { applied, skipped }, sheets: [] };
  for (const [sheet, cells] of patches) {
    edit.set(sheet.entry.name, (write) =>
      patchSheet(opened, sheet, { cells: [...cells.values()] }, write, check)
    );
  }
  if (formulaGone) dropCalculationChain(edit);
  const hasFormulas = [...inspected.values()].some((looked) => looked.hasFormulas);
  if (formulaCame || hasFormulas) requireRecalculation(edit);
  else recalculateIfNeeded(edit);
  return {
    opened: edit.commit(),
    outcome: { applied, skipped },
    sheets: [...patches.keys()].map(({ name }) => name),
  };
}

/** Formulas anywhere may depend on changed cells; the chain tells whether there are any. */
export function recalculateIfNeeded(edit: WorkbookEdit): void {
  if (calculationChain(edit) !== undefined) requireRecalculation(edit);
}

/** A value as the workbook stores it: dates by its own date system. */
export function storedValue(
  { isDate1904 }: OpenedWorkbook,
  styles: StyleEditor,
  style: number,
  value: WrittenValue
): WrittenValue {
  const isDate =
    isDate1904 && typeof value === "number" && styles.formatClass(style) === CellFormat.Date;
  return isDate ? serialTo1904(value) : value;
}

function refuseLocked(
  sheet: SheetPart,
  { isProtected, allowsFormats }: InspectedSheet,
  styles: StyleEditor,
  before: number,
  after: number
): void {
  if (!isProtected) return;
  if (styles.isLocked(before) || (before !== after && !allowsFormats)) {
    throw new WorkbookError("protected", { sheet: sheet.name });
  }
}
