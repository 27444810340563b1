import type { ByteSink } from "./compression";
import { joinBytes } from "./bytes";
import { findPart, partKey, type Package } from "./package-parts";
import type { ZipEntry } from "./zip-directory";
import { rewriteZip } from "./zip-rewrite";
import { deflatePieces } from "./zip-writer";

/** What becomes of a part: new text or bytes, bytes handed over piece by piece, or `null` to take it out. */
export type PartEdit = string | Uint8Array | ((write: ByteSink) => void) | null;

/** Edits by part name. */
export type PartEdits = ReadonlyMap<string, PartEdit>;

/**
 * The package with some parts replaced, added or taken out; the given one stays as it is. What is
 * new is compressed here, once; the rest is not touched. What a producer throws passes through.
 */
export function editPackage(pack: Package, edits: PartEdits): Package {
  const entries = new Map(pack.entries);
  for (const [name, edit] of edits) {
    const key = partKey(name);
    if (edit === null) entries.delete(key);
    else entries.set(key, deflatedEntry(pack, name, edit));
  }
  return { ...pack, entries };
}

function deflatedEntry(pack: Package, name: string, edit: NonNullable<PartEdit>): ZipEntry {
  const old = findPart(pack, name);
  const deflated = deflatePieces(pack.compression, (write) => {
    if (typeof edit === "function") edit(write);
    else write(typeof edit === "string" ? new TextEncoder().encode(edit) : edit);
  });
  return {
    name: old?.name ?? name,
    method: 8,
    isEncrypted: false,
    crc: deflated.crc,
    compressedSize: deflated.compressedSize,
    size: deflated.size,
    headerOffset: -1,
    data: joinBytes(deflated.pieces),
    ...(old?.recordOffset === undefined ? {} : { recordOffset: old.recordOffset }),
  };
}

/**
 * The file of the package: untouched parts by their compressed bytes, in the order they had. A package
 * that nobody edited is its file.
 */
export function packageBytes(pack: Package): Uint8Array {
  const entries = [...pack.entries.values()];
  return entries.some(({ data }) => data) ? rewriteZip(pack.file, entries) : pack.file;
}
