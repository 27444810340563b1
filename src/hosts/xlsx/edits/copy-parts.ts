import { contentTypeEdit } from "../content-types";
import { findPart, partBytes, relatedPart, relationshipsOf, resolvePath } from "../package-parts";
import { isExternal, relationshipsPath, type Relationship } from "../relationships";
import { folderOf, partsOfKind, type WorkbookEdit } from "../workbook-edit";
import { escapeAttribute } from "../xml-escape";
import {
  applyEdits,
  attributeEdit,
  childSpans,
  removeEdit,
  rootSpan,
  spanAttributes,
} from "../xml-spans";
import { decodeEntities } from "../xml-text";
import { CHART_RULES, DRAWING_RULES, TABLE_RULES } from "./element-rules";
import { mapElements } from "./map-elements";
import type { ReferenceChange } from "./reference-change";

const CONTENT_TYPES = "[Content_Types].xml";

/** Kinds of relationships whose targets a copy uses together with its model. */
export const USED_TOGETHER = new Set(["image", "hyperlink"]);

/** A part as another points to it: `../drawings/drawing2.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return encodeURI("../".repeat(from.length - shared) + to.slice(shared).join("/"));
}

/**
 * Copies a part that belongs to a sheet, with all that it points to; returns the name of the copy, or
 * `undefined` for one that has to be left out.
 */
export function copyRelated(
  edit: WorkbookEdit,
  source: string,
  relationship: Relationship,
  change: ReferenceChange,
  tables: ReadonlyMap<string, string>
): string | undefined {
  const entry = relatedPart(edit.opened.pack, source, relationship);
  if (!entry) return undefined;
  if (relationship.kind === "table") return copyTable(edit, entry.name, change, tables);
  return copyPart(edit, entry.name, relationship.kind, change, new Map());
}

/** Copies a part and all that it points to, but for pictures; each once. */
function copyPart(
  edit: WorkbookEdit,
  part: string,
  kind: string,
  change: ReferenceChange,
  done: Map<string, string>
): string | undefined {
  const held = done.get(part);
  if (held !== undefined) return held;
  const { pack } = edit.opened;
  const entry = findPart(pack, part);
  if (!entry) return undefined;
  const copy = freeName(edit, part);
  done.set(part, copy);
  edit.set(copy, copiedContent(edit, part, kind, change) ?? partBytes(pack, entry));
  copyContentType(edit, part, copy);
  const path = relationshipsPath(part);
  if (!edit.has(path)) return copy;
  const xml = edit.text(path);
  const relationships = relationshipsOf(pack, part);
  const edits = childSpans(xml, rootSpan(xml, path), path).flatMap((span) => {
    const relationship = relationships.get(spanAttributes(xml, span, path).get("Id") ?? "");
    if (!relationship || isExternal(relationship)) return [];
    const inner = relatedPart(pack, part, relationship);
    if (!inner) return [];
    const isPicture = USED_TOGETHER.has(relationship.kind);
    const to = isPicture ? inner.name : copyPart(edit, inner.name, relationship.kind, change, done);
    return [
      attributeEdit(xml, span, { Target: escapeAttribute(relativeTarget(copy, to ?? inner.name)) }),
    ];
  });
  edit.set(relationshipsPath(copy), applyEdits(xml, edits));
  return copy;
}

/** The text of a copied part where it is not the same bytes. */
function copiedContent(
  edit: WorkbookEdit,
  part: string,
  kind: string,
  change: ReferenceChange
): string | undefined {
  const mapping = { part, sheet: "", change };
  switch (kind) {
    case "chart":
    case "chartEx":
      return mapElements(edit.text(part), { ...mapping, rules: CHART_RULES });
    case "drawing":
      return mapElements(withoutSlicers(edit.text(part), part), {
        ...mapping,
        rules: DRAWING_RULES,
      });
    case "vmlDrawing":
      return withoutControls(edit.text(part));
    default:
      return undefined;
  }
}

/** A drawing without slicers, timelines and the shapes of form controls. */
function withoutSlicers(xml: string, part: string): string {
  const gone = childSpans(xml, rootSpan(xml, part), part).filter(({ start, end }) =>
    /drawing\/2010\/slicer|drawing\/2012\/timeslicer|<a14:compatExt/.test(xml.slice(start, end))
  );
  return gone.length === 0 ? xml : applyEdits(xml, gone.map(removeEdit));
}

/** The boxes of notes without the form controls among them. */
function withoutControls(vml: string): string {
  return vml.replace(
    /<(\w+:)?shape\b(?:[^>"']|"[^"]*"|'[^']*')*?>[\s\S]*?<\/\1shape\s*>/g,
    (shape) => (/ObjectType\s*=\s*["'](?!Note["'])/.test(shape) ? "" : shape)
  );
}

/** Names for copies of the tables of a sheet: with the first number behind that nobody has. */
export function newTableNames(edit: WorkbookEdit, source: string): ReadonlyMap<string, string> {
  const { opened } = edit;
  const taken = new Set(
    opened.sheets.flatMap(({ entry }) =>
      tableNames(edit, entry.name).map((name) => name.toLowerCase())
    )
  );
  for (const [, name] of edit
    .text(opened.part)
    .matchAll(/<(?:\w+:)?definedName\b[^>]*?\sname="([^"]*)"/g)) {
    taken.add(decodeEntities(name, opened.part).toLowerCase());
  }
  return new Map(
    tableNames(edit, source).map((name) => {
      let number = 2;
      while (taken.has(`${name}_${number}`.toLowerCase())) number++;
      taken.add(`${name}_${number}`.toLowerCase());
      return [name, `${name}_${number}`];
    })
  );
}

function tableNames(edit: WorkbookEdit, sheet: string): string[] {
  return partsOfKind(edit.opened.pack, sheet, "table").map((part) => {
    const xml = edit.text(part);
    return spanAttributes(xml, rootSpan(xml, part), part).get("displayName") ?? "";
  });
}

/** Copies a table under a name and number of its own; not one that is the result of a query. */
function copyTable(
  edit: WorkbookEdit,
  part: string,
  change: ReferenceChange,
  tables: ReadonlyMap<string, string>
): string | undefined {
  if (edit.has(relationshipsPath(part))) return undefined;
  const mapped = mapElements(edit.text(part), { part, sheet: "", change, rules: TABLE_RULES });
  const root = rootSpan(mapped, part);
  const held = spanAttributes(mapped, root, part).get("displayName") ?? "";
  const name = escapeAttribute(tables.get(held) ?? held);
  const copy = freeName(edit, part);
  const values = { id: nextTableId(edit), name, displayName: name, "xr:uid": null };
  edit.set(copy, applyEdits(mapped, [attributeEdit(mapped, root, values)]));
  copyContentType(edit, part, copy);
  return copy;
}

function nextTableId(edit: WorkbookEdit): number {
  const xml = edit.text(CONTENT_TYPES);
  const ids = childSpans(xml, rootSpan(xml, CONTENT_TYPES), CONTENT_TYPES).flatMap((span) => {
    const attributes = spanAttributes(xml, span, CONTENT_TYPES);
    if (!(attributes.get("ContentType") ?? "").endsWith(".table+xml")) return [];
    const part = resolvePath("", attributes.get("PartName") ?? "");
    if (!edit.has(part)) return [];
    const table = edit.text(part);
    return Number(spanAttributes(table, rootSpan(table, part), part).get("id") ?? 0);
  });
  return Math.max(0, ...ids) + 1;
}

/** A part name like another that nobody has. */
function freeName(edit: WorkbookEdit, part: string): string {
  const folder = folderOf(part);
  const [, stem, extension] = /^(.*?)\d*(\.[^.]*)?$/.exec(part.slice(folder.length)) ?? [
    "",
    "",
    "",
  ];
  for (let number = 1; ; number++) {
    const name = `${folder}${stem}${number}${extension ?? ""}`;
    if (!edit.has(name) && !edit.has(relationshipsPath(name))) return name;
  }
}

/** Gives a copy the content type of its model, where that does not go by the extension. */
function copyContentType(edit: WorkbookEdit, part: string, copy: string): void {
  if (!edit.has(CONTENT_TYPES)) return;
  const xml = edit.text(CONTENT_TYPES);
  const type = childSpans(xml, rootSpan(xml, CONTENT_TYPES), CONTENT_TYPES)
    .map((span) => spanAttributes(xml, span, CONTENT_TYPES))
    .find(
      (attributes) =>
        resolvePath("", attributes.get("PartName") ?? "").toLowerCase() === part.toLowerCase()
    )
    ?.get("ContentType");
  if (type !== undefined) edit.set(CONTENT_TYPES, contentTypeEdit(xml, copy, type));
}
