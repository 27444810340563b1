import { nameKey } from "../../../workbook/plan-checks";
import { relatedPart, relationshipsOf } from "../package-parts";
import type { SheetPart } from "../read-workbook";
import { relationshipsPath } from "../relationships";
import { escapeAttribute, escapePlain } from "../xml-escape";
import { partsOfKind, type WorkbookEdit } from "../workbook-edit";
import {
  applyEdits,
  childSpan,
  childSpans,
  openRootSpan,
  rootSpan,
  spanAttributes,
  withAttributes,
  startTag,
  type TextEdit,
} from "../xml-spans";
import { decodeEntities } from "../xml-text";
import {
  CHART_RULES,
  COMMENT_RULES,
  CONTROL_RULES,
  DRAWING_RULES,
  PIVOT_RULES,
  TABLE_RULES,
  WORKSHEET_RULES,
  type ElementRules,
} from "./element-rules";
import { writeMappedSheet } from "./map-cells";
import { mapChildren, mapElements, mapRanges, type ElementMapping } from "./map-elements";
import type { ReferenceChange } from "./reference-change";
import { scanFormulas } from "./scan-formulas";
import { shiftCounted } from "./shift-counted";
import { mapVml } from "./shift-vml";
import { belongingParts } from "./sheet-parts";

const RULES: Readonly<Record<string, ElementRules>> = {
  drawing: DRAWING_RULES,
  chart: CHART_RULES,
  chartEx: CHART_RULES,
  chartUserShapes: DRAWING_RULES,
  table: TABLE_RULES,
  comments: COMMENT_RULES,
  threadedComment: COMMENT_RULES,
  pivotTable: PIVOT_RULES,
  ctrlProp: CONTROL_RULES,
};

/**
 * Carries a change of references through a whole workbook: cells, everything around them, what belongs to the
 * sheets, caches of pivot tables and names. Parts in which nothing changes are left alone. `leaveOut`
 * names the part of a sheet that is about to go. Returns whether any formula was there.
 */
export function mapWorkbook(
  edit: WorkbookEdit,
  change: ReferenceChange,
  check: () => void,
  leaveOut?: string
): boolean {
  const { opened } = edit;
  let hasFormulas = false;
  for (const sheet of opened.sheets) {
    if (sheet.entry.name === leaveOut) continue;
    check();
    if (mapSheet(edit, sheet, change, check)) hasFormulas = true;
    mapBelonging(edit, sheet.entry.name, sheet.name, change);
  }
  for (const part of partsOfKind(opened.pack, opened.part, "chartsheet")) {
    if (part !== leaveOut) mapBelonging(edit, part, "", change);
  }
  for (const part of partsOfKind(opened.pack, opened.part, "pivotCacheDefinition")) {
    setIfChanged(edit, part, (xml) => mapPivotSource(xml, part, change));
  }
  mapNames(edit, change);
  return hasFormulas;
}

function setIfChanged(edit: WorkbookEdit, part: string, map: (xml: string) => string): void {
  const held = edit.text(part);
  const mapped = map(held);
  if (mapped !== held) edit.set(part, mapped);
}

function ownShift(change: ReferenceChange, sheet: string) {
  return change.moved && nameKey(change.moved.sheet) === nameKey(sheet)
    ? change.moved.shift
    : undefined;
}

function mapSheet(
  edit: WorkbookEdit,
  sheet: SheetPart,
  change: ReferenceChange,
  check: () => void
): boolean {
  const { opened } = edit;
  const part = sheet.entry.name;
  const shift = ownShift(change, sheet.name);
  const scanned = scanFormulas(opened, sheet, change, shift, check);
  const common = { part, sheet: sheet.name, change, ...(shift ? { shift } : {}) };
  const mapping: ElementMapping = { ...common, rules: WORKSHEET_RULES };
  const counted = (xml: string) => (shift ? shiftCounted(xml, shift, part) : xml);
  const front = counted(scanned.head);
  const head = mapChildren(front, openRootSpan(front, part), mapping);
  const tail = mapElements(counted(scanned.tail), mapping);
  const isSame = !scanned.isChanged && head === scanned.head && tail === scanned.tail;
  if (!isSame || shift) {
    const { shared } = scanned;
    edit.set(part, (write) =>
      writeMappedSheet(opened, sheet, { ...common, head, tail, shared }, write, check)
    );
  }
  return scanned.hasFormulas;
}

function mapBelonging(
  edit: WorkbookEdit,
  source: string,
  sheet: string,
  change: ReferenceChange
): void {
  const shift = ownShift(change, sheet);
  const { pack } = edit.opened;
  // Pictures in headers stand on no cells.
  const headers = new Set(legacyHeaderDrawings(edit, source));
  for (const { part, kind } of belongingParts(pack, source)) {
    if (kind === "vmlDrawing" && !headers.has(part)) {
      setIfChanged(edit, part, (xml) => mapVml(xml, sheet, change, shift, part));
    }
    if (!Object.hasOwn(RULES, kind)) continue;
    const isOnSheet = kind !== "chart" && kind !== "chartEx" && kind !== "chartUserShapes";
    const moved = isOnSheet ? shift : undefined;
    const mapping = { part, sheet, rules: RULES[kind], change, ...(moved ? { shift: moved } : {}) };
    setIfChanged(edit, part, (xml) =>
      mapElements(moved ? shiftCounted(xml, moved, part) : xml, mapping)
    );
    if (kind === "drawing") mapLinks(edit, part, change);
  }
}

/** The drawings of pictures in headers and footers of a sheet. */
function legacyHeaderDrawings(edit: WorkbookEdit, sheet: string): string[] {
  const { pack } = edit.opened;
  const drawings = partsOfKind(pack, sheet, "vmlDrawing");
  return drawings.length < 2
    ? []
    : drawings.filter((part) => !edit.text(part).includes("ClientData"));
}

/** Links of shapes and pictures to places in the workbook (`#'表'!A1`). */
function mapLinks(edit: WorkbookEdit, drawing: string, change: ReferenceChange): void {
  const path = relationshipsPath(drawing);
  if (!edit.has(path)) return;
  setIfChanged(edit, path, (xml) => {
    const edits = childSpans(xml, rootSpan(xml, path), path).flatMap((span): TextEdit[] => {
      const target = spanAttributes(xml, span, path).get("Target") ?? "";
      if (!target.startsWith("#")) return [];
      const place = decoded(target.slice(1));
      const moved = change.location(place);
      if (moved === place || moved.includes("#REF!")) return [];
      const text = withAttributes(startTag(xml, span), { Target: escapeAttribute(`#${moved}`) });
      return [{ start: span.start, end: span.contentStart, text }];
    });
    return edits.length === 0 ? xml : applyEdits(xml, edits);
  });
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** The cells that a pivot table is made from (18.10.1.95). */
function mapPivotSource(xml: string, part: string, change: ReferenceChange): string {
  const source = childSpan(xml, rootSpan(xml, part), "cacheSource", part);
  const cells = source && childSpan(xml, source, "worksheetSource", part);
  if (!cells) return xml;
  const attributes = spanAttributes(xml, cells, part);
  const name = attributes.get("sheet");
  // A source in another workbook has a relationship.
  if (name === undefined || attributes.has("id")) return xml;
  const values: Record<string, string> = {};
  const renamed = change.sheetName(name);
  if (renamed !== name) values.sheet = escapeAttribute(renamed);
  const shift = ownShift(change, name);
  const ref = attributes.get("ref");
  const moved = shift && ref !== undefined ? mapRanges(ref, shift) : null;
  if (moved !== null && moved !== ref) values.ref = moved;
  if (Object.keys(values).length === 0) return xml;
  const text = withAttributes(startTag(xml, cells), values);
  return applyEdits(xml, [{ start: cells.start, end: cells.contentStart, text }]);
}

function mapNames(edit: WorkbookEdit, change: ReferenceChange): void {
  const { part } = edit.opened;
  setIfChanged(edit, part, (xml) => {
    const list = childSpan(xml, rootSpan(xml, part), "definedNames", part);
    const edits = (list ? childSpans(xml, list, part) : []).flatMap((span): TextEdit[] => {
      const raw = xml.slice(span.contentStart, span.contentEnd);
      const text = decodeEntities(raw, part);
      const mapped = change.name(text);
      if (mapped === text) return [];
      return [{ start: span.contentStart, end: span.contentEnd, text: escapePlain(mapped) }];
    });
    return edits.length === 0 ? xml : applyEdits(xml, edits);
  });
}

/** The part of a table, pivot table … of a sheet with its root's attributes. */
export function partsWithAttributes(
  edit: WorkbookEdit,
  sheet: string,
  kind: string
): { part: string; xml: string; attributes: ReadonlyMap<string, string> }[] {
  const { pack } = edit.opened;
  return [...relationshipsOf(pack, sheet).values()].flatMap((relationship) => {
    if (relationship.kind !== kind) return [];
    const entry = relatedPart(pack, sheet, relationship);
    if (!entry) return [];
    const xml = edit.text(entry.name);
    return [
      {
        part: entry.name,
        xml,
        attributes: spanAttributes(xml, rootSpan(xml, entry.name), entry.name),
      },
    ];
  });
}
