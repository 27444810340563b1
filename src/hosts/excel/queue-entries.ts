import { columnName, type CellPosition } from "../../core/sheets/a1";
import type { CellEntry } from "./cell-entries";
import { valueBytes } from "./payload";

/** An entry, its cell, and the number format that the cell has now. */
export interface PlacedEntry extends CellEntry, CellPosition {
  readonly held: string;
}

/** Bytes of the requests that set one property of one range, without the values. */
const CALL_BYTES = 400;

/** Entries below one another in one column. */
export type EntryRun = readonly PlacedEntry[];

/** Entries in runs: what stands below one another is written together. */
export function entryRuns(entries: readonly PlacedEntry[]): EntryRun[] {
  const sorted = [...entries].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedEntry[][] = [];
  for (const entry of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.column === entry.column && last.row + 1 === entry.row;
    if (follows) runs[runs.length - 1].push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** About how many bytes the requests of a run need. */
export function runBytes(run: EntryRun): number {
  const content = run.reduce(
    (sum, { entry, during, final }) =>
      sum + valueBytes(entry) + valueBytes(during) + valueBytes(final) + 6,
    0
  );
  return content + 4 * CALL_BYTES;
}

/** Queues a run: formats that the entries need, the entries, formats that the cells keep. */
export function queueRun(sheet: Excel.Worksheet, run: EntryRun): Excel.Range {
  const [{ row, column }] = run;
  const name = columnName(column);
  const range = sheet.getRange(`${name}${row + 1}:${name}${row + run.length}`);
  setFormats(range, run, (entry) => (entry.during === entry.held ? null : entry.during));
  range.values = run.map(({ entry }) => [entry]);
  setFormats(range, run, (entry) => (entry.final === entry.during ? null : entry.final));
  return range;
}

/** Sets the formats that are not null; Excel leaves the cells of the others as they are. */
function setFormats(
  range: Excel.Range,
  run: EntryRun,
  formatOf: (entry: PlacedEntry) => string | null
): void {
  const formats = run.map(formatOf);
  if (formats.some((format) => format !== null)) {
    range.numberFormat = formats.map((format) => [format]);
  }
}
