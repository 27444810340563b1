import type { CopyLoss } from "../../../workbook/save-losses";
import { relationshipsOf } from "../package-parts";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { isExternal, relationshipsPath } from "../relationships";
import { dropCalculationChain, partsOfKind, type WorkbookEdit } from "../workbook-edit";
import { escapeAttribute, escapePlain } from "../xml-escape";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  elementSpans,
  openRootSpan,
  removeEdit,
  rootSpan,
  spanAttributes,
  startTag,
  withAttributes,
} from "../xml-spans";
import { decodeEntities } from "../xml-text";
import { WORKSHEET_RULES } from "./element-rules";
import { withoutSelection } from "./sheet-selection";
import { copyRelated, newTableNames, relativeTarget, USED_TOGETHER } from "./copy-parts";
import { writeMappedSheet } from "./map-cells";
import { mapChildren, mapElements, type ElementMapping } from "./map-elements";
import { renameChange, type ReferenceChange } from "./reference-change";
import { scanFormulas } from "./scan-formulas";
import { renameTableReferences } from "./table-references";

/** The sheet that a copy becomes. */
export interface CopyTarget {
  readonly part: string;
  readonly name: string;
  readonly place: number;
}

/** Kinds of parts of a sheet that a copy gets copies of; pictures are used together. */
const COPIED = new Set(["drawing", "vmlDrawing", "comments", "printerSettings", "table"]);

/** Elements behind the cells that belong to what is left out. */
const LEFT_OUT = new Set(["controls", "oleObjects", "customProperties", "webPublishItems"]);
/** Extensions with slicers of pivot tables and of tables, and with timelines ([MS-XLSX] 2.3). */
const LEFT_OUT_EXTENSIONS = [
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}",
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}",
];

/** What a copy of a sheet goes without: the kinds of its relationships. */
const LOST: Readonly<Record<string, CopyLoss>> = {
  pivotTable: "pivot-table",
  slicer: "slicer",
  timeline: "slicer",
  threadedComment: "threaded-comment",
  ctrlProp: "control",
  control: "control",
  oleObject: "embedded-object",
  package: "embedded-object",
  queryTable: "query",
};

/** What a copy of a sheet would go without, each once. */
export function copyLosses({ pack }: OpenedWorkbook, { entry }: SheetPart): CopyLoss[] {
  const sources = [entry.name, ...partsOfKind(pack, entry.name, "table")];
  const kinds = sources.flatMap((part) =>
    [...relationshipsOf(pack, part).values()].map(({ kind }) => kind)
  );
  return [...new Set(kinds.flatMap((kind) => (Object.hasOwn(LOST, kind) ? [LOST[kind]] : [])))];
}

/**
 * Makes a part the copy of a sheet: cells, formats, print set-up, links, conditional formats, validations, notes,
 * pictures, charts, tables (under names of their own) and the names that hold on the sheet alone. What in them
 * points to the sheet by name points to the copy. `copyLosses` tells what is left out. The sheet must be listed
 * and registered already.
 */
export function copySheet(
  edit: WorkbookEdit,
  model: SheetPart,
  target: CopyTarget,
  check: () => void
): void {
  const { opened } = edit;
  const tables = newTableNames(edit, model.entry.name);
  const renamed = renameChange(model.name, target.name);
  const own = (text: string) => renameTableReferences(renamed.formula(text, ""), tables);
  const change: ReferenceChange = {
    ...renamed,
    formula: own,
    name: own,
    mayConcern: (text) => text.includes("!") || text.includes("["),
  };
  const scanned = scanFormulas(opened, model, change, undefined, check);
  const common = { part: target.part, sheet: target.name, change };
  const kept = copyRelationships(edit, model.entry.name, target.part, change, tables);
  const front = withoutIdentity(withoutSelection(scanned.head, target.part), target.part);
  const mapping: ElementMapping = { ...common, rules: WORKSHEET_RULES };
  const head = mapChildren(front, openRootSpan(front, target.part), mapping);
  const tail = mapElements(withoutLost(scanned.tail, target.part, kept), mapping);
  const { shared } = scanned;
  edit.set(target.part, (write) =>
    writeMappedSheet(opened, model, { ...common, head, tail, shared }, write, check)
  );
  copyLocalNames(edit, model.name, target, change);
  if (scanned.hasFormulas) dropCalculationChain(edit);
}

/** The head without the name by which macros know the sheet, which is to be one of a kind. */
function withoutIdentity(head: string, part: string): string {
  const properties = childSpan(head, openRootSpan(head, part), "sheetPr", part);
  return properties
    ? applyEdits(head, [attributeEdit(head, properties, { codeName: null })])
    : head;
}

/** What stands behind the cells, without the elements of parts that are left out. */
function withoutLost(tail: string, part: string, kept: ReadonlySet<string>): string {
  const edits = elementSpans(tail, 0, tail.length, part).flatMap((span) => {
    const text = tail.slice(span.start, span.end);
    const isLost =
      LEFT_OUT.has(span.name) ||
      (span.name === "AlternateContent" && /<(?:\w+:)?(?:controls|oleObjects)[\s>]/.test(text));
    if (isLost) return [removeEdit(span)];
    const id = spanAttributes(tail, span, part).get("id");
    const points = ["drawing", "legacyDrawing", "legacyDrawingHF", "picture"].includes(span.name);
    if (points && id !== undefined && !kept.has(id)) return [removeEdit(span)];
    if (span.name === "tableParts") {
      const items = childSpans(tail, span, part);
      const gone = items.filter(
        (item) => !kept.has(spanAttributes(tail, item, part).get("id") ?? "")
      );
      if (gone.length === items.length) return [removeEdit(span)];
      const count = attributeEdit(tail, span, { count: items.length - gone.length });
      return gone.length === 0 ? [] : [count, ...gone.map(removeEdit)];
    }
    if (span.name !== "extLst") return [];
    const items = childSpans(tail, span, part);
    const gone = items.filter((item) =>
      LEFT_OUT_EXTENSIONS.includes(
        (spanAttributes(tail, item, part).get("uri") ?? "").toUpperCase()
      )
    );
    return gone.length === items.length ? [removeEdit(span)] : gone.map(removeEdit);
  });
  return edits.length === 0 ? tail : applyEdits(tail, edits);
}

/** Copies the relationships of a sheet, and the parts behind them; returns the ids of those that are kept. */
function copyRelationships(
  edit: WorkbookEdit,
  source: string,
  target: string,
  change: ReferenceChange,
  tables: ReadonlyMap<string, string>
): Set<string> {
  const { pack } = edit.opened;
  const path = relationshipsPath(source);
  const kept = new Set<string>();
  if (!edit.has(path)) return kept;
  const xml = edit.text(path);
  const relationships = relationshipsOf(pack, source);
  const edits = childSpans(xml, rootSpan(xml, path), path).flatMap((span) => {
    const id = spanAttributes(xml, span, path).get("Id") ?? "";
    const relationship = relationships.get(id);
    if (!relationship) return [removeEdit(span)];
    if (isExternal(relationship) || USED_TOGETHER.has(relationship.kind)) {
      kept.add(id);
      return [];
    }
    const copy = COPIED.has(relationship.kind)
      ? copyRelated(edit, source, relationship, change, tables)
      : undefined;
    if (copy === undefined) return [removeEdit(span)];
    kept.add(id);
    return [attributeEdit(xml, span, { Target: escapeAttribute(relativeTarget(target, copy)) })];
  });
  if (kept.size > 0) edit.set(relationshipsPath(target), applyEdits(xml, edits));
  return kept;
}

/** Copies the names that hold on a sheet alone, its print set-up among them. */
function copyLocalNames(
  edit: WorkbookEdit,
  model: string,
  { place }: CopyTarget,
  change: ReferenceChange
): void {
  const { part } = edit.opened;
  const xml = edit.text(part);
  const root = rootSpan(xml, part);
  const list = childSpan(xml, root, "definedNames", part);
  const sheets = childSpan(xml, root, "sheets", part);
  if (!list || !sheets) return;
  const names = childSpans(xml, sheets, part).map((span) =>
    spanAttributes(xml, span, part).get("name")
  );
  const held = names.indexOf(model);
  const copies = childSpans(xml, list, part).flatMap((span) => {
    if (spanAttributes(xml, span, part).get("localSheetId") !== String(held)) return [];
    const text = decodeEntities(xml.slice(span.contentStart, span.contentEnd), part);
    const tag = withAttributes(startTag(xml, span), { localSheetId: place });
    return [tag + escapePlain(change.name(text)) + xml.slice(span.contentEnd, span.end)];
  });
  if (copies.length === 0) return;
  edit.set(part, applyEdits(xml, [appendEdit(xml, list, copies.join(""))]));
}
