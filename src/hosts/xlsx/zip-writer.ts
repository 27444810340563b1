import type { ByteSink, Compression } from "./compression";
import { WorkbookError } from "../../core/sheets/workbook-error";

/** Writes a ZIP file entry by entry. */
export interface ZipWriter {
  /** Adds a deflated entry whose bytes `produce` hands over piece by piece. */
  add(name: string, produce: (write: ByteSink) => void): void;
  /** Writes the central directory; nothing can be added afterwards. */
  finish(): void;
}

interface WrittenEntry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Deflated bytes in pieces, with what a ZIP header says about them. */
export interface Deflated {
  readonly pieces: readonly Uint8Array[];
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** 1980-01-01 00:00, the first moment ZIP knows: the same input gives the same bytes for ever. */
const DOS_DATE = 0x0021;
const DOS_TIME = 0;
const VERSION = 20;
const DEFLATED = 8;
/** Sizes and offsets are 32 bits wide without zip64. */
export const MAX_SIZE = 0xffffffff;

/**
 * Only the compressed bytes of the entry at hand are held, so that its sizes stand in front of
 * it: readers that choke on trailing data descriptors are thus no concern.
 */
export function createZipWriter(sink: ByteSink, compression: Compression): ZipWriter {
  const written: WrittenEntry[] = [];
  let offset = 0;

  function put(bytes: Uint8Array): void {
    offset += bytes.length;
    sink(bytes);
  }

  return {
    add(name, produce) {
      const { pieces, crc, size, compressedSize } = deflatePieces(compression, produce);
      if (size >= MAX_SIZE || offset + compressedSize >= MAX_SIZE) {
        throw new WorkbookError("too-large", { bound: "part-size", limit: MAX_SIZE, part: name });
      }
      const entry = {
        name: new TextEncoder().encode(name),
        crc,
        compressedSize,
        size,
        offset,
      };
      written.push(entry);
      put(localHeader(entry));
      for (const piece of pieces) put(piece);
    },
    finish() {
      const start = offset;
      for (const entry of written) put(centralHeader(entry));
      put(endRecord(written.length, start, offset - start));
    },
  };
}

/** Deflates what `produce` hands over piece by piece. */
export function deflatePieces(
  compression: Compression,
  produce: (write: ByteSink) => void
): Deflated {
  const pieces: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  let compressedSize = 0;
  const deflater = compression.deflater((piece) => {
    compressedSize += piece.length;
    pieces.push(piece);
  });
  produce((piece) => {
    size += piece.length;
    crc = compression.crc32(piece, crc);
    deflater.push(piece);
  });
  deflater.finish();
  return { pieces, crc, compressedSize, size };
}

function localHeader(entry: WrittenEntry): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  putCommon(view, 8, entry);
  bytes.set(entry.name, 30);
  return bytes;
}

function centralHeader(entry: WrittenEntry): Uint8Array {
  const bytes = new Uint8Array(46 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  putCommon(view, 10, entry);
  view.setUint32(42, entry.offset, true);
  bytes.set(entry.name, 46);
  return bytes;
}

/** The fields that both headers share, from the compression method to the length of the name. */
function putCommon(view: DataView, at: number, entry: WrittenEntry): void {
  view.setUint16(at, DEFLATED, true);
  view.setUint16(at + 2, DOS_TIME, true);
  view.setUint16(at + 4, DOS_DATE, true);
  view.setUint32(at + 6, entry.crc, true);
  view.setUint32(at + 10, entry.compressedSize, true);
  view.setUint32(at + 14, entry.size, true);
  view.setUint16(at + 18, entry.name.length, true);
}

/** The end of a ZIP file without comment. `start` and `size` are those of its central directory. */
export function endRecord(count: number, start: number, size: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}
