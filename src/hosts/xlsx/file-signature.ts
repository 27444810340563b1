import { WorkbookError, type FoundKind } from "../../core/sheets/workbook-error";

/** First bytes of what people mistake for a workbook. */
const SIGNATURES: readonly (readonly [FoundKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x42, 0x4d]],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Beginnings of BIFF streams without a container (versions 2, 3, 4, 5 and 8). */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
const HEAD = 4096;

/** Throws a `WorkbookError` that says what the file is, unless it looks like a ZIP package. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("empty-file", {});
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (BIFF.some((start) => startsWith(bytes, start))) throw new WorkbookError("legacy-xls", {});
  const known = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  throw new WorkbookError("not-a-workbook", { found: known ? known[0] : textKind(bytes) });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/**
 * An OLE container ([MS-CFB]) holds an encrypted package, an .xls or .et workbook, or something
 * else. Directory entries are 128 bytes long and aligned, their names UTF-16 at the start.
 */
function oleError(bytes: Uint8Array): WorkbookError {
  let isBook = false;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = streamName(bytes, at);
    if (name === "EncryptedPackage") return new WorkbookError("encrypted", {});
    if (name === "Workbook" || name === "Book") isBook = true;
  }
  return isBook
    ? new WorkbookError("legacy-xls", {})
    : new WorkbookError("not-a-workbook", { found: "document" });
}

function streamName(bytes: Uint8Array, at: number): string {
  const length = bytes[at + 64] + bytes[at + 65] * 256;
  if (length < 4 || length > 64) return "";
  let name = "";
  for (let i = at; i < at + length - 2; i += 2) {
    if (bytes[i + 1] !== 0) return "";
    name += String.fromCharCode(bytes[i]);
  }
  return name;
}

function textKind(bytes: Uint8Array): FoundKind {
  const head = bytes.subarray(0, HEAD);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isUtf16 && head.includes(0)) return "unknown";
  const text = new TextDecoder().decode(head).replaceAll("\0", "").trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|meta|table|style|body)/.test(text)) return "html";
  return text.startsWith("<?xml") || text.startsWith("<") ? "xml" : "text";
}
