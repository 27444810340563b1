import { cellAddress, type CellPosition } from "../../core/sheets/a1";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { changePosition, formatAfter, sameValue, skipReason } from "../../workbook/cell-change";
import { nameKey } from "../../workbook/plan-checks";
import {
  isEnteredFormula,
  type AppliedChange,
  type CellChange,
  type SkippedChange,
  type WorkOptions,
  type WriteOutcome,
} from "../../workbook/workbook-host";
import type { CellValue } from "../../core/values/cell";
import { cellEntry } from "./cell-entries";
import { inExcel, type ExcelContext } from "./excel-session";
import type { ExcelLimits } from "./payload";
import { readCells, type ExcelCell } from "./read-cells";
import { writeEntries, type SheetEntries, type WrittenCell } from "./write-entries";

/** A change that is about to be made. */
interface Planned {
  readonly change: CellChange;
  readonly position: CellPosition;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly held: ExcelCell;
}

/**
 * Writes single cells: reads them all, compares, writes what may be written, and looks whether it
 * arrived. A request that fails half way leaves the cells before it written, in Excel; so whatever
 * goes wrong, and when the work is stopped, what was written is taken back.
 */
export async function writeCells(
  changes: readonly CellChange[],
  { signal, onProgress }: WorkOptions,
  limits: ExcelLimits
): Promise<WriteOutcome> {
  const positions = changes.map(changePosition);
  return await inExcel(
    changes[0]?.sheet ?? "",
    async (context) => {
      if (changes.length === 0) return { applied: [], skipped: [] };
      const { planned, skipped } = await compare(context, changes, positions, limits);
      onProgress?.(0.4);
      const covered = await write(context, planned, limits);
      onProgress?.(1);
      const applied: AppliedChange[] = [];
      for (const item of planned) {
        if (covered.has(item))
          skipped.push({ change: item.change, reason: "covered", found: null });
        else applied.push({ ...item.change, formatBefore: item.held.numberFormat });
      }
      const order = new Map(changes.map((change, i) => [change, i]));
      skipped.sort((a, b) => order.get(a.change)! - order.get(b.change)!);
      return { applied, skipped };
    },
    signal
  );
}

async function compare(
  context: ExcelContext,
  changes: readonly CellChange[],
  positions: readonly CellPosition[],
  limits: ExcelLimits
): Promise<{ planned: Planned[]; skipped: SkippedChange[] }> {
  const queries = new Map<string, { sheet: string; cells: CellPosition[] }>();
  changes.forEach(({ sheet }, i) => {
    const query = queries.get(nameKey(sheet)) ?? { sheet, cells: [] };
    queries.set(nameKey(sheet), query);
    query.cells.push(positions[i]);
  });
  const answers = await readCells(context, [...queries.values()], limits);
  const answerOf = new Map([...queries.keys()].map((key, i) => [key, answers[i]]));
  const planned: Planned[] = [];
  const skipped: SkippedChange[] = [];
  changes.forEach((change, i) => {
    const answer = answerOf.get(nameKey(change.sheet));
    if (!answer) {
      skipped.push({ change, reason: "sheet-missing", found: null });
      return;
    }
    const { row, column } = positions[i];
    const held = answer.cells.get(cellAddress(row, column))!;
    const reason = skipReason(change, held);
    if (reason) skipped.push({ change, reason, found: held.value });
    else {
      const { name, isProtected } = answer;
      planned.push({ change, position: positions[i], sheet: name, isProtected, held });
    }
  });
  return { planned, skipped };
}

/** Writes, and gives back what turned out to lie under a merged cell. */
async function write(
  context: ExcelContext,
  planned: readonly Planned[],
  limits: ExcelLimits
): Promise<ReadonlySet<Planned>> {
  const bySheet = new Map<string, SheetEntries & { readonly cells: WrittenCell[] }>();
  const items = new Map<WrittenCell, Planned>();
  for (const item of planned) {
    const { change, position, sheet, isProtected, held } = item;
    const cell: WrittenCell = {
      ...position,
      ...cellEntry(change.after, formatAfter(change, held.numberFormat)),
      held: held.numberFormat,
      undo: cellEntry(
        held.formula === undefined ? held.value : { formula: held.formula },
        held.numberFormat
      ),
    };
    const entries = bySheet.get(sheet) ?? { sheet, isProtected, cells: [] };
    bySheet.set(sheet, entries);
    entries.cells.push(cell);
    items.set(cell, item);
  }
  return writeEntries(context, [...bySheet.values()], limits, (read) => {
    const covered = new Set<Planned>();
    const undone: WrittenCell[] = [];
    for (const [cell, value] of read) {
      const item = items.get(cell)!;
      if (isAsWanted(item.change, value)) continue;
      // What lies under a merged cell takes nothing and stays empty, without an error.
      if (value !== null || item.held.value !== null) throw notTaken(item);
      covered.add(item);
      undone.push(cell);
    }
    return { result: covered, undone };
  });
}

function isAsWanted({ after }: CellChange, found: CellValue): boolean {
  if (isEnteredFormula(after)) return true;
  if (typeof after === "number" && typeof found === "number") {
    return Math.abs(after - found) <= Math.abs(after) * 1e-14;
  }
  // Errors come as their texts.
  return typeof after === "object" && after !== null
    ? found === after.error
    : sameValue(after, found);
}

function notTaken({ sheet, change }: Planned): WorkbookError {
  return new WorkbookError("host-failed", { detail: `${sheet}!${change.address}` });
}
