import { WorkbookError } from "../../../core/sheets/workbook-error";
import { nameKey, nameProblem } from "../../../workbook/plan-checks";
import { orphanedParts } from "../orphaned-parts";
import { findPart, partText, relatedPart, relationshipsOf } from "../package-parts";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { relationshipsPath } from "../relationships";
import { inspectSheet, NO_CELLS } from "../sheet-inspect";
import { patchSheet } from "../sheet-patch";
import {
  addPart,
  beginEdit,
  dropCalculationChain,
  folderOf,
  freePart,
  partsOfKind,
  removePart,
  requireRecalculation,
  type WorkbookEdit,
} from "../workbook-edit";
import { shiftLocalNames } from "../workbook-names";
import { listSheets, refuseLockedStructure } from "../workbook-sheets";
import { escapeAttribute } from "../xml-escape";
import {
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  removeEdit,
  rootSpan,
  spanAttributes,
} from "../xml-spans";
import { copySheet } from "./copy-sheet";
import type { StepOf } from "./gather-steps";
import { mapWorkbook, partsWithAttributes } from "./map-workbook";
import { removalChange, renameChange } from "./reference-change";
import {
  arrangeSheets,
  listedEntries,
  placeInList,
  refuseLastVisible,
  withVisibility,
  type ListedEntry,
} from "./sheet-list";
import { withoutSelection } from "./sheet-selection";
import { DECLARATION } from "../namespaces";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Begins an edit of the list of sheets; `protected` when it is locked. */
function beginListEdit(opened: OpenedWorkbook): { edit: WorkbookEdit; entries: ListedEntry[] } {
  const edit = beginEdit(opened);
  const xml = edit.text(opened.part);
  refuseLockedStructure(xml, opened.part);
  return { edit, entries: listedEntries(xml, opened.part) };
}

function requireName(entries: readonly ListedEntry[], sheet: string): void {
  const isTaken = entries.some(({ name }) => nameKey(name) === nameKey(sheet));
  const problem = nameProblem(sheet) ?? (isTaken ? "taken" : undefined);
  if (problem) throw new WorkbookError("sheet-name", { sheet, problem });
}

/**
 * Adds an empty sheet, or a copy of one (`copySheet` says what a copy holds). `sheet-name` for a name that
 * cannot be used, `sheet-missing` for an unknown model, `protected` for a locked list of sheets.
 */
export function addSheet(
  opened: OpenedWorkbook,
  { name, at, copyOf }: StepOf<"add-sheet">,
  check: () => void
): OpenedWorkbook {
  const { edit, entries } = beginListEdit(opened);
  const { part } = opened;
  requireName(entries, name);
  const place = placeAmong(opened, entries, at);
  const model = copyOf === undefined ? undefined : requireWorksheet(opened, copyOf);
  const sheet = freePart(edit, `${folderOf(part)}worksheets/sheet`, entries.length + 1);
  const relationshipId = addPart(edit, part, sheet, "worksheet", WORKSHEET);
  const { main } = edit.namespaces;
  if (!model) edit.set(sheet, `${DECLARATION}<worksheet xmlns="${main}"><sheetData/></worksheet>`);
  const listed = listSheets(edit.text(part), part, place, [{ name, relationshipId }]);
  edit.set(part, shiftLocalNames(listed, part, place, 1));
  if (model) copySheet(edit, model, { part: sheet, name, place }, check);
  return edit.commit();
}

/** The place in the list of all sheets, chart sheets too, that is in front of the worksheet of a number. */
function placeAmong(opened: OpenedWorkbook, entries: readonly ListedEntry[], at: number): number {
  const names = new Set(opened.sheets.map(({ name }) => nameKey(name)));
  const worksheets = entries.flatMap(({ name }, i) => (names.has(nameKey(name)) ? [i] : []));
  return worksheets[Math.max(0, at)] ?? entries.length;
}

function requireWorksheet(opened: OpenedWorkbook, name: string): SheetPart {
  const sheet = opened.sheets.find((held) => nameKey(held.name) === nameKey(name));
  if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
  return sheet;
}

/**
 * Takes out a sheet with all parts that only it used and the names that hold on it alone. Formulas, names
 * and charts that point to it say `#REF!`. `structure-refused` for the last sheet that can be seen, and for
 * one with a slicer or a pivot table that a slicer works on.
 */
export function removeSheet(
  opened: OpenedWorkbook,
  { sheet }: StepOf<"remove-sheet">,
  check: () => void
): OpenedWorkbook {
  const { edit, entries } = beginListEdit(opened);
  const { part, pack } = opened;
  const place = placeInList(entries, sheet);
  refuseLastVisible(entries, place);
  const { relationshipId, name } = entries[place];
  const relationship = relationshipsOf(pack, part).get(relationshipId);
  const target = relationship && relatedPart(pack, part, relationship)?.name;
  if (target !== undefined) {
    refuseSlicers(opened, target, entries[place]);
    const tables = partsWithAttributes(edit, target, "table").map(
      ({ attributes }) => attributes.get("displayName") ?? attributes.get("name") ?? ""
    );
    const change = removalChange(
      name,
      entries.map((entry) => entry.name),
      tables
    );
    if (mapWorkbook(edit, change, check, target)) requireRecalculation(edit);
    dropCalculationChain(edit);
    dropPivotCaches(edit, target);
    for (const orphan of orphanedParts(pack, target)) removePart(edit, orphan);
    removePart(edit, target);
  }
  dropRelationship(edit, part, relationshipId);
  const order = entries.flatMap((_, i) => (i === place ? [] : [i]));
  edit.set(part, arrangeSheets(edit.text(part), part, order));
  return edit.commit();
}

function dropRelationship(edit: WorkbookEdit, source: string, id: string): void {
  const path = relationshipsPath(source);
  const xml = edit.text(path);
  const held = childSpans(xml, rootSpan(xml, path), path).filter(
    (span) => spanAttributes(xml, span, path).get("Id") === id
  );
  edit.set(path, applyEdits(xml, held.map(removeEdit)));
}

/** Slicers and timelines name pivot tables by their sheet's number: without it they would be damage. */
function refuseSlicers({ pack, part }: OpenedWorkbook, sheet: string, entry: ListedEntry): void {
  const caches = [
    ...partsOfKind(pack, part, "slicerCache"),
    ...partsOfKind(pack, part, "timelineCache"),
  ];
  const onSheet = new RegExp(`\\stabId\\s*=\\s*["']${entry.sheetId}["']`);
  const isUsed = caches.some((cache) => {
    const held = findPart(pack, cache);
    return held !== undefined && onSheet.test(partText(pack, held));
  });
  const hasOwn = ["slicer", "timeline"].some((kind) => partsOfKind(pack, sheet, kind).length > 0);
  if (!isUsed && !hasOwn) return;
  throw new WorkbookError("structure-refused", { sheet: entry.name, at: "", problem: "slicer" });
}

/** Takes out the caches of pivot tables that stand on one sheet only. */
function dropPivotCaches(edit: WorkbookEdit, sheet: string): void {
  const { pack, part, sheets } = edit.opened;
  const cachesOf = (source: string) =>
    partsOfKind(pack, source, "pivotTable").flatMap((table) =>
      partsOfKind(pack, table, "pivotCacheDefinition")
    );
  const kept = new Set(
    sheets.flatMap(({ entry }) => (entry.name === sheet ? [] : cachesOf(entry.name)))
  );
  for (const cache of new Set(cachesOf(sheet))) {
    if (kept.has(cache)) continue;
    const ids = [...relationshipsOf(pack, part)].flatMap(([id, relationship]) =>
      relatedPart(pack, part, relationship)?.name === cache ? [id] : []
    );
    for (const records of partsOfKind(pack, cache, "pivotCacheRecords")) removePart(edit, records);
    removePart(edit, cache);
    for (const id of ids) {
      dropRelationship(edit, part, id);
      dropPivotEntry(edit, id);
    }
  }
}

function dropPivotEntry(edit: WorkbookEdit, id: string): void {
  const { part } = edit.opened;
  const xml = edit.text(part);
  const list = childSpan(xml, rootSpan(xml, part), "pivotCaches", part);
  if (!list) return;
  const items = childSpans(xml, list, part);
  const gone = items.filter((item) => spanAttributes(xml, item, part).get("id") === id);
  const edits = gone.length === items.length ? [removeEdit(list)] : gone.map(removeEdit);
  edit.set(part, applyEdits(xml, edits));
}

/**
 * Gives a sheet another name; formulas, names, conditional formats, validations, charts, sources of pivot tables
 * and links inside the workbook follow. `sheet-name` for one that cannot be used.
 */
export function renameSheet(
  opened: OpenedWorkbook,
  { sheet, name }: StepOf<"rename-sheet">,
  check: () => void
): OpenedWorkbook {
  const { edit, entries } = beginListEdit(opened);
  const { part } = opened;
  const place = placeInList(entries, sheet);
  if (entries[place].name === name) return opened;
  requireName(
    entries.filter((_, i) => i !== place),
    name
  );
  mapWorkbook(edit, renameChange(entries[place].name, name), check);
  const xml = edit.text(part);
  const { span } = listedEntries(xml, part)[place];
  edit.set(part, applyEdits(xml, [attributeEdit(xml, span, { name: escapeAttribute(name) })]));
  return edit.commit();
}

/** Puts a sheet in another place among all sheets. */
export function moveSheet(
  opened: OpenedWorkbook,
  { sheet, at }: StepOf<"move-sheet">
): OpenedWorkbook {
  const { edit, entries } = beginListEdit(opened);
  const { part } = opened;
  const place = placeInList(entries, sheet);
  const order = entries.map((_, i) => i).filter((i) => i !== place);
  const others = entries.filter((_, i) => i !== place);
  order.splice(placeAmong(opened, others, at), 0, place);
  if (order.every((old, i) => old === i)) return opened;
  edit.set(part, arrangeSheets(edit.text(part), part, order));
  return edit.commit();
}

/** Shows or hides a sheet. `structure-refused` for the last one that can be seen. */
export function showSheet(
  opened: OpenedWorkbook,
  { sheet, visibility }: StepOf<"show-sheet">,
  check: () => void
): OpenedWorkbook {
  const { edit, entries } = beginListEdit(opened);
  const { part } = opened;
  const place = placeInList(entries, sheet);
  if (visibility !== "visible") refuseLastVisible(entries, place);
  const xml = edit.text(part);
  const changed = withVisibility(xml, part, place, visibility);
  if (changed === xml) return opened;
  edit.set(part, changed);
  const held = opened.sheets.find(({ name }) => name === entries[place].name);
  if (held && visibility !== "visible") deselect(edit, held, check);
  return edit.commit();
}

/** A hidden sheet that stays selected would be edited along with the one in front. */
function deselect(edit: WorkbookEdit, sheet: SheetPart, check: () => void): void {
  const part = sheet.entry.name;
  const held = inspectSheet(edit.opened, sheet, NO_CELLS, check).head;
  const head = (xml: string) => withoutSelection(xml, part);
  if (head(held) === held) return;
  edit.set(part, (write) => patchSheet(edit.opened, sheet, { head }, write, check));
}
