import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { dayOf, monthOf, NO_DATE, rosterDate, yearOf } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { Finding, RuleContext, TableRule } from "../rule";
import { birthEvidence } from "../common/births";
import { eachWithStatus, fieldsOfType } from "../common/each";

/** January or October of the year, when the ID number says which. */
function monthInId(table: LedgerTable, record: number, field: string, asOf: CivilDate): CivilDate {
  if (field !== "birth") return NO_DATE;
  const fromId = birthEvidence(table, asOf).fromId[record];
  const fits = monthOf(fromId) === 1 || monthOf(fromId) === 10;
  return fits && yearOf(fromId) === yearOf(table.dates(field).values[record])
    ? fromId - dayOf(fromId)
    : NO_DATE;
}

function finding(table: LedgerTable, record: number, field: Field, context: RuleContext): Finding {
  const params = {
    column: field.header,
    year: yearOf(table.dates(field.id).values[record]),
  };
  const month = rosterDate(monthInId(table, record, field.id, context.asOf));
  return month === "" ? { params } : { params, fix: { after: month, reason: "month-from-id" } };
}

/** The number 1985.1: January, or October whose zero the number format dropped. */
export const dateAmbiguousMonth: TableRule = {
  id: "date/ambiguous-month",
  severity: "warning",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy"],
  needs: [],
  check(table, context, report) {
    for (const field of fieldsOfType(table, "date")) {
      eachWithStatus(
        table,
        field.id,
        table.dates(field.id).status,
        DateStatus.AmbiguousMonth,
        (record) => report.cell(table, record, field.id, finding(table, record, field, context))
      );
    }
  },
};
