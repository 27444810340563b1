import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";

/** Scripts of the pane that its page and its worker have asked for so far, office.js left out. */
export async function ownScripts(pane: Frame): Promise<readonly string[]> {
  const paths = await pane.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1))
  );
  return [...new Set(paths)].filter(
    (name) => name.endsWith(".js") && !name.startsWith("office-js/")
  );
}

/** Bytes of files of the built add-in, each compressed as servers do. */
export function gzipped(names: readonly string[]): number {
  return names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join("dist/addin", name))).length,
    0
  );
}
