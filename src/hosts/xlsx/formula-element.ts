import type { ByteSpan } from "./sheet-walk";
import { enteredFormula } from "./formula-text";
import {
  asciiText,
  BANG,
  findAttribute,
  findByte,
  findNameEnd,
  findTagEnd,
  localStart,
  LT,
  QUESTION,
  skipElement,
  skipSpecial,
  SLASH,
  type ByteBounds,
} from "./xml-bytes";
import { decodeUtf8 } from "./xml-encoding";
import { decodeEntities } from "./xml-text";

const F = 0x66;

/** The start tag of the formula directly inside a complete `<c>` element. */
export function formulaElement(
  { bytes, nameEnd, end }: ByteSpan,
  part: string
): ByteSpan | undefined {
  const tagEnd = findTagEnd(bytes, nameEnd, end) + 1;
  if (bytes[tagEnd - 2] === SLASH) return undefined;
  for (let at = findByte(bytes, LT, tagEnd, end); at >= 0; at = findByte(bytes, LT, at, end)) {
    const next = bytes[at + 1];
    if (next === SLASH) return undefined;
    if (next === BANG || next === QUESTION) {
      at = skipSpecial(bytes, at, end, part);
      continue;
    }
    const childName = findNameEnd(bytes, at + 1, end);
    const isFormula =
      bytes[childName - 1] === F && localStart(bytes, at + 1, childName) === childName - 1;
    if (isFormula) {
      return { bytes, start: at, nameEnd: childName, end: findTagEnd(bytes, childName, end) + 1 };
    }
    at = skipElement(bytes, at, end, part);
  }
  return undefined;
}

/** The stored text of the formula behind its start tag, "" where there is none. `end` bounds the cell. */
export function formulaText({ bytes, end: start }: ByteSpan, end: number, part: string): string {
  if (bytes[start - 2] === SLASH) return "";
  const stop = findByte(bytes, LT, start, end);
  return decodeEntities(decodeUtf8(bytes.subarray(start, stop), part), part);
}

/** An attribute of a start tag. */
export function tagAttribute({ bytes, nameEnd, end }: ByteSpan, name: string): string | undefined {
  const found: ByteBounds = { start: 0, end: 0 };
  return findAttribute(bytes, nameEnd, end - 1, name, found)
    ? asciiText(bytes, found.start, found.end)
    : undefined;
}

/**
 * The formula behind its start tag as people type it, with the leading `=`; "" for a shared, array
 * or data table formula, which is no cell's own. `end` bounds the cell.
 */
export function readFormula(tag: ByteSpan, end: number, part: string): string {
  const { bytes, nameEnd, end: start } = tag;
  const found: ByteBounds = { start: 0, end: 0 };
  const isOwn =
    bytes[start - 2] !== SLASH &&
    !findAttribute(bytes, nameEnd, start - 1, "si", found) &&
    !findAttribute(bytes, nameEnd, start - 1, "ref", found);
  if (!isOwn) return "";
  const stop = findByte(bytes, LT, start, end);
  const text = new TextDecoder().decode(bytes.subarray(start, stop));
  return `=${enteredFormula(decodeEntities(text, part))}`;
}
