import type { CellValue } from "../values/cell";
import { isBlank, isCellError } from "../values/cell";
import type { CellFormat } from "../values/cell-format";
import { formatAt } from "../sheets/grid";
import type { LedgerTable } from "../ledgers/table";
import type { MeaningOf } from "./cell-meaning";
import { meaningOf } from "./cell-meaning";
import type { LedgerColumn } from "./columns-of";
import { pairColumns } from "./columns-of";
import { shownText } from "./shown-text";

/** A cell of one record that is another in the later edition. */
export interface CellChange {
  /** The column as the later sheet has it. */
  readonly column: LedgerColumn;
  /** As shown, ID numbers in full; "" when empty. */
  readonly before: string;
  readonly after: string;
  /** Both mean the same: 1985.6 and 1985.06, 布依 and 布依族. */
  readonly wordingOnly: boolean;
}

/** The cells of one record in two sheets. */
export interface RecordDifferences {
  /** Every cell that is another, in the order of the columns. */
  changes(before: number, after: number): CellChange[];
  /** Cells filled in both records that mean the same. */
  likeness(before: number, after: number): number;
}

/** What a record has in a column: unit names that are left out below the first are filled in. */
type ValueOf = (record: number) => CellValue;

/** The cells of one column by record. */
export interface CellReader {
  readonly value: ValueOf;
  readonly format: (record: number) => CellFormat;
}

const FILLED = ["county", "township", "village"] as const;

/** Reads a column record by record; unit names that are left out below the first are filled in. */
export function readerOf(table: LedgerTable, { field, column }: LedgerColumn): CellReader {
  const cells = table.grid.columns[column] ?? [];
  const format = (record: number) => formatAt(table.grid, table.rows[record], column);
  const unit = FILLED.find((one) => one === field);
  if (unit) {
    const filled = table.filledUnits(unit);
    return { value: (record) => filled[record] ?? null, format };
  }
  return { value: (record) => cells[table.rows[record]] ?? null, format };
}

interface ColumnComparer {
  readonly column: LedgerColumn;
  readonly before: CellReader;
  readonly after: CellReader;
  readonly meaning: MeaningOf;
}

function sameAtSight(a: CellValue, b: CellValue): boolean {
  if (a === b) return typeof a !== "number";
  return isCellError(a) && isCellError(b) && a.error === b.error;
}

function changeOf(
  { column, before, after, meaning }: ColumnComparer,
  r1: number,
  r2: number
): CellChange | null {
  const [a, b] = [before.value(r1), after.value(r2)];
  if (sameAtSight(a, b)) return null;
  const [f1, f2] = [before.format(r1), after.format(r2)];
  if (a === b && f1 === f2) return null;
  const [was, is] = [shownText(a, f1), shownText(b, f2)];
  if (was === is || (isBlank(a) && isBlank(b))) return null;
  return { column, before: was, after: is, wordingOnly: meaning(a, f1) === meaning(b, f2) };
}

function isAlike({ before, after, meaning }: ColumnComparer, r1: number, r2: number): boolean {
  const [a, b] = [before.value(r1), after.value(r2)];
  if (isBlank(a) || isBlank(b)) return false;
  return sameAtSight(a, b) || meaning(a, before.format(r1)) === meaning(b, after.format(r2));
}

/** Compares records of two sheets of one kind, cell by cell, in the columns that both sheets have. */
export function recordDifferences(before: LedgerTable, after: LedgerTable): RecordDifferences {
  const comparers = pairColumns(before, after).both.map((pair): ColumnComparer => ({
    column: pair.after,
    before: readerOf(before, pair.before),
    after: readerOf(after, pair.after),
    meaning: meaningOf(after.field(pair.after.field)),
  }));
  return {
    changes(r1, r2) {
      const changes: CellChange[] = [];
      for (const comparer of comparers) {
        const change = changeOf(comparer, r1, r2);
        if (change) changes.push(change);
      }
      return changes;
    },
    likeness(r1, r2) {
      let alike = 0;
      for (const comparer of comparers) if (isAlike(comparer, r1, r2)) alike++;
      return alike;
    },
  };
}
