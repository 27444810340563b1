import type { LedgerTable } from "../../ledgers/table";
import { dateOfSerial, NO_DATE, rosterDate } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../shared/each";

/** Serial numbers of 1930-01-01 and 2050-01-01: a number between them is a date that lost its format. */
const SERIALS = { from: 10959, to: 54789 } as const;

function paramsOf(table: LedgerTable, record: number, field: string) {
  const value = table.value(record, field);
  const isSerial = typeof value === "number" && value >= SERIALS.from && value <= SERIALS.to;
  const date = isSerial ? dateOfSerial(value) : NO_DATE;
  return date === NO_DATE ? {} : { params: { variant: "serial", date: rosterDate(date) } };
}

/** A text or number in a date column that no spelling of a date explains, or an impossible day. */
export const dateUnreadable: TableRule = {
  id: "date/unreadable",
  severity: "error",
  scope: "cell",
  ledgers: ["members", "units", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const { id } of fieldsOfType(table, "date")) {
      eachWithStatus(table, id, table.dates(id).status, DateStatus.Unreadable, (record) =>
        report.cell(table, record, id, paramsOf(table, record, id))
      );
    }
  },
};
