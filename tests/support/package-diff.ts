import { strFromU8, unzipSync } from "fflate";
import { DEFAULT_LIMITS } from "../../src/hosts/xlsx/limits";
import { compressedBytes, readDirectory } from "../../src/hosts/xlsx/zip-directory";

/** Names of the parts that were added, taken out or written anew between two packages. */
export interface PackageDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Parts whose compressed bytes are not the same. */
  readonly changed: readonly string[];
}

/** Compares two packages part by part, by their compressed bytes. */
export function packageDiff(before: Uint8Array, after: Uint8Array): PackageDiff {
  const old = compressedParts(before);
  const now = compressedParts(after);
  const names = [...old.keys()];
  return {
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    removed: names.filter((name) => !now.has(name)).sort(),
    changed: names.filter((name) => now.has(name) && now.get(name) !== old.get(name)).sort(),
  };
}

function compressedParts(file: Uint8Array): Map<string, string> {
  return new Map(
    readDirectory(file, DEFAULT_LIMITS).map((entry) => [
      entry.name,
      `${entry.method}:${entry.crc}:${strFromU8(compressedBytes(file, entry), true)}`,
    ])
  );
}

/** The text of a part. */
export function partOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file, { filter: (part) => part.name === name })[name]);
}
