import type { LedgerBook } from "./recognise";
import type { LedgerTable } from "./table";

/** A place of a sheet with the record that stands there. */
export interface FoundRecord {
  /** `undefined` for a sheet that is no ledger. */
  readonly table: LedgerTable | undefined;
  /** -1 where the place is no single record's. */
  readonly record: number;
}

/** A row of a sheet, numbered as people read it; 0 for the whole sheet. */
export interface SheetRow {
  readonly book: string;
  readonly sheet: string;
  readonly row: number;
}

export type RecordFinder = (place: SheetRow) => FoundRecord;

/** Finds the table and the record of a row; what a table needs for it is made when first asked. */
export function recordFinder(books: readonly LedgerBook[]): RecordFinder {
  const key = (book: string, sheet: string) => `${book}\n${sheet}`;
  const tables = new Map(
    books.flatMap((book) =>
      book.tables.map((table) => [key(table.book, table.sheet), table] as const)
    )
  );
  const recordsByRow = new Map<LedgerTable, Map<number, number>>();
  return ({ book, sheet, row }) => {
    const table = tables.get(key(book, sheet));
    if (!table || row === 0) return { table, record: -1 };
    let records = recordsByRow.get(table);
    if (!records) {
      records = new Map(Array.from(table.rows, (at, record) => [at + 1, record] as const));
      recordsByRow.set(table, records);
    }
    return { table, record: records.get(row) ?? -1 };
  };
}
