import type { ReadLimits } from "./limits";
import { damaged, WorkbookError } from "../../core/sheets/workbook-error";

/** A file inside the package as the central directory announces it. */
export interface ZipEntry {
  /** Path with `/`, as written. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Where its record in the central directory stands; none for an entry that is not in the file. */
  readonly recordOffset?: number;
  /** Compressed bytes that are not, or no longer, those in the file. */
  readonly data?: Uint8Array;
}

/** Errors of the directory itself name no part. */
const DIRECTORY = "";
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const FULL = 0xffffffff;

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Reads the central directory of a ZIP file (APPNOTE 6.3, with zip64) and refuses, before
 * anything is inflated, what announces more than `limits` allow.
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = locate(view);
  if (place.count > limits.entries) throw tooLarge("entries", limits.entries, DIRECTORY);
  if (place.offset + place.size > bytes.length) throw damaged("truncated", DIRECTORY);
  const entries: ZipEntry[] = [];
  let at = place.offset;
  let total = 0;
  for (let i = 0; i < place.count; i++) {
    const { entry, next } = readEntry(bytes, view, at);
    checkSize(entry, limits);
    total += entry.size;
    entries.push(entry);
    at = next;
  }
  if (total > limits.totalBytes) throw tooLarge("total-size", limits.totalBytes, DIRECTORY);
  return entries;
}

/** The compressed bytes of an entry, a view into the file unless it has data of its own. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.data) return entry.data;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + LOCAL_SIZE > bytes.length) throw damaged("truncated", entry.name);
  if (view.getUint32(at, true) !== 0x04034b50) throw damaged("directory", entry.name);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged("truncated", entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function locate(view: DataView): DirectoryPlace {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    const place = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const isFull = place.count === 0xffff || place.size === FULL || place.offset === FULL;
    return isFull ? (locateZip64(view, at) ?? place) : place;
  }
  throw damaged("truncated", DIRECTORY);
}

function locateZip64(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const at = uint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) {
    throw damaged("directory", DIRECTORY);
  }
  return {
    count: uint64(view, at + 32),
    size: uint64(view, at + 40),
    offset: uint64(view, at + 48),
  };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number
): { entry: ZipEntry; next: number } {
  if (at + CENTRAL_SIZE > bytes.length) throw damaged("truncated", DIRECTORY);
  if (view.getUint32(at, true) !== 0x02014b50) throw damaged("directory", DIRECTORY);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + CENTRAL_SIZE + nameLength;
  const next = extraAt + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged("truncated", DIRECTORY);
  const name = new TextDecoder()
    .decode(bytes.subarray(at + CENTRAL_SIZE, extraAt))
    .replaceAll("\\", "/");
  const sizes = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const [size, compressedSize, headerOffset] = wideSizes(view, extraAt, extraLength, sizes, name);
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize: compressedSize,
    size: size,
    headerOffset: headerOffset,
    recordOffset: at,
  };
  return { entry, next };
}

/** Replaces each size that reads "full" by its 64-bit value from the zip64 extra field (id 1). */
function wideSizes(
  view: DataView,
  extraAt: number,
  extraLength: number,
  sizes: readonly number[],
  name: string
): readonly number[] {
  if (!sizes.includes(FULL)) return sizes;
  const end = extraAt + extraLength;
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== FULL) return size;
      if (field + 8 > end) throw damaged("directory", name);
      field += 8;
      return uint64(view, field - 8);
    });
  }
  throw damaged("directory", name);
}

function uint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged("truncated", DIRECTORY);
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged("directory", DIRECTORY);
  return value;
}

/** Deflate cannot unfold a byte into more than 1,032. */
const DEFLATE_MAXIMUM = 1032;

function checkSize(entry: ZipEntry, limits: ReadLimits): void {
  if (entry.size > limits.partBytes) throw tooLarge("part-size", limits.partBytes, entry.name);
  if (entry.size > limits.ratioFrom && entry.size > limits.ratio * entry.compressedSize) {
    throw tooLarge("ratio", limits.ratio, entry.name);
  }
  if (entry.size > DEFLATE_MAXIMUM * entry.compressedSize + 64) throw damaged("size", entry.name);
}

function tooLarge(
  bound: "entries" | "part-size" | "ratio" | "total-size",
  limit: number,
  part: string
): WorkbookError<"too-large"> {
  return new WorkbookError("too-large", { bound, limit, part });
}
