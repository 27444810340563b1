import { joinBytes } from "./bytes";
import type { ByteSink, Compression } from "./compression";
import { damaged, WorkbookError } from "../../core/sheets/workbook-error";
import { compressedBytes, type ZipEntry } from "./zip-directory";

/** Large pieces are cut so that whoever takes them can report progress. */
const PIECE = 4 * 1024 * 1024;

/**
 * Inflates an entry into `sink`, piece by piece, and stops as soon as it turns out longer than
 * announced. Checks length and checksum. What `sink` throws passes through.
 */
export function inflateEntry(
  file: Uint8Array,
  entry: ZipEntry,
  compression: Compression,
  sink: ByteSink
): void {
  if (entry.isEncrypted) throw new WorkbookError("encrypted", {});
  const data = compressedBytes(file, entry);
  let length = 0;
  let crc = 0;
  let isInSink = false;
  const take: ByteSink = (piece) => {
    length += piece.length;
    if (length > entry.size) throw damaged("size", entry.name);
    for (let at = 0; at < piece.length; at += PIECE) {
      const part = piece.subarray(at, at + PIECE);
      crc = compression.crc32(part, crc);
      isInSink = true;
      sink(part);
      isInSink = false;
    }
  };
  if (entry.method === 0) take(data);
  else if (entry.method !== 8) throw damaged("compression", entry.name);
  else {
    try {
      compression.inflate(data, entry.size, take);
    } catch (error) {
      if (isInSink || error instanceof WorkbookError) throw error;
      throw damaged("compression", entry.name);
    }
  }
  if (length !== entry.size) throw damaged("size", entry.name);
  if (crc !== entry.crc) throw damaged("checksum", entry.name);
}

/** The whole of an entry. */
export function inflateWhole(
  file: Uint8Array,
  entry: ZipEntry,
  compression: Compression
): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateEntry(file, entry, compression, (piece) => pieces.push(piece));
  return joinBytes(pieces);
}
