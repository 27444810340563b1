import type { Job } from "./work";

/** Copying so many takes a few milliseconds. */
const AT_ONCE = 500;

/** All rows that the engine keeps of a result, fetched piece by piece; a stop takes effect in between. */
export async function fetchRows<Row>(
  total: number,
  { signal }: Pick<Job, "signal">,
  ask: (range: { readonly from: number; readonly count: number }) => Promise<readonly Row[]>,
  atOnce = AT_ONCE
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  while (rows.length < total) {
    const more = await ask({ from: rows.length, count: atOnce });
    signal.throwIfAborted();
    rows.push(...more);
  }
  return rows;
}
