import { damaged, WorkbookError } from "../../core/sheets/workbook-error";
import { STRICT, TRANSITIONAL } from "./namespaces";
import { isTrue } from "./xml-events";
import { escapeAttribute } from "./xml-escape";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  rootSpan,
  spanAttributes,
  startTag,
  type TextEdit,
  type XmlSpan,
} from "./xml-spans";

/** A sheet to be listed in the workbook part. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
}

/** The names of all sheets in tab order, chart sheets too. */
export function sheetNames(xml: string, part: string): string[] {
  return childSpans(xml, sheetList(xml, part), part).map(
    (span) => spanAttributes(xml, span, part).get("name") ?? ""
  );
}

/** Throws `protected` when the workbook's list of sheets is locked. */
export function refuseLockedStructure(xml: string, part: string): void {
  const span = childSpan(xml, rootSpan(xml, part), "workbookProtection", part);
  if (span && isTrue(spanAttributes(xml, span, part).get("lockStructure"))) {
    throw new WorkbookError("protected", { sheet: "" });
  }
}

/** Lists new sheets at a position; what counts sheets by position in the workbook's views moves along. */
export function listSheets(
  xml: string,
  part: string,
  position: number,
  sheets: readonly ListedSheet[]
): string {
  const root = rootSpan(xml, part);
  const list = sheetList(xml, part);
  const held = childSpans(xml, list, part);
  const ids = held.map((span) => Number(spanAttributes(xml, span, part).get("sheetId")) || 0);
  const next = Math.max(0, ...ids) + 1;
  const relationship = relationshipAttribute(startTag(xml, root), xml);
  const elements = sheets.map(
    ({ name, relationshipId }, i) =>
      `<${list.prefix}sheet name="${escapeAttribute(name)}" sheetId="${next + i}"` +
      ` ${relationship}="${relationshipId}"/>`
  );
  const before = held[position] as XmlSpan | undefined;
  const content = elements.join("");
  const insertion: TextEdit = before
    ? { start: before.start, end: before.start, text: content }
    : appendEdit(xml, list, content);
  return applyEdits(xml, [insertion, ...viewEdits(xml, root, part, position, sheets.length)]);
}

function sheetList(xml: string, part: string): XmlSpan {
  const list = childSpan(xml, rootSpan(xml, part), "sheets", part);
  if (!list) throw damaged("xml", part);
  return list;
}

/** The name of the attribute for a relationship's id, its prefix declared on the spot if nobody did. */
function relationshipAttribute(rootTag: string, xml: string): string {
  for (const [, prefix, quoted] of rootTag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
    if (quoted === TRANSITIONAL.relationships || quoted === STRICT.relationships) {
      return `${prefix}:id`;
    }
  }
  const { relationships } = xml.includes(STRICT.relationships) ? STRICT : TRANSITIONAL;
  return `xmlns:r="${relationships}" r:id`;
}

/** The sheet in front and the first tab of every window are numbered by position. */
function viewEdits(
  xml: string,
  root: XmlSpan,
  part: string,
  position: number,
  count: number
): TextEdit[] {
  const views = childSpan(xml, root, "bookViews", part);
  if (!views) return [];
  return childSpans(xml, views, part).flatMap((view) => {
    const attributes = spanAttributes(xml, view, part);
    const values: Record<string, number> = {};
    for (const name of ["firstSheet", "activeTab"]) {
      const held = Number(attributes.get(name) ?? 0);
      const isFirstOfAll = name === "firstSheet" && held === 0;
      if (held >= position && !isFirstOfAll) values[name] = held + count;
    }
    return Object.keys(values).length === 0 ? [] : [attributeEdit(xml, view, values)];
  });
}
