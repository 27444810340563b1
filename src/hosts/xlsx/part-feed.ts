import { joinBytes } from "./bytes";
import type { ByteSink } from "./compression";
import type { Package } from "./package-parts";
import { foreignEncoding, toUtf8 } from "./xml-encoding";
import { compressedBytes, type ZipEntry } from "./zip-directory";
import { inflateEntry } from "./zip-part";

/**
 * Feeds the XML of a part as UTF-8, piece by piece; a part in another encoding is turned over as a
 * whole. What `take` throws passes through.
 */
export function feedPart(pack: Package, entry: ZipEntry, take: ByteSink): void {
  const held: Uint8Array[] = [];
  let isFirst = true;
  let isForeign = false;
  inflateEntry(pack.file, entry, pack.compression, (piece) => {
    if (isFirst) isForeign = foreignEncoding(piece) !== undefined;
    isFirst = false;
    if (isForeign) held.push(piece);
    else take(piece);
  });
  if (isForeign) take(toUtf8(joinBytes(held), entry.name));
}

/** Inflates a part before it is fed, where the compression can. What is wrong with it is told when it is fed. */
export async function inflateAhead({ file, compression }: Package, entry: ZipEntry): Promise<void> {
  if (!compression.ahead || entry.method !== 8 || entry.isEncrypted) return;
  try {
    await compression.ahead(compressedBytes(file, entry), entry.size);
  } catch {
    // The directory points outside the file.
  }
}
