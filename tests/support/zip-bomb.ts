import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/hosts/xlsx/crc32";
import { workbookFile } from "./workbook-parts";

/** A workbook whose sheet unfolds into `size` spaces, a multiple of 1 MiB, and announces `announced`. */
export function zipBomb(size: number, announced: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(2 ** 20).fill(32), { finishFlush: 2 });
  const data = Buffer.concat([
    ...Array.from({ length: size / 2 ** 20 }, () => block),
    Buffer.of(3, 0),
  ]);
  const file = Buffer.from(workbookFile("<worksheet/>"));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const fields = Buffer.alloc(20);
  fields.writeUInt16LE(8, 0);
  fields.writeUInt32LE(crc32(block), 6);
  fields.writeUInt32LE(data.length, 10);
  fields.writeUInt32LE(announced, 14);
  fields.writeUInt16LE(name.length, 18);
  fields.copy(local, 8);
  const added = Buffer.concat([local, name, data]);
  // The bomb goes in front of the directory; the directory entry of the sheet points to it.
  const start = file.readUInt32LE(file.length - 6);
  const directory = Buffer.from(file.subarray(start, file.length - 22));
  const entryAt = directory.indexOf(name) - 46;
  fields.copy(directory, entryAt + 10);
  directory.writeUInt32LE(start, entryAt + 42);
  const end = Buffer.from(file.subarray(file.length - 22));
  end.writeUInt32LE(start + added.length, 16);
  return Uint8Array.from(Buffer.concat([file.subarray(0, start), added, directory, end]));
}
