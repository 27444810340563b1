import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import { dateOfSerial, NO_DATE, rosterDate } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { Finding, TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../shared/each";

/** Serial numbers of 1930-01-01 and 2050-01-01: a number between them is a date that lost its format. */
const SERIALS = { from: 10959, to: 54789 } as const;

function findingOf(table: LedgerTable, record: number, { id, header }: Field): Finding {
  const value = table.value(record, id);
  const isSerial = typeof value === "number" && value >= SERIALS.from && value <= SERIALS.to;
  const date = isSerial ? dateOfSerial(value) : NO_DATE;
  return date === NO_DATE
    ? { params: { variant: "text", column: header } }
    : { params: { variant: "serial", column: header, date: rosterDate(date) } };
}

/** A text or number in a date column that no spelling of a date explains, or an impossible day. */
export const dateUnreadable: TableRule = {
  id: "date/unreadable",
  severity: "error",
  scope: "cell",
  ledgers: ["members", "units", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const field of fieldsOfType(table, "date")) {
      eachWithStatus(
        table,
        field.id,
        table.dates(field.id).status,
        DateStatus.Unreadable,
        (record) => report.cell(table, record, field.id, findingOf(table, record, field))
      );
    }
  },
};
