import { findPart, partKey, type Package } from "./package-parts";
import { partsOfKind } from "./workbook-edit";

/**
 * The parts (drawings, comments, printer settings …) that nothing in the package points to once the
 * relationships of one part are gone.
 */
export function orphanedParts(pack: Package, part: string): string[] {
  const kept = reachable(pack, "", partKey(part));
  return [...reachable(pack, part)].flatMap((key) => {
    const entry = key === partKey(part) || kept.has(key) ? undefined : findPart(pack, key);
    return entry ? [entry.name] : [];
  });
}

/** Keys of the parts that can be come to from one, without going through `closed`. */
function reachable(pack: Package, from: string, closed?: string): Set<string> {
  const seen = new Set([partKey(from)]);
  for (const key of seen) {
    if (key === closed) continue;
    const name = findPart(pack, key)?.name ?? key;
    for (const target of partsOfKind(pack, name)) seen.add(partKey(target));
  }
  return seen;
}
