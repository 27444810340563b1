import { damaged, WorkbookError } from "../../core/sheets/workbook-error";
import { decodeEntities } from "./xml-text";

/** Attributes by local name; one without a prefix wins over a namesake with one. */
export type Attributes = ReadonlyMap<string, string>;

export interface XmlHandler {
  /** A start tag, by local name; an empty element is closed at once. */
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Text between tags, entities resolved, line ends as XML reads them; may come in pieces. */
  text?(text: string): void;
}

/**
 * Walks the elements of a small part (relationships, styles, the list of sheets). Namespaces are dropped: the same element is found under any prefix, transitional or
 * strict. A document type is refused, as the standard demands (ECMA-376 part 2, 8.1.4).
 */
export function walkXml(xml: string, part: string, handler: XmlHandler): void {
  let depth = 0;
  let count = 0;
  let textFrom = xml.length;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    if (handler.text && at > textFrom) handler.text(plainText(xml.slice(textFrom, at), part));
    const next = xml[at + 1];
    if (next === "?") at = after(xml, "?>", at, part);
    else if (next === "!") {
      const end = skipDeclaration(xml, at, part);
      if (xml.startsWith(CDATA, at)) handler.text?.(lines(xml.slice(at + CDATA.length, end - 3)));
      at = end;
    } else if (next === "/") {
      const end = after(xml, ">", at, part);
      depth--;
      handler.close?.(localName(xml.slice(at + 2, end - 1).trim()));
      at = end;
    } else {
      const end = tagEnd(xml, at, part);
      const isEmpty = xml[end - 1] === "/";
      const tag = xml.slice(at + 1, isEmpty ? end - 1 : end);
      const name = /^[^\s/>]+/.exec(tag)?.[0];
      if (name === undefined) throw damaged("xml", part);
      handler.open(localName(name), readAttributes(tag.slice(name.length), part));
      count++;
      if (isEmpty) handler.close?.(localName(name));
      else depth++;
      at = end + 1;
    }
    textFrom = at;
  }
  if (depth !== 0 || count === 0) throw damaged("xml", part);
}

const CDATA = "<![CDATA[";

function plainText(raw: string, part: string): string {
  return decodeEntities(lines(raw), part);
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function after(xml: string, end: string, from: number, part: string): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw damaged("xml", part);
  return at + end.length;
}

/** The position behind a comment or CDATA section that begins at `at`; a document type is refused. */
export function skipDeclaration(xml: string, at: number, part: string): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4, part);
  if (xml.startsWith(CDATA, at)) return after(xml, "]]>", at, part);
  if (xml.startsWith("<!DOCTYPE", at)) throw new WorkbookError("unsafe-markup", { part });
  throw damaged("xml", part);
}

/** The `>` that ends the tag at `from`; one inside quotes does not. */
export function tagEnd(xml: string, from: number, part: string): number {
  let quote = 0;
  for (let at = from + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  throw damaged("xml", part);
}

/** The attributes in the text of a start tag, entities resolved. */
export function readAttributes(text: string, part: string): Attributes {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const name = match[1];
    const local = localName(name);
    if (local !== name && attributes.has(local)) continue;
    attributes.set(local, decodeEntities(match[2] ?? match[3] ?? "", part));
  }
  return attributes;
}

/** An `xsd:boolean` attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
