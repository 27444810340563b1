import { WorkbookError } from "../../core/sheets/workbook-error";
import { joinBytes } from "./bytes";
import { compressedBytes, type ZipEntry } from "./zip-directory";
import { endRecord, MAX_SIZE } from "./zip-writer";

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
/** General purpose bit 3: sizes stand behind the data instead of in front of it. */
const TRAILING_SIZES = 8;
/** General purpose bit 11: the name is UTF-8. */
const UTF8_NAME = 0x0800;
const VERSION = 20;
/** 1980-01-01. */
const DOS_DATE = 0x0021;

/**
 * The ZIP file of these entries, in their order. Compressed bytes are copied as they are; name,
 * time and attributes are those that the file gives an entry. Sizes stand in front of the data, and
 * extra fields, which repeat sizes or pad, are left out.
 */
export function rewriteZip(file: Uint8Array, entries: Iterable<ZipEntry>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = compressedBytes(file, entry);
    const record = centralRecord(file, entry, offset);
    const header = localHeader(record);
    pieces.push(header, data);
    records.push(record);
    offset += header.length + data.length;
    if (offset >= MAX_SIZE) {
      throw new WorkbookError("too-large", { bound: "total-size", limit: MAX_SIZE, part: "" });
    }
  }
  const directory = joinBytes(records);
  return joinBytes([...pieces, directory, endRecord(records.length, offset, directory.length)]);
}

function centralRecord(file: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  const record = entry.recordOffset === undefined ? newRecord(entry) : copiedRecord(file, entry);
  const view = new DataView(record.buffer);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, view.getUint16(8, true) & ~TRAILING_SIZES, true);
  view.setUint16(10, entry.method, true);
  view.setUint32(16, entry.crc, true);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint32(30, 0, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, offset, true);
  return record;
}

/** The record of the file with its name, without extra field and comment. */
function copiedRecord(file: Uint8Array, { recordOffset = 0 }: ZipEntry): Uint8Array {
  const nameLength = file[recordOffset + 28] + file[recordOffset + 29] * 256;
  // Not `slice`: on the buffers of Node that gives a view of the file itself.
  return new Uint8Array(file.subarray(recordOffset, recordOffset + CENTRAL_SIZE + nameLength));
}

function newRecord(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const record = new Uint8Array(CENTRAL_SIZE + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  if (name.length !== entry.name.length) view.setUint16(8, UTF8_NAME, true);
  view.setUint16(14, DOS_DATE, true);
  view.setUint16(28, name.length, true);
  record.set(name, CENTRAL_SIZE);
  return record;
}

/** What stands in front of the data, from the version to the length of the name as in the record. */
function localHeader(record: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_SIZE + record.length - CENTRAL_SIZE);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  header.set(record.subarray(6, 32), 4);
  header.set(record.subarray(CENTRAL_SIZE), LOCAL_SIZE);
  return header;
}
