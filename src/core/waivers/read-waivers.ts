import { displayText } from "../values/cell";
import { CellFormat } from "../values/cell-format";
import { dateOfSerial, isoDate } from "../values/civil-date";
import { formatAt } from "../sheets/grid";
import type { WaiverField } from "../ledgers/kinds/waivers-sheet";
import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable } from "../ledgers/table";
import type { Waiver } from "./waiver";

/** A waiver with the line of the 校核说明 sheet it was read from. */
export interface ReadWaiver extends Waiver {
  readonly table: LedgerTable;
  readonly record: number;
}

function dateText(table: LedgerTable, record: number): string {
  const value = table.value(record, "date");
  const format = formatAt(table.grid, table.rows[record], table.columnOf("date"));
  return typeof value === "number" && format === CellFormat.Date
    ? isoDate(dateOfSerial(value))
    : displayText(value).trim();
}

/** The rule's id, also where its title stands before it: `校验码不符 id-number/check-digit`. */
function ruleId(text: string): string {
  return /[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*/.exec(text)?.[0] ?? text;
}

/** Reads a 校核说明 sheet, line by line; faults are left in, for the check to report. */
export function readWaivers(table: LedgerTable): ReadWaiver[] {
  return Array.from({ length: table.count }, (_, record) => {
    const text = (field: WaiverField) => displayText(table.value(record, field)).trim();
    return {
      book: table.book,
      rule: ruleId(text("rule")),
      sheet: text("sheet"),
      unit: text("unit"),
      name: text("name"),
      field: text("field"),
      value: text("value"),
      check: checkText(text("check")),
      reason: text("reason"),
      by: text("by"),
      date: dateText(table, record),
      address: text("address"),
      table,
      record,
    };
  });
}

/** Check digits that a spreadsheet took for a number have lost their leading zeros. */
function checkText(text: string): string {
  if (text === "" || !/^\d+$/.test(text)) return text;
  return text.padStart(text.length <= 2 ? 2 : 8, "0");
}

/** All waivers of workbooks, each for the findings of its own workbook. */
export function waiversOf(books: readonly LedgerBook[]): ReadWaiver[] {
  return books
    .flatMap((book) => book.tables)
    .filter((table) => table.kind.id === "waivers")
    .flatMap(readWaivers);
}
