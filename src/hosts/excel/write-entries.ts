import type { CellValue } from "../../core/values/cell";
import type { CellEntry } from "./cell-entries";
import { asWorkbookError } from "./excel-errors";
import { inExcel, type ExcelContext } from "./excel-session";
import { piecesBySize, type ExcelLimits } from "./payload";
import { entryRuns, queueRun, runBytes, type EntryRun, type PlacedEntry } from "./queue-entries";

/** A cell to be written, with the entry that puts it back. */
export interface WrittenCell extends PlacedEntry {
  readonly undo: CellEntry;
}

export interface SheetEntries {
  readonly sheet: string;
  /** Then it may refuse, though single cells of it can be open. */
  readonly isProtected: boolean;
  readonly cells: readonly WrittenCell[];
}

/** Runs of a sheet that go into one request. */
interface Piece {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly run: readonly WrittenCell[];
}

/** Cells from which on the screen stands still while they are written. */
const MANY = 20;

/**
 * Writes entries in as few requests as their size allows and reads every cell again in the same
 * request. `judge` is given what was read; cells that it gives back are put back, and when it
 * throws, or anything fails, all are.
 */
export async function writeEntries<T>(
  context: ExcelContext,
  sheets: readonly SheetEntries[],
  limits: ExcelLimits,
  judge: (read: ReadonlyMap<WrittenCell, CellValue>) => {
    readonly result: T;
    readonly undone: readonly WrittenCell[];
  }
): Promise<T> {
  const pieces = sheets.flatMap(({ cells, ...sheet }) =>
    entryRuns(cells).map((run): Piece => ({ ...sheet, run: run as readonly WrittenCell[] }))
  );
  const begun: Piece[] = [];
  const read = new Map<WrittenCell, CellValue>();
  let working = "";
  try {
    for (const request of piecesBySize(pieces, limits.bytes, ({ run }) => runBytes(run))) {
      working = (request.find(({ isProtected }) => isProtected) ?? request[0]).sheet;
      const asked = queueRequest(context, request);
      begun.push(...request);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip for as much as one request may hold
      await context.sync();
      for (const { run, range } of asked) {
        run.forEach((cell, i) => {
          const value = range.values[i][0] as CellValue;
          read.set(cell, value === "" ? null : value);
        });
      }
    }
    const { result, undone } = judge(read);
    const back = new Set(undone);
    if (back.size > 0) {
      await putBack(
        pieces.map((piece) => ({ ...piece, run: piece.run.filter((cell) => back.has(cell)) })),
        limits
      );
    }
    return result;
  } catch (error) {
    await putBack(begun, limits);
    throw asWorkbookError(error, working);
  }
}

function queueRequest(context: ExcelContext, request: readonly Piece[]) {
  if (request.length > MANY) {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
  }
  return request.map(({ sheet, run }) => {
    const range = queueRun(context.workbook.worksheets.getItem(sheet), run);
    range.load("values");
    return { run, range };
  });
}

/**
 * Puts cells back to what they held, whether or not they were written already. Is never stopped;
 * a sheet that refuses, or is gone, does not keep the others from being put back.
 */
async function putBack(pieces: readonly Piece[], limits: ExcelLimits): Promise<void> {
  const undone = pieces.flatMap((piece) =>
    entryRuns(piece.run.map(backwards)).map((run) => ({ sheet: piece.sheet, run }))
  );
  for (const request of piecesBySize(undone, limits.bytes, ({ run }) => runBytes(run))) {
    try {
      await enter(request);
    } catch {
      for (const item of request) await enter([item]).catch(() => undefined);
    }
  }
}

function enter(items: readonly { readonly sheet: string; readonly run: EntryRun }[]) {
  return inExcel("", async (context) => {
    for (const { sheet, run } of items) queueRun(context.workbook.worksheets.getItem(sheet), run);
    await context.sync();
  });
}

/** The entry that undoes another; what format the cell has by now is not known. */
function backwards({ row, column, undo }: WrittenCell): PlacedEntry {
  return { row, column, ...undo, held: "" };
}
