import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { monthOf, NO_DATE, rosterDate } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { Finding, RuleContext, TableRule } from "../rule";
import { birthEvidence, sameBirth } from "../common/births";
import { eachWithStatus, fieldsOfType } from "../common/each";

function isConfirmedById(table: LedgerTable, record: number, asOf: CivilDate): boolean {
  const written = table.dates("birth").values[record];
  const fromId = birthEvidence(table, asOf).fromId[record];
  return fromId !== NO_DATE && monthOf(written) !== 0 && sameBirth(written, fromId);
}

function finding(table: LedgerTable, record: number, field: Field, context: RuleContext): Finding {
  const date = rosterDate(table.dates(field.id).values[record]);
  const params = { column: field.header, date };
  return field.id === "birth" && isConfirmedById(table, record, context.asOf)
    ? { params, fix: { after: date, reason: "century-from-id" } }
    : { params };
}

/** 85.6: the century is a guess, unless the ID number confirms year and month of birth. */
export const dateTwoDigitYear: TableRule = {
  id: "date/two-digit-year",
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
        DateStatus.TwoDigitYear,
        (record) => report.cell(table, record, field.id, finding(table, record, field, context))
      );
    }
  },
};
