import { isExternal } from "../relationships";
import { relatedPart, relationshipsOf, type Package } from "../package-parts";

/** A part that belongs to a sheet, and what it is to the part that points to it. */
export interface BelongingPart {
  readonly part: string;
  /** The kind of the relationship: `drawing`, `chart`, `table`, `comments` … */
  readonly kind: string;
}

/** Kinds that lead back from a sheet to what belongs to the whole workbook. */
const SHARED = new Set(["pivotCacheDefinition", "worksheet", "slicerCache", "timelineCache"]);

/** The parts that can be come to from a sheet, each once, without those that belong to the workbook. */
export function belongingParts(pack: Package, sheet: string): BelongingPart[] {
  const found = new Map<string, BelongingPart>();
  const queue = [sheet];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const relationship of relationshipsOf(pack, source).values()) {
      if (isExternal(relationship) || SHARED.has(relationship.kind)) continue;
      const entry = relatedPart(pack, source, relationship);
      if (!entry || found.has(entry.name) || entry.name === sheet) continue;
      found.set(entry.name, { part: entry.name, kind: relationship.kind });
      queue.push(entry.name);
    }
  }
  return [...found.values()];
}
