import { WorkbookError } from "../../../core/sheets/workbook-error";
import { defaultFont } from "../look/cell-looks";
import { lookTables } from "../look/look-tables";
import type { OpenedWorkbook } from "../read-workbook";
import { type InspectedSheet, inspectSheet, wantedCells } from "../sheet-inspect";
import { patchSheet, type SheetPatch } from "../sheet-patch";
import { tableRanges } from "../table-parts";
import { beginEdit, dropCalculationChain, requireRecalculation } from "../workbook-edit";
import { refuseLockedStructure } from "../workbook-sheets";
import { recalculateIfNeeded } from "../write-cells";
import { elementSpans, spanAttributes } from "../xml-spans";
import { openArrayMetadata } from "./array-metadata";
import { planCells, type CellPlan, type CellTools } from "./edit-cells";
import { withFreeze } from "./edit-freeze";
import { withMerges } from "./edit-merges";
import { rowAttributes, withColumns } from "./edit-sizes";
import { withTableHeads } from "./edit-table-heads";
import { withTabColor } from "./edit-tab-color";
import type { SheetEdits } from "./gather-steps";
import { createLookStyles } from "./look-styles";

/** Writes what becomes of sheets whose rows and columns stay where they are, one pass over each. */
export function editInPlace(
  opened: OpenedWorkbook,
  sheets: readonly SheetEdits[],
  check: () => void
): OpenedWorkbook {
  const edit = beginEdit(opened);
  const tools: CellTools = {
    edit,
    arrays: openArrayMetadata(edit),
    looks: createLookStyles(edit),
  };
  let isChanged = false;
  for (const given of sheets) {
    const edits = withTableHeads(edit, given);
    const looked = inspectSheet(opened, edits.sheet, wantedCells(edits.cells.values()), check);
    const patch = sheetPatch(tools, edits, looked, check);
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
  tools: CellTools,
  edits: SheetEdits,
  looked: InspectedSheet,
  check: () => void
): SheetPatch | undefined {
  const plan = planCells(tools, edits, looked, check);
  const rows = rowAttributes(edits.sheet.name, edits.rows.values());
  const head = newHead(tools, edits, looked.head);
  const tail = newTail(tools, edits, looked);
  refuseProtected(edits, looked, tail !== looked.tail);
  const isSame = head === looked.head && tail === looked.tail;
  if (plan.patches.length === 0 && rows.length === 0 && isSame) return undefined;
  noteCalculation(tools, plan, looked);
  return {
    cells: plan.patches,
    rows,
    head: (xml) => newHead(tools, edits, xml),
    tail: () => tail,
  };
}

function newHead({ edit }: CellTools, edits: SheetEdits, head: string): string {
  const { entry, name } = edits.sheet;
  const { opened } = edit;
  let changed = head;
  if (edits.columns.size > 0) {
    const font = defaultFont(lookTables(opened).looks);
    changed = withColumns(changed, entry.name, name, [...edits.columns.values()], font);
  }
  if (edits.freeze !== undefined) changed = withFreeze(changed, entry.name, name, edits.freeze);
  if (edits.tabColor !== undefined) {
    refuseLockedStructure(edit.text(opened.part), opened.part);
    const { palette } = lookTables(opened);
    changed = withTabColor(changed, entry.name, name, edits.tabColor, palette);
  }
  return changed;
}

function newTail({ edit }: CellTools, edits: SheetEdits, { tail }: InspectedSheet): string {
  if (!edits.merges) return tail;
  const { entry, name } = edits.sheet;
  const tables = tableRanges(edit.opened.pack, entry.name);
  return withMerges(tail, entry.name, name, edits.merges, tables);
}

/** What a protected sheet does not let people do by hand, besides editing locked cells. */
function refuseProtected(
  { sheet, rows, columns }: SheetEdits,
  { tail, isProtected }: InspectedSheet,
  areMergesChanged: boolean
): void {
  if (!isProtected) return;
  const part = sheet.entry.name;
  const protection = elementSpans(tail, 0, tail.length, part).find(
    ({ name }) => name === "sheetProtection"
  );
  const attributes = protection && spanAttributes(tail, protection, part);
  const allows = (name: string) => /^(?:0|false)$/.test(attributes?.get(name) ?? "1");
  const isRefused =
    areMergesChanged ||
    (rows.size > 0 && !allows("formatRows")) ||
    (columns.size > 0 && !allows("formatColumns"));
  if (isRefused) throw new WorkbookError("protected", { sheet: sheet.name });
}

function noteCalculation(
  { edit }: CellTools,
  { contentChanged, formulaGone, formulaCame }: CellPlan,
  { hasFormulas }: InspectedSheet
): void {
  if (formulaGone) dropCalculationChain(edit);
  if (!contentChanged) return;
  if (formulaCame || hasFormulas) requireRecalculation(edit);
  else recalculateIfNeeded(edit);
}
