/** A workbook that the page was started with. */
export interface StartFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook of a page's address cannot be had any more, for example because the server was started anew. */
export class StartFileError extends Error {
  override readonly name = "StartFileError";
  /** @param file its name, as the user knows it */
  constructor(readonly file: string) {
    super(`The workbook that the page was started with is gone: ${file}`);
  }
}

/** The only addresses that `npm start` gives to a workbook; nothing else is ever fetched for it. */
const ADDRESS = /^file\/[0-9a-f]{32}$/;
const FALLBACK_NAME = "工作簿.xlsx";

/**
 * The workbook that `npm start -- FILE.xlsx` hands to the page by `?file=…&name=…`, and how to fetch it.
 * @returns null when the page was started without one; `fetch` throws StartFileError when the server
 *   does not have it (any more)
 */
export function startFile(location: Pick<Location, "href" | "search">): {
  readonly name: string;
  readonly fetch: () => Promise<StartFile>;
} | null {
  const asked = new URLSearchParams(location.search);
  const file = asked.get("file");
  if (file === null || !ADDRESS.test(file)) return null;
  const name = fileName(asked.get("name"));
  return { name, fetch: () => fetchFile(new URL(file, location.href), name) };
}

async function fetchFile(address: URL, name: string): Promise<StartFile> {
  const response = await fetch(address, { cache: "no-store" }).catch(() => null);
  if (!response?.ok) throw new StartFileError(name);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** A plain file name: no folders, no control characters. */
function fileName(given: string | null): string {
  const last = (given ?? "").split(/[\\/]/).pop() ?? "";
  const clean = last.replace(/[\u0000-\u001f\u007f]/g, "").trim();
  return clean === "" ? FALLBACK_NAME : clean;
}
