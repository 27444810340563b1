import { DocumentError } from "../../core/text-check/document-error";

/** Control characters that no text has. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return NO_TEXT.test(text) ? null : text;
  } catch {
    return null;
  }
}

function encodingsOf([a, b]: Uint8Array): readonly string[] {
  if (a === 0xff && b === 0xfe) return ["utf-16le"];
  if (a === 0xfe && b === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/**
 * The text of a plain text file in UTF-8 (with or without byte order mark), UTF-16 with one, or GB
 * 18030. Throws a `DocumentError` for anything else.
 */
export function readPlainText(bytes: Uint8Array): string {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text.replace(/\r\n?/g, "\n");
  }
  throw new DocumentError("encoding", {});
}
