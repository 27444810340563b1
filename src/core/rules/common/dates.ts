import type { LedgerTable } from "../../ledgers/table";
import { formatAt } from "../../sheets/grid";
import { displayText } from "../../values/cell";
import { CellFormat } from "../../values/cell-format";
import { dateOfSerial, NO_DATE, rosterDate } from "../../values/civil-date";

/** A cell of a date column as people see it: a serial number in a date format shows as its date. */
export function shownDate(table: LedgerTable, record: number, field: string): string {
  const value = table.value(record, field);
  if (typeof value === "number") {
    const format = formatAt(table.grid, table.rows[record], table.columnOf(field));
    const date = format === CellFormat.Date ? dateOfSerial(value) : NO_DATE;
    if (date !== NO_DATE) return rosterDate(date);
  }
  return displayText(value);
}
