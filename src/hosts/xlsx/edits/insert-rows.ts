import { parseRangeAddress, rangeAddress, type CellRange } from "../../../core/sheets/a1";
import { WorkbookError, type StructureProblem } from "../../../core/sheets/workbook-error";
import { invalid, nameKey } from "../../../workbook/plan-checks";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { inspectSheet, NO_CELLS } from "../sheet-inspect";
import { isTrue } from "../xml-events";
import {
  beginEdit,
  dropCalculationChain,
  requireRecalculation,
  type WorkbookEdit,
} from "../workbook-edit";
import {
  applyEdits,
  childSpan,
  childSpans,
  elementSpans,
  removeEdit,
  rootSpan,
  spanAttributes,
} from "../xml-spans";
import type { StepOf } from "./gather-steps";
import { mapWorkbook, partsWithAttributes } from "./map-workbook";
import { shiftChange } from "./reference-change";
import { listedEntries, placeInList } from "./sheet-list";
import { limitOf, shiftStretch, stretchOf, takesAway, tearsApart, type Shift } from "./shift";

type ShiftStep = StepOf<"insert-rows" | "delete-rows" | "insert-columns" | "delete-columns">;

/**
 * Puts in or takes out whole rows or columns as Excel does: cells move; formulas, names, charts, conditional
 * formats, validations, links, notes and drawings of the whole workbook follow; what pointed to cells that are
 * gone says `#REF!`. New rows are formatted like the row above, new columns like the column on their left.
 * `sheet-missing`, `protected`, `invalid-plan` for a place outside the sheet, `structure-refused` where an array
 * formula, a table or a pivot table stands in the way or content would be pushed off the sheet.
 */
export function shiftCells(
  opened: OpenedWorkbook,
  step: ShiftStep,
  check: () => void
): OpenedWorkbook {
  const sheet = opened.sheets.find(({ name }) => nameKey(name) === nameKey(step.sheet));
  if (!sheet) throw new WorkbookError("sheet-missing", { sheet: step.sheet });
  const shift = shiftOf(step);
  if (shift.count === 0) return opened;
  const edit = beginEdit(opened);
  const { tail } = inspectSheet(opened, sheet, NO_CELLS, check);
  refuseProtected(tail, sheet, step.kind);
  refuseTornParts(edit, sheet, shift);
  const hasFormulas = mapWorkbook(edit, shiftChange(sheet.name, shift), check);
  if (losesFilter(tail, sheet.entry.name, shift)) dropFilterName(edit, sheet.name);
  dropCalculationChain(edit);
  if (hasFormulas) requireRecalculation(edit);
  return edit.commit();
}

function shiftOf({ kind, sheet, at, count }: ShiftStep): Shift {
  const shift: Shift = {
    axis: kind.endsWith("rows") ? "row" : "column",
    kind: kind.startsWith("insert") ? "insert" : "delete",
    at,
    count,
  };
  const isInside =
    Number.isInteger(at) &&
    at >= 0 &&
    Number.isInteger(count) &&
    count >= 0 &&
    at + count <= limitOf(shift);
  if (!isInside) throw invalid(sheet, String(at + 1), "address");
  return shift;
}

/** What the protection of a sheet lets people do nevertheless (18.3.1.85): `0` is "allowed". */
const ALLOWED = {
  "insert-rows": "insertRows",
  "delete-rows": "deleteRows",
  "insert-columns": "insertColumns",
  "delete-columns": "deleteColumns",
} as const;

function refuseProtected(tail: string, sheet: SheetPart, kind: ShiftStep["kind"]): void {
  const part = sheet.entry.name;
  const span = elementSpans(tail, 0, tail.length, part).find(
    ({ name }) => name === "sheetProtection"
  );
  const protection = span && spanAttributes(tail, span, part);
  if (!isTrue(protection?.get("sheet"))) return;
  const lock = protection?.get(ALLOWED[kind]);
  if (lock === "0" || lock === "false") return;
  throw new WorkbookError("protected", { sheet: sheet.name });
}

/** Whether the heads of the sheet's filter go, and the filter with them. */
function losesFilter(tail: string, part: string, shift: Shift): boolean {
  const span = elementSpans(tail, 0, tail.length, part).find(({ name }) => name === "autoFilter");
  const ref = span && spanAttributes(tail, span, part).get("ref");
  const range = parseRangeAddress(ref ?? "");
  if (!range) return false;
  const heads = shift.axis === "row" ? { ...range, bottom: range.top } : range;
  return takesAway(shift, heads);
}

/** Takes out the hidden name that says where a sheet is filtered. */
function dropFilterName(edit: WorkbookEdit, sheet: string): void {
  const { part } = edit.opened;
  const xml = edit.text(part);
  const place = placeInList(listedEntries(xml, part), sheet);
  const list = childSpan(xml, rootSpan(xml, part), "definedNames", part);
  const names = list ? childSpans(xml, list, part) : [];
  const gone = names.filter((span) => {
    const attributes = spanAttributes(xml, span, part);
    const isLocal = attributes.get("localSheetId") === String(place);
    return isLocal && attributes.get("name") === "_xlnm._FilterDatabase";
  });
  const all = list && gone.length === names.length ? [list] : gone;
  edit.set(part, applyEdits(xml, all.map(removeEdit)));
}

/** Refuses what would tear apart a table or a pivot table. */
function refuseTornParts(edit: WorkbookEdit, sheet: SheetPart, shift: Shift): void {
  const refuse = (problem: StructureProblem, range: CellRange) => {
    const at = rangeAddress(range);
    throw new WorkbookError("structure-refused", { sheet: sheet.name, at, problem });
  };
  for (const { attributes } of partsWithAttributes(edit, sheet.entry.name, "table")) {
    const range = parseRangeAddress(attributes.get("ref") ?? "");
    if (range && breaksTable(shift, range, attributes)) refuse("table", range);
  }
  for (const { part, xml } of partsWithAttributes(edit, sheet.entry.name, "pivotTable")) {
    const location = childSpan(xml, rootSpan(xml, part), "location", part);
    const held = location && spanAttributes(xml, location, part);
    const range = parseRangeAddress(held?.get("ref") ?? "");
    if (!range) continue;
    // Filters of a page stand above, with a blank row between.
    const pages = Number(held?.get("rowPageCount") ?? 0);
    const whole = { ...range, top: Math.max(0, range.top - (pages > 0 ? pages + 1 : 0)) };
    if (tearsApart(shift, whole) || takesAway(shift, whole)) refuse("pivot-table", whole);
  }
}

/**
 * Rows may come and go between the head and the end of a table as long as one row of data is left. Its columns
 * have names, which formulas use: none comes or goes.
 */
function breaksTable(
  shift: Shift,
  range: CellRange,
  attributes: ReadonlyMap<string, string>
): boolean {
  if (shift.axis === "column") return tearsApart(shift, range) || takesAway(shift, range);
  const heads = Number(attributes.get("headerRowCount") ?? 1);
  const totals = Number(attributes.get("totalsRowCount") ?? 0);
  const { first, last } = stretchOf(shift, range);
  const isTorn = (from: number, to: number) => {
    const band = { ...range, top: from, bottom: to };
    return from <= to && (tearsApart(shift, band) || takesAway(shift, band));
  };
  if (isTorn(first, first + heads - 1) || isTorn(last - totals + 1, last)) return true;
  return shiftStretch(shift, { first: first + heads, last: last - totals }) === null;
}
