import { readStringItem } from "./string-item";
import type { StringPool } from "./string-pool";
import { damaged } from "../../core/sheets/workbook-error";
import {
  BANG,
  findByte,
  findNameEnd,
  findTagEnd,
  localStart,
  LT,
  QUESTION,
  skipSpecial,
  SLASH,
  spells,
} from "./xml-bytes";

/** The texts of the shared strings part (UTF-8), in order. The announced count is not believed. */
export function readSharedStrings(bytes: Uint8Array, part: string, pool: StringPool): string[] {
  const strings: string[] = [];
  const result = { text: "" };
  const end = bytes.length;
  let isClosed = false;
  for (let at = findByte(bytes, LT, 0, end); at >= 0; at = findByte(bytes, LT, at, end)) {
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) at = required(skipSpecial(bytes, at, end, part), part);
    else {
      const nameAt = next === SLASH ? at + 2 : at + 1;
      const nameEnd = required(findNameEnd(bytes, nameAt, end), part);
      const local = localStart(bytes, nameAt, nameEnd);
      if (next !== SLASH && spells(bytes, local, nameEnd, "si")) {
        at = required(readStringItem(bytes, at, end, part, pool, result), part);
        strings.push(result.text);
      } else {
        const close = required(findTagEnd(bytes, at, end), part);
        const isEnd = next === SLASH || bytes[close - 1] === SLASH;
        if (isEnd && spells(bytes, local, nameEnd, "sst")) isClosed = true;
        at = close + 1;
      }
    }
  }
  if (!isClosed) throw damaged("xml", part);
  return strings;
}

function required(position: number, part: string): number {
  if (position < 0) throw damaged("xml", part);
  return position;
}
