import type { Grid } from "../../core/sheets/grid";
import { valueAt } from "../../core/sheets/grid";
import { keepRows } from "../../core/sheets/kept-plan";
import { isPlanFormula, type PlanValue, type SheetPlan } from "../../core/sheets/sheet-plan";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { sameValue } from "../../workbook/cell-change";
import { checkPlans } from "../../workbook/plan-checks";
import { refreshChanges, type RefreshChange } from "../../workbook/refresh-changes";
import { setSheet } from "./insert-sheets";
import { orphanedParts } from "./orphaned-parts";
import type { OpenedWorkbook, SheetPart } from "./read-workbook";
import { ALL_CELLS, inspectSheet, type InspectedSheet } from "./sheet-inspect";
import { patchSheet, type CellPatch } from "./sheet-patch";
import { beginEdit, dropCalculationChain, removePart, requireRecalculation } from "./workbook-edit";
import { replaceNames } from "./workbook-names";
import { sheetNames } from "./workbook-sheets";
import { recalculateIfNeeded, storedValue } from "./write-cells";
import { isTrue } from "./xml-events";
import { childSpan, childSpans, openRootSpan, spanAttributes } from "./xml-spans";

export interface RefreshedSheet {
  readonly opened: OpenedWorkbook;
  readonly how: "values" | "redrawn";
}

/**
 * Makes a sheet show its plan: by its values where the shape is the same, otherwise by a new
 * worksheet part in the old one's place, under its name, number and relationship, so that
 * references to it hold. `grid` is what the sheet reads as.
 */
export function refreshSheet(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  given: SheetPlan,
  grid: Grid,
  check: () => void
): RefreshedSheet {
  const plan = keepRows({ ...given, name: sheet.name });
  checkPlans([plan]);
  const held = inspectSheet(opened, sheet, ALL_CELLS, check);
  if (held.isProtected) throw new WorkbookError("protected", { sheet: sheet.name });
  const changes = refreshChanges(plan, grid, (row, column) => held.cellAt(row, column).formula);
  if (changes?.every(({ row, column }) => held.cellAt(row, column).formula !== "")) {
    return { opened: withValues(opened, sheet, plan, grid, held, changes, check), how: "values" };
  }
  return { opened: redrawn(opened, sheet, plan, held, check), how: "redrawn" };
}

function withValues(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  plan: SheetPlan & { rows: readonly { values: readonly PlanValue[] }[] },
  grid: Grid,
  held: InspectedSheet,
  changes: readonly RefreshChange[],
  check: () => void
): OpenedWorkbook {
  const results = staleResults(plan.rows, grid, held, changes);
  const all = [...changes, ...results];
  if (all.length === 0) return opened;
  const edit = beginEdit(opened);
  const styles = edit.styles();
  const cells = all.map(({ row, column, value }): CellPatch => {
    const { style } = held.cellAt(row, column);
    return {
      row,
      column,
      style,
      inheritedStyle: held.inheritedStyle(row, column),
      value: storedValue(opened, styles, style, value),
    };
  });
  edit.set(sheet.entry.name, (write) => patchSheet(opened, sheet, { cells }, write, check));
  const isFormulaGone = changes.some(
    ({ row, column, value }) => held.cellAt(row, column).formula !== undefined && !isFormula(value)
  );
  if (isFormulaGone) dropCalculationChain(edit);
  if (held.hasFormulas || changes.some(({ value }) => isFormula(value))) {
    requireRecalculation(edit);
  } else recalculateIfNeeded(edit);
  return edit.commit();
}

/** Formulas that stay, whose stored results are no longer those of the plan. */
function staleResults(
  rows: readonly { values: readonly PlanValue[] }[],
  grid: Grid,
  held: InspectedSheet,
  changes: readonly RefreshChange[]
): RefreshChange[] {
  const changed = new Set(changes.map(({ row, column }) => `${row}:${column}`));
  return held.formulaCells.flatMap(({ row, column }) => {
    const value = rows[row]?.values[column] ?? null;
    const isStale =
      isFormula(value) &&
      !changed.has(`${row}:${column}`) &&
      !sameValue(value.value, valueAt(grid, row, column));
    return isStale ? [{ row, column, value }] : [];
  });
}

function isFormula(value: PlanValue) {
  return typeof value === "object" && value !== null && isPlanFormula(value);
}

function redrawn(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  plan: SheetPlan,
  held: InspectedSheet,
  check: () => void
): OpenedWorkbook {
  const edit = beginEdit(opened);
  const { part } = opened;
  const { name } = sheet.entry;
  for (const orphan of orphanedParts(opened.pack, name)) removePart(edit, orphan);
  setSheet(edit, name, plan, settingOf(held.head, name), check);
  const xml = edit.text(part);
  edit.set(part, replaceNames(xml, part, plan, sheetNames(xml, part).indexOf(sheet.name)));
  dropCalculationChain(edit);
  recalculateIfNeeded(edit);
  return edit.commit();
}

/** What a sheet is besides what it shows, from the head of its part. */
function settingOf(head: string, part: string): { isSelected: boolean; codeName?: string } {
  const root = openRootSpan(head, part);
  const properties = childSpan(head, root, "sheetPr", part);
  const views = childSpan(head, root, "sheetViews", part);
  const codeName = properties && spanAttributes(head, properties, part).get("codeName");
  return {
    isSelected: (views ? childSpans(head, views, part) : []).some((view) =>
      isTrue(spanAttributes(head, view, part).get("tabSelected"))
    ),
    ...(codeName === undefined ? {} : { codeName }),
  };
}
