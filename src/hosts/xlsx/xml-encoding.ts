import { damaged } from "../../core/sheets/workbook-error";

/**
 * The name of the encoding of an XML part when it is not UTF-8: by byte order mark, by the shape
 * of its first bytes, or by its declaration (XML 1.0, appendix F). `undefined` for UTF-8.
 */
export function foreignEncoding(start: Uint8Array): string | undefined {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...start.subarray(0, 128));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    head
  );
  const name = declared?.[1]?.toLowerCase();
  return name === undefined || /^(?:utf-?8|us-ascii|ascii)$/.test(name) ? undefined : name;
}

/** The text of an XML part, whatever its encoding, without byte order mark. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = foreignEncoding(bytes) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged("encoding", part);
  }
}

/** A piece of an XML part that is UTF-8; a byte order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged("encoding", part);
  }
}

/** The part as UTF-8, declared as such; the same bytes when it is UTF-8 already. */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  return foreignEncoding(bytes) === undefined
    ? bytes
    : new TextEncoder().encode(declaredUtf8(decodePart(bytes, part)));
}

/** The text with `UTF-8` in its XML declaration instead of another encoding. */
function declaredUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[\w.-]+/, "$1UTF-8");
}
