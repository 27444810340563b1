import { damaged } from "../../core/sheets/workbook-error";
import { decodeCellText } from "./xml-text";

/** Reads texts of cells from UTF-8 bytes; equal short texts become one string. */
export interface StringPool {
  /**
   * The text from `start` to the next `<`, entities and escapes resolved. `end` is then where
   * that `<` stands, or -1 when the bytes end before it. `part` is named in errors.
   */
  read(bytes: Uint8Array, start: number, stop: number, part: string): string;
  end: number;
}

// Looked up once: in a sandbox every look-up of a global costs more than the work here.
const { imul } = Math;
const { fromCharCode } = String;

const SLOTS = 1 << 15;
/** Longer texts seldom repeat. */
const LONGEST_POOLED = 60;
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const RETURN = 0x0d;

/**
 * The pool is a cache of fixed size, one string per hash: a collision costs a decoding, never a
 * wrong text, because the bytes are compared.
 */
export function createStringPool(): StringPool {
  const strings: string[] = new Array<string>(SLOTS).fill("");
  const hashes = new Int32Array(SLOTS);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  function decode(bytes: Uint8Array, start: number, end: number, part: string): string {
    const short = end - start <= LONGEST_POOLED ? decodeShort(bytes, start, end) : undefined;
    if (short !== undefined) return short;
    try {
      return decoder.decode(bytes.subarray(start, end));
    } catch {
      throw damaged("encoding", part);
    }
  }

  const pool: StringPool = {
    end: -1,
    read(bytes, start, stop, part) {
      let hash = 17;
      let isPlain = true;
      let at = start;
      for (; at < stop; at++) {
        const byte = bytes[at];
        if (byte === LESS_THAN) break;
        hash = (imul(hash, 31) + byte) | 0;
        if (byte === AMPERSAND || byte === UNDERSCORE || byte === RETURN) isPlain = false;
      }
      pool.end = at < stop ? at : -1;
      if (at >= stop || at === start) return "";
      if (!isPlain) return decodeCellText(decode(bytes, start, at, part), part);
      if (at - start > LONGEST_POOLED) return decode(bytes, start, at, part);
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      const held = strings[slot];
      if (hashes[slot] === hash && equals(held, bytes, start, at)) return held;
      const text = decode(bytes, start, at, part);
      strings[slot] = text;
      hashes[slot] = hash;
      return text;
    },
  };
  return pool;
}

/** Whether the UTF-8 bytes spell the text; false for characters beyond the basic plane. */
function equals(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (bytes[at++] !== code) return false;
    } else if (code < 0x800) {
      if (at + 2 > end || bytes[at] !== (0xc0 | (code >> 6))) return false;
      if (bytes[at + 1] !== (0x80 | (code & 0x3f))) return false;
      at += 2;
    } else {
      if (at + 3 > end || bytes[at] !== (0xe0 | (code >> 12))) return false;
      if (bytes[at + 1] !== (0x80 | ((code >> 6) & 0x3f))) return false;
      if (bytes[at + 2] !== (0x80 | (code & 0x3f))) return false;
      at += 3;
    }
  }
  return at === end;
}

const codes: number[] = [];

/** Well-formed UTF-8 of the basic plane; `undefined` for anything else. */
function decodeShort(bytes: Uint8Array, start: number, end: number): string | undefined {
  let n = 0;
  for (let at = start; at < end;) {
    const lead = bytes[at++];
    if (lead < 0x80) codes[n++] = lead;
    else if (lead >= 0xe0 && lead < 0xf0 && at + 2 <= end) {
      const second = bytes[at++];
      const third = bytes[at++];
      const code = ((lead & 15) << 12) | ((second & 63) << 6) | (third & 63);
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return undefined;
      if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) return undefined;
      codes[n++] = code;
    } else if (lead >= 0xc2 && lead < 0xe0 && at < end) {
      const second = bytes[at++];
      if ((second & 0xc0) !== 0x80) return undefined;
      codes[n++] = ((lead & 31) << 6) | (second & 63);
    } else return undefined;
  }
  codes.length = n;
  return fromCharCode(...codes);
}
