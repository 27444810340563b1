import { damaged } from "../../core/sheets/workbook-error";
import { localName, readAttributes, skipDeclaration, tagEnd, type Attributes } from "./xml-events";

/** Where an element stands in the text of a part. */
export interface XmlSpan {
  /** Local name. */
  readonly name: string;
  /** `x:`, or "". */
  readonly prefix: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  /** In front of the end tag; `contentStart` for an empty element. */
  readonly contentEnd: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** A replacement of the text from `start` up to `end`; an insertion when they are equal. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The root element of a part. */
export function rootSpan(xml: string, part: string): XmlSpan {
  const [root] = elementSpans(xml, 0, xml.length, part);
  if (!root) throw damaged("xml", part);
  return root;
}

/** The elements directly inside another, in order. */
export function childSpans(xml: string, parent: XmlSpan, part: string): XmlSpan[] {
  return parent.isEmpty ? [] : elementSpans(xml, parent.contentStart, parent.contentEnd, part);
}

/** The first child of a local name. */
export function childSpan(
  xml: string,
  parent: XmlSpan,
  name: string,
  part: string
): XmlSpan | undefined {
  return childSpans(xml, parent, part).find((child) => child.name === name);
}

/** The outermost elements between two positions. An end tag without its start ends the search. */
export function elementSpans(xml: string, from: number, to: number, part: string): XmlSpan[] {
  const spans: XmlSpan[] = [];
  let at = nextTag(xml, from, to, part);
  while (at >= 0 && xml[at + 1] !== "/") {
    const span = elementSpan(xml, at, part);
    spans.push(span);
    at = nextTag(xml, span.end, to, part);
  }
  return spans;
}

/** The root of a text that breaks off inside it; its content goes to the end of the text. */
export function openRootSpan(xml: string, part: string): XmlSpan {
  const start = nextTag(xml, 0, xml.length, part);
  if (start < 0) throw damaged("xml", part);
  const span = tagSpan(xml, start, part);
  return { ...span, contentEnd: xml.length, end: xml.length };
}

/** The next start or end tag, or -1. */
function nextTag(xml: string, from: number, to: number, part: string): number {
  for (let at = from; ;) {
    at = xml.indexOf("<", at);
    if (at < 0 || at >= to) return -1;
    if (xml[at + 1] !== "!" && xml[at + 1] !== "?") return at;
    at = skipSpecial(xml, at, part);
  }
}

/** The span of the start tag at `start`, as if the element were empty. */
export function tagSpan(xml: string, start: number, part: string): XmlSpan {
  const close = tagEnd(xml, start, part);
  const qualified = /^[^\s/>]+/.exec(xml.slice(start + 1, close))?.[0];
  if (qualified === undefined) throw damaged("xml", part);
  const name = localName(qualified);
  const contentStart = close + 1;
  return {
    name,
    prefix: qualified.slice(0, qualified.length - name.length),
    start,
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
    isEmpty: xml[close - 1] === "/",
  };
}

function elementSpan(xml: string, start: number, part: string): XmlSpan {
  const span = tagSpan(xml, start, part);
  if (span.isEmpty) return span;
  let depth = 1;
  for (let at = xml.indexOf("<", span.contentStart); at >= 0; at = xml.indexOf("<", at)) {
    const next = xml[at + 1];
    if (next === "!" || next === "?") {
      at = skipSpecial(xml, at, part);
      continue;
    }
    const end = tagEnd(xml, at, part) + 1;
    if (next === "/") depth--;
    else if (xml[end - 2] !== "/") depth++;
    if (depth === 0) return { ...span, contentEnd: at, end };
    at = end;
  }
  throw damaged("xml", part);
}

function skipSpecial(xml: string, at: number, part: string): number {
  if (xml[at + 1] === "!") return skipDeclaration(xml, at, part);
  const end = xml.indexOf("?>", at);
  if (end < 0) throw damaged("xml", part);
  return end + 2;
}

/** The text of an element's start tag, from `<` to `>`. */
export function startTag(xml: string, span: XmlSpan): string {
  return xml.slice(span.start, span.contentStart);
}

/** The attributes of an element by local name. */
export function spanAttributes(xml: string, span: XmlSpan, part: string): Attributes {
  const from = span.start + 1 + span.prefix.length + span.name.length;
  return readAttributes(xml.slice(from, span.contentStart - 1), part);
}

const ATTRIBUTE = /(\s+)([^\s=/<>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * A start tag with some attributes (without prefix) set to raw text, added or, with `null`, taken
 * out; the others stay as they are written.
 */
export function withAttributes(
  tag: string,
  values: Readonly<Record<string, string | number | null>>
): string {
  const left = new Map(Object.entries(values));
  const changed = tag.replace(ATTRIBUTE, (text: string, space: string, name: string) => {
    const value = left.get(name);
    if (value === undefined) return text;
    left.delete(name);
    return value === null ? "" : `${space}${name}="${value}"`;
  });
  const added = [...left].map(([name, value]) => (value === null ? "" : ` ${name}="${value}"`));
  const end = changed.endsWith("/>") ? "/>" : ">";
  return changed.slice(0, -end.length).trimEnd() + added.join("") + end;
}

/** The edit that sets attributes of an element. */
export function attributeEdit(
  xml: string,
  span: XmlSpan,
  values: Readonly<Record<string, string | number | null>>
): TextEdit {
  const text = withAttributes(startTag(xml, span), values);
  return { start: span.start, end: span.contentStart, text };
}

/** The edit that adds elements at the end of an element; an empty element is opened up. */
export function appendEdit(xml: string, parent: XmlSpan, content: string): TextEdit {
  if (!parent.isEmpty) {
    return { start: parent.contentEnd, end: parent.contentEnd, text: content };
  }
  const open = startTag(xml, parent).replace(/\s*\/>$/, ">");
  const text = `${open}${content}</${parent.prefix}${parent.name}>`;
  return { start: parent.start, end: parent.end, text };
}

/** The edit that takes an element out. */
export function removeEdit(span: XmlSpan): TextEdit {
  return { start: span.start, end: span.end, text: "" };
}

/**
 * The edit that puts a new element among the children of another where the schema wants it: in
 * front of the first child whose name stands later in `order`.
 */
export function insertInOrder(
  xml: string,
  parent: XmlSpan,
  order: readonly string[],
  name: string,
  content: string,
  part: string
): TextEdit {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = childSpans(xml, parent, part).find((child) => later.has(child.name));
  return next
    ? { start: next.start, end: next.start, text: content }
    : appendEdit(xml, parent, content);
}

/** Applies edits that do not overlap; those at one position in the order given. */
export function applyEdits(xml: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}

/** Elements written without prefix, put under one. Attributes and text must hold no `<`. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
