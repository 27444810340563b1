import type { Compression } from "./compression";
import type { ReadLimits } from "./limits";
import { damaged } from "../../core/sheets/workbook-error";
import { decodePart, toUtf8 } from "./xml-encoding";
import {
  isExternal,
  relationshipsPath,
  type Relationship,
  readRelationships,
} from "./relationships";
import { readDirectory, type ZipEntry } from "./zip-directory";
import { inflateWhole } from "./zip-part";

/** An opened package: its file, its directory by lower-case part name, and how to inflate. */
export interface Package {
  readonly file: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly compression: Compression;
}

/** Reads the directory of the file; parts are inflated when they are asked for. */
export function openPackage(
  file: Uint8Array,
  compression: Compression,
  limits: ReadLimits
): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(file, limits)) {
    const key = partKey(entry.name);
    if (!entries.has(key)) entries.set(key, entry);
  }
  return { file, entries, compression };
}

/** Part names are equal without regard to case (ECMA-376 part 2, 6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

export function findPart(pack: Package, name: string): ZipEntry | undefined {
  return pack.entries.get(partKey(name));
}

export function requirePart(pack: Package, name: string): ZipEntry {
  const entry = findPart(pack, name);
  if (!entry) throw damaged("missing-part", name);
  return entry;
}

export function partBytes(pack: Package, entry: ZipEntry): Uint8Array {
  return inflateWhole(pack.file, entry, pack.compression);
}

export function partText(pack: Package, entry: ZipEntry): string {
  return decodePart(partBytes(pack, entry), entry.name);
}

/** The text of a part that is going to be written back: its declaration says UTF-8. */
export function editableText(pack: Package, entry: ZipEntry): string {
  return decodePart(toUtf8(partBytes(pack, entry), entry.name), entry.name);
}

/** The relationships of a part (`""`: of the package), none when it has no such file. */
export function relationshipsOf(pack: Package, part: string): ReadonlyMap<string, Relationship> {
  const entry = findPart(pack, relationshipsPath(part));
  return entry ? readRelationships(partText(pack, entry), entry.name) : new Map();
}

/**
 * The entry that a relationship of `part` points to. Targets are relative to the part's folder;
 * some producers write them relative to the root, so that is tried next.
 */
export function relatedPart(
  pack: Package,
  part: string,
  relationship: Relationship
): ZipEntry | undefined {
  if (isExternal(relationship)) return undefined;
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return (
    findPart(pack, resolvePath(folder, relationship.target)) ??
    findPart(pack, resolvePath("", relationship.target))
  );
}

/** The first related part of a kind, `sharedStrings` for one. */
export function relatedPartOfKind(
  pack: Package,
  part: string,
  relationships: ReadonlyMap<string, Relationship>,
  kind: string
): ZipEntry | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.kind === kind) return relatedPart(pack, part, relationship);
  }
  return undefined;
}

/** A path relative to a folder (`xl/`), or to the root when it begins with `/`, without `..` and `%20`. */
export function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments: string[] = [];
  for (const segment of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return decodePercents(segments.join("/"));
}

function decodePercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
