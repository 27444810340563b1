import {
  cellAddress,
  parseRangeAddress,
  rangeAddress,
  type CellRange,
} from "../../../core/sheets/a1";
import { shiftReferences } from "../formula-references";
import { isTrue } from "../xml-events";
import { escapeAttribute, escapePlain } from "../xml-escape";
import {
  applyEdits,
  childSpans,
  elementSpans,
  removeEdit,
  spanAttributes,
  startTag,
  withAttributes,
  type TextEdit,
  type XmlSpan,
} from "../xml-spans";
import { decodeEntities } from "../xml-text";
import type { ElementRule, ElementRules, PlaceKind } from "./element-rules";
import type { ReferenceChange } from "./reference-change";
import { shiftIndex, shiftRange, type Shift } from "./shift";

/** How the elements of a part are mapped. */
export interface ElementMapping {
  readonly part: string;
  /** The sheet on which its formulas stand. */
  readonly sheet: string;
  readonly rules: ElementRules;
  readonly change: ReferenceChange;
  /** Set when the cells of that sheet move. */
  readonly shift?: Shift;
}

interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const HERE: Offset = { rows: 0, columns: 0 };

/** The outermost elements of a text with everything in them that points to cells mapped; the same text when nothing changed. */
export function mapElements(xml: string, mapping: ElementMapping): string {
  const edits = elementSpans(xml, 0, xml.length, mapping.part).flatMap((span) =>
    editOf(xml, span, mapElement(xml, span, mapping, HERE))
  );
  return edits.length === 0 ? xml : applyEdits(xml, edits);
}

/** The children of an element that may end behind the text. */
export function mapChildren(xml: string, parent: XmlSpan, mapping: ElementMapping): string {
  const edits = childSpans(xml, parent, mapping.part).flatMap((span) =>
    editOf(xml, span, mapElement(xml, span, mapping, HERE))
  );
  return edits.length === 0 ? xml : applyEdits(xml, edits);
}

function editOf(xml: string, span: XmlSpan, mapped: string | null): TextEdit[] {
  if (mapped === null) return [removeEdit(span)];
  const isSame = mapped.length === span.end - span.start && xml.startsWith(mapped, span.start);
  return isSame ? [] : [{ start: span.start, end: span.end, text: mapped }];
}

/** The text of one element; `null` when it has to go. */
function mapElement(
  xml: string,
  span: XmlSpan,
  mapping: ElementMapping,
  offset: Offset
): string | null {
  const rule: ElementRule = Object.hasOwn(mapping.rules, span.name) ? mapping.rules[span.name] : {};
  const tag = mapTag(xml, span, rule, mapping, offset);
  if (tag === null) return null;
  if (span.isEmpty) return tag;
  const endTag = xml.slice(span.contentEnd, span.end);
  const content = xml.slice(span.contentStart, span.contentEnd);
  // In extensions the same element may hold the formula in one of its own.
  if (rule.text !== undefined && !content.includes("<")) {
    const text = mapText(content, rule.text, mapping, offset);
    return text === null ? null : tag + text + endTag;
  }
  const children = childSpans(xml, span, mapping.part);
  const inner = rule.isAnchored ? anchorOffset(xml, span, children, mapping) : offset;
  return mapInside(xml, span, children, tag, rule, mapping, inner);
}

function mapInside(
  xml: string,
  span: XmlSpan,
  children: readonly XmlSpan[],
  tag: string,
  rule: ElementRule,
  mapping: ElementMapping,
  offset: Offset
): string | null {
  const edits: TextEdit[] = [];
  const left: XmlSpan[] = [];
  for (const child of children) {
    const mapped = mapElement(xml, child, mapping, offset);
    // Without its cells, or its last sparkline, the element around has no sense.
    if (mapped === null && (child.name === "sqref" || child.name === "sparklines")) return null;
    edits.push(...editOf(xml, child, mapped));
    if (mapped !== null) left.push(child);
  }
  if (rule.isList && children.length > 0 && left.length === 0) return null;
  const content =
    edits.length === 0
      ? xml.slice(span.contentStart, span.contentEnd)
      : applyEdits(
          xml.slice(span.contentStart, span.contentEnd),
          edits.map(({ start, end, text }) => ({
            start: start - span.contentStart,
            end: end - span.contentStart,
            text,
          }))
        );
  const counted = left.length < children.length ? withCounts(xml, tag, left, mapping.part) : tag;
  return counted + content + xml.slice(span.contentEnd, span.end);
}

/** A list whose counts are true again. */
function withCounts(xml: string, tag: string, left: readonly XmlSpan[], part: string): string {
  const isManual = (span: XmlSpan) => isTrue(spanAttributes(xml, span, part).get("man"));
  const counts: Record<string, number> = {};
  if (/\scount\s*=/.test(tag)) counts.count = left.length;
  if (/\smanualBreakCount\s*=/.test(tag)) counts.manualBreakCount = left.filter(isManual).length;
  return withAttributes(tag, counts);
}

function mapTag(
  xml: string,
  span: XmlSpan,
  { attributes = {} }: ElementRule,
  mapping: ElementMapping,
  offset: Offset
): string | null {
  const tag = startTag(xml, span);
  const names = Object.keys(attributes).filter((name) => tag.includes(name));
  if (names.length === 0) return tag;
  const held = spanAttributes(xml, span, mapping.part);
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = held.get(name);
    if (value === undefined) continue;
    const isNotFormula = attributes[name] === "formula-of-type" && held.get("type") !== "formula";
    const mapped = isNotFormula ? value : mapValue(value, attributes[name], mapping, offset);
    if (mapped === null) return null;
    if (mapped !== value) values[name] = escapeAttribute(mapped);
  }
  return Object.keys(values).length === 0 ? tag : withAttributes(tag, values);
}

function mapValue(
  value: string,
  kind: PlaceKind,
  { change, sheet, shift }: ElementMapping,
  offset: Offset
): string | null {
  switch (kind) {
    case "ranges":
      return shift ? mapRanges(value, shift) : value;
    case "merge": {
      const moved = shift ? mapRanges(value, shift) : value;
      return moved?.includes(":") ? moved : null;
    }
    case "view":
      return shift ? (mapRanges(value, shift) ?? firstLeft(value, shift)) : value;
    case "formula":
    case "formula-of-type":
      return change.formula(shiftReferences(value, offset.rows, offset.columns), sheet);
    case "location": {
      const moved = change.location(value);
      return moved.includes("#REF!") ? value : moved;
    }
    case "sheet":
      return change.sheetName(value);
  }
}

function mapText(
  raw: string,
  kind: "formula" | "ranges",
  mapping: ElementMapping,
  offset: Offset
): string | null {
  const text = decodeEntities(raw, mapping.part);
  const mapped = mapValue(text, kind, mapping, offset);
  if (mapped === null || mapped === text) return mapped === null ? null : raw;
  return escapePlain(mapped);
}

/** Ranges of a list (ST_Sqref) after a shift; `null` when none is left. What is no range stays. */
export function mapRanges(list: string, shift: Shift): string | null {
  let isChanged = false;
  const left = list.split(/\s+/).flatMap((item) => {
    const range = parseRangeAddress(item);
    if (!range) return item === "" ? [] : [item];
    const moved = shiftRange(shift, range);
    if (moved && rangeAddress(moved) === rangeAddress(range)) return [item];
    isChanged = true;
    return moved ? [rangeAddress(moved)] : [];
  });
  if (left.length === 0) return null;
  return isChanged ? left.join(" ") : list;
}

/** The cell that takes the place of the first of cells that are gone. */
function firstLeft(list: string, shift: Shift): string {
  const range = parseRangeAddress(list.split(/\s+/)[0]);
  if (!range) return list;
  const { axis, at } = shift;
  return cellAddress(axis === "row" ? at : range.top, axis === "row" ? range.left : at);
}

/**
 * How far the first cell that is left lies from the first cell there was: formulas of conditional formats
 * and validations count from there.
 */
function anchorOffset(
  xml: string,
  span: XmlSpan,
  children: readonly XmlSpan[],
  { part, shift }: ElementMapping
): Offset {
  if (shift?.kind !== "delete") return HERE;
  const inside = children.find(({ name }) => name === "sqref");
  const list =
    spanAttributes(xml, span, part).get("sqref") ??
    (inside ? xml.slice(inside.contentStart, inside.contentEnd) : "");
  const ranges = list.split(/\s+/).flatMap((item) => parseRangeAddress(item) ?? []);
  const first = ranges.find((range) => shiftRange(shift, range));
  if (!first) return HERE;
  const start = firstKept(first, shift);
  return { rows: start.top - ranges[0].top, columns: start.left - ranges[0].left };
}

/** A range from its first row, or column, that is not taken away. */
function firstKept(range: CellRange, shift: Shift): CellRange {
  const side = shift.axis === "row" ? "top" : "left";
  if (shiftIndex(shift, range[side]) !== null) return range;
  return { ...range, [side]: shift.at + shift.count };
}
