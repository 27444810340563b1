/** What a build says of itself to the service worker; scripts/build/offline-files.js writes it. */
export interface OfflineBuild {
  /** A name that changes with any byte of any file. */
  readonly id: string;
  /** Every file: its address relative to the folder, and its SHA-256 as of Subresource Integrity. */
  readonly files: readonly (readonly [address: string, integrity: string])[];
}

/** The page at the address of the folder itself. */
export const startPage = "index.html";

/**
 * Under what address of a build a request is kept.
 * @param request the whole address asked for
 * @param folder the whole address of the folder, ending in a slash
 * @param navigation whether a page is asked for: what stands behind its question mark is for the page
 * @returns the whole address of the file; undefined for what lies outside the folder
 */
export function addressOfFile(
  request: string,
  folder: string,
  navigation: boolean
): string | undefined {
  const asked = new URL(request);
  asked.hash = "";
  if (navigation) asked.search = "";
  if (!asked.href.startsWith(folder)) return undefined;
  return asked.href === folder ? `${folder}${startPage}` : asked.href;
}

/** Where a build is kept. Several folders of one site have workbenches of their own. */
export function cacheName(folder: string, build: string): string {
  return `${cachePrefix(folder)}${build}`;
}

function cachePrefix(folder: string): string {
  return `orgroster-workbench ${folder} `;
}

/**
 * Which caches of a folder can go when a build takes over: all but that one and the one before it,
 * from which pages that are still open take the rest of their parts.
 * @param names of all caches of the site, in the order in which they were made
 */
export function outdatedCaches(names: readonly string[], folder: string): readonly string[] {
  return names.filter((name) => name.startsWith(cachePrefix(folder))).slice(0, -2);
}
