import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The address of a file that was read, as seen from a result file; a file address across drives. */
export function linkBetween(from: string, to: string): string {
  const path = relative(dirname(resolve(from)), resolve(to));
  return /^[A-Za-z]:/.test(path)
    ? pathToFileURL(resolve(to)).href
    : encodeURI(path.replaceAll("\\", "/"));
}
