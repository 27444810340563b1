import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../src/hosts/xlsx/limits";
import { compressedBytes, readDirectory } from "../../src/hosts/xlsx/zip-directory";

/**
 * The least that reading can cost: inflate the sheet and the shared strings, find every tag, and
 * turn the text of every value into a string. Nothing is looked up, checked, or kept but the
 * strings of one column. Returns the number of cells.
 */
export function floorWithZlib(file: Uint8Array): number {
  let cells = 0;
  for (const entry of readDirectory(file, DEFAULT_LIMITS)) {
    if (!/sheet1\.xml$|sharedStrings\.xml$/.test(entry.name)) continue;
    const room = entry.size + 1;
    const xml = inflateRawSync(compressedBytes(file, entry), { chunkSize: room });
    cells += scan(xml);
  }
  return cells;
}

/** The same with a portable inflater. */
export function floorWithFflate(file: Uint8Array): number {
  const parts = unzipSync(file, {
    filter: ({ name }) => /sheet1\.xml$|sharedStrings\.xml$/.test(name),
  });
  return Object.values(parts).reduce((cells, xml) => {
    return cells + scan(Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength));
  }, 0);
}

const LT = 0x3c;
const GT = 0x3e;

function scan(xml: Buffer): number {
  let cells = 0;
  let textAt = 0;
  for (let at = 0; at < xml.length; at++) {
    const byte = xml[at];
    if (byte === LT) {
      if (at > textAt) {
        kept[cells & 1023] = xml.toString("utf8", textAt, at);
      }
      if (xml[at + 1] === 0x63) cells++;
    } else if (byte === GT) textAt = at + 1;
  }
  return cells;
}

/** Keeps the optimiser from dropping the strings. */
const kept: string[] = [];
