import { joinBytes } from "./bytes";
import type { ByteSink } from "./compression";
import type { Package } from "./package-parts";
import { foreignEncoding, toUtf8 } from "./xml-encoding";
import type { ZipEntry } from "./zip-directory";
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
