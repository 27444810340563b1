import type { StringPool } from "./string-pool";
import {
  BANG,
  findByte,
  findNameEnd,
  findTagEnd,
  INCOMPLETE,
  localStart,
  LT,
  QUESTION,
  skipElement,
  skipSpecial,
  SLASH,
  spells,
} from "./xml-bytes";
import { damaged } from "../../core/sheets/workbook-error";
import { decodeCellText } from "./xml-text";

/** What a reading of text found besides its end position. */
export interface TextResult {
  text: string;
}

/**
 * Reads a string item – `<si>` of the shared strings or `<is>` of a cell – whose start tag begins
 * at `at`. Runs of rich text are joined; phonetic runs (`<rPh>`) are left out. Returns the
 * position behind the item, or INCOMPLETE.
 */
export function readStringItem(
  bytes: Uint8Array,
  at: number,
  end: number,
  part: string,
  pool: StringPool,
  result: TextResult
): number {
  let depth = 0;
  let text = "";
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
    if (next === SLASH) {
      depth--;
      i = close + 1;
    } else {
      const nameEnd = findNameEnd(bytes, i + 1, end);
      const nameAt = localStart(bytes, i + 1, nameEnd);
      const isEmpty = bytes[close - 1] === SLASH;
      if (!isEmpty && nameEnd - nameAt === 1 && bytes[nameAt] === 0x74 /* t */) {
        i = readText(bytes, close + 1, end, part, pool, result);
        if (i < 0) return INCOMPLETE;
        text = text === "" ? result.text : text + result.text;
      } else if (spells(bytes, nameAt, nameEnd, "rPh")) {
        i = skipElement(bytes, i, end, part);
        if (i < 0) return INCOMPLETE;
      } else {
        if (!isEmpty) depth++;
        i = close + 1;
      }
    }
    if (depth <= 0) {
      result.text = text;
      return i;
    }
  }
}

/**
 * Reads the text of an element from behind its start tag; the position behind its end tag, or
 * INCOMPLETE. CDATA sections and comments inside are allowed, elements are not.
 */
export function readText(
  bytes: Uint8Array,
  at: number,
  end: number,
  part: string,
  pool: StringPool,
  result: TextResult
): number {
  let text = pool.read(bytes, at, end, part);
  let i = pool.end;
  while (i >= 0) {
    if (i + 1 >= end) return INCOMPLETE;
    const next = bytes[i + 1];
    if (next === SLASH) {
      result.text = text;
      const close = findByte(bytes, 0x3e, i, end);
      return close < 0 ? INCOMPLETE : close + 1;
    }
    if (next !== BANG && next !== QUESTION) throw damaged("xml", part);
    const after = skipSpecial(bytes, i, end, part);
    if (after < 0) return INCOMPLETE;
    if (spells(bytes, i, i + 9, "<![CDATA[")) {
      const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
        bytes.subarray(i + 9, after - 3)
      );
      text += decodeCellText(raw.replaceAll("&", "&amp;"), part);
    }
    text += pool.read(bytes, after, end, part);
    i = pool.end;
  }
  return INCOMPLETE;
}
