import { damaged, WorkbookError } from "../../core/sheets/workbook-error";

/** Stands for "the bytes end before this is complete". */
export const INCOMPLETE = -1;

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const EQUALS = 0x3d;
export const COLON = 0x3a;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** The next `byte` from `at` on, or INCOMPLETE. */
export function findByte(bytes: Uint8Array, byte: number, at: number, end: number): number {
  for (let i = at; i < end; i++) if (bytes[i] === byte) return i;
  return INCOMPLETE;
}

/** The `>` that ends the tag around `at`, quotes respected, or INCOMPLETE. */
export function findTagEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte === GT) return i;
    if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      i = findByte(bytes, byte, i + 1, end);
      if (i < 0) return INCOMPLETE;
    }
  }
  return INCOMPLETE;
}

/** Where the name of a tag that starts at `at` ends: at a space, `/` or `>`; INCOMPLETE without. */
export function findNameEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte <= 0x20 || byte === SLASH || byte === GT) return i;
  }
  return INCOMPLETE;
}

/** The start of the local name between `at` and `end`, behind a prefix if there is one. */
export function localStart(bytes: Uint8Array, at: number, end: number): number {
  for (let i = end - 1; i >= at; i--) if (bytes[i] === COLON) return i + 1;
  return at;
}

/** Whether the bytes between `at` and `end` spell an ASCII name. */
export function spells(bytes: Uint8Array, at: number, end: number, name: string): boolean {
  if (end - at !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name.charCodeAt(i)) return false;
  return true;
}

// Looked up once: in a sandbox every look-up of a global costs more than the work here.
const { fromCharCode } = String;

/** ASCII bytes as text. */
export function asciiText(bytes: Uint8Array, at: number, end: number): string {
  let text = "";
  for (let i = at; i < end; i++) text += fromCharCode(bytes[i]);
  return text;
}

/** Digits as a number below 10^9; anything else is damage. */
export function readInteger(bytes: Uint8Array, at: number, end: number, part: string): number {
  if (at === end || end - at > 9) throw damaged("reference", part);
  let n = 0;
  for (let i = at; i < end; i++) {
    const digit = bytes[i] - 0x30;
    if (digit < 0 || digit > 9) throw damaged("reference", part);
    n = n * 10 + digit;
  }
  return n;
}

/**
 * Skips a comment, CDATA section or processing instruction that starts at `at`; the position
 * behind it or INCOMPLETE. A document type is refused.
 */
export function skipSpecial(bytes: Uint8Array, at: number, end: number, part: string): number {
  if (at + 2 > end) return INCOMPLETE;
  if (bytes[at + 1] === QUESTION) return skipPast(bytes, "?>", at + 2, end);
  if (at + 9 > end) return INCOMPLETE;
  if (spells(bytes, at, at + 4, "<!--")) return skipPast(bytes, "-->", at + 4, end);
  if (spells(bytes, at, at + 9, "<![CDATA[")) return skipPast(bytes, "]]>", at + 9, end);
  if (spells(bytes, at, at + 9, "<!DOCTYPE")) throw new WorkbookError("unsafe-markup", { part });
  throw damaged("xml", part);
}

function skipPast(bytes: Uint8Array, text: string, from: number, end: number): number {
  for (let i = from; i + text.length <= end; i++) {
    if (spells(bytes, i, i + text.length, text)) return i + text.length;
  }
  return INCOMPLETE;
}

/** Skips the element whose start tag begins at `at`; the position behind it or INCOMPLETE. */
export function skipElement(bytes: Uint8Array, at: number, end: number, part: string): number {
  let depth = 0;
  for (let i = at; ;) {
    i = findByte(bytes, LT, i, end);
    if (i < 0 || i + 1 >= end) return INCOMPLETE;
    const next = bytes[i + 1];
    if (next === BANG || next === QUESTION) {
      i = skipSpecial(bytes, i, end, part);
      if (i < 0) return INCOMPLETE;
      continue;
    }
    const close = findTagEnd(bytes, i, end);
    if (close < 0) return INCOMPLETE;
    if (next === SLASH) depth--;
    else if (bytes[close - 1] !== SLASH) depth++;
    i = close + 1;
    if (depth <= 0) return i;
  }
}

/** Where a value stands: from `start` up to `end`. */
export interface ByteBounds {
  start: number;
  end: number;
}

/** Finds the value of an attribute without prefix, between the tag's name and its `>`. */
export function findAttribute(
  bytes: Uint8Array,
  from: number,
  close: number,
  name: string,
  found: ByteBounds
): boolean {
  for (let at = from; at < close; at++) {
    if (bytes[at] <= 0x20 || bytes[at] === SLASH) continue;
    let nameEnd = at;
    while (nameEnd < close && bytes[nameEnd] > 0x20 && bytes[nameEnd] !== EQUALS) nameEnd++;
    let quoteAt = nameEnd;
    while (quoteAt < close && bytes[quoteAt] !== 0x22 && bytes[quoteAt] !== 0x27) quoteAt++;
    const valueEnd = findByte(bytes, bytes[quoteAt], quoteAt + 1, close);
    if (valueEnd < 0) return false;
    if (spells(bytes, at, nameEnd, name)) {
      found.start = quoteAt + 1;
      found.end = valueEnd;
      return true;
    }
    at = valueEnd;
  }
  return false;
}
