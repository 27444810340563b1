import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { monthOf, NO_DATE, rosterDate } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";
import type { Finding, RuleContext, TableRule } from "../rule";
import { birthEvidence, sameBirth } from "../shared/births";
import { eachWithStatus, fieldsOfType } from "../shared/each";

function isConfirmedById(table: LedgerTable, record: number, asOf: CivilDate): boolean {
  const written = table.dates("birth").values[record];
  const fromId = birthEvidence(table, asOf).fromId[record];
  return fromId !== NO_DATE && monthOf(written) !== 0 && sameBirth(written, fromId);
}

function finding(
  table: LedgerTable,
  record: number,
  field: string,
  { asOf }: RuleContext
): Finding {
  const date = rosterDate(table.dates(field).values[record]);
  const params = { date };
  return field === "birth" && isConfirmedById(table, record, asOf)
    ? { params, fix: { after: date, reason: "century-from-id" } }
    : { params };
}

/** 85.6: the century is a guess, unless the ID number confirms year and month of birth. */
export const dateTwoDigitYear: TableRule = {
  id: "date/two-digit-year",
  severity: "warning",
  scope: "cell",
  ledgers: ["members", "units", "settings", "pay-policy"],
  needs: [],
  check(table, context, report) {
    for (const { id } of fieldsOfType(table, "date")) {
      eachWithStatus(table, id, table.dates(id).status, DateStatus.TwoDigitYear, (record) =>
        report.cell(table, record, id, finding(table, record, id, context))
      );
    }
  },
};
