import { cellAddress, parseRangeAddress, rangeAddress } from "../../../core/sheets/a1";
import { valueAt } from "../../../core/sheets/grid";
import type { CellValue } from "../../../core/values/cell";
import { displayText, isCellError } from "../../../core/values/cell";
import type { CellChange, CellPlace, WriteOutcome } from "../../../workbook/workbook-host";
import type { Session } from "../../session/session";
import type { Job } from "../../session/work";

/** What became of an insertion. */
export interface Inserted {
  /** `error`: the cell shows an error value; `not-empty`: a cell held something, and nothing was written. */
  readonly kind: "done" | "error" | "not-empty";
  readonly place: string;
  /** What the cell shows, or held. */
  readonly found: string;
}

/** The first cell of the selection. */
function cornerOf({ address }: CellPlace): { row: number; column: number } | null {
  const range = parseRangeAddress(address);
  return range && { row: range.top, column: range.left };
}

/** The change that fills an empty cell. */
function filling(
  place: CellPlace,
  after: CellChange["after"],
  numberFormat: string | undefined
): CellChange {
  return {
    ...place,
    before: null,
    after,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function notEmpty(sheet: string, { skipped }: WriteOutcome): Inserted | null {
  if (skipped.length === 0) return null;
  const [{ change, found }] = skipped;
  return { kind: "not-empty", place: `${sheet}!${change.address}`, found: displayText(found) };
}

/** Enters a formula into an empty cell, and looks at what it shows. */
export async function insertFormula(
  session: Session,
  selection: CellPlace,
  formula: string,
  numberFormat: string | undefined,
  job: Job
): Promise<Inserted | null> {
  const corner = cornerOf(selection);
  if (!corner) return null;
  const { sheet } = selection;
  const address = cellAddress(corner.row, corner.column);
  const change = filling({ sheet, address }, { formula }, numberFormat);
  const refused = notEmpty(sheet, await session.write([change], job));
  if (refused) return refused;
  const { row, column } = corner;
  const grid = await session.host.readSheet(sheet, {
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  const value = valueAt(grid, row, column);
  return {
    kind: isCellError(value) ? "error" : "done",
    place: `${sheet}!${address}`,
    found: displayText(value),
  };
}

/** Writes the values of a result into empty cells, all of them or none. */
export async function insertValues(
  session: Session,
  selection: CellPlace,
  rows: readonly (readonly CellValue[])[],
  numberFormat: string | undefined,
  job: Job
): Promise<Inserted | null> {
  const corner = cornerOf(selection);
  if (!corner) return null;
  const { sheet } = selection;
  const range = {
    top: corner.row,
    left: corner.column,
    bottom: corner.row + rows.length - 1,
    right: corner.column + rows[0].length - 1,
  };
  const place = `${sheet}!${rangeAddress(range)}`;
  const grid = await session.host.readSheet(sheet, range);
  const changes: CellChange[] = [];
  for (const [r, row] of rows.entries()) {
    for (const [c, after] of row.entries()) {
      const at = { row: range.top + r, column: range.left + c };
      const held = valueAt(grid, at.row, at.column);
      const address = cellAddress(at.row, at.column);
      if (held !== null) {
        return { kind: "not-empty", place: `${sheet}!${address}`, found: displayText(held) };
      }
      changes.push(filling({ sheet, address }, after, numberFormat));
    }
  }
  const refused = notEmpty(sheet, await session.write(changes, job));
  return refused ?? { kind: "done", place, found: "" };
}
