import { meets } from "../../ledgers/meets";
import type { TableRule } from "../rule";
import { becauseOf, canTell, checksOf, headerOf, shownValue } from "../common/ledger-checks";

/** A cell is filled in though what the record says elsewhere leaves nothing to be written there. */
export const ledgerFilledWhereNotDue: TableRule = {
  id: "ledger/filled-where-not-due",
  severity: "warning",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  check(table, { asOf }, report) {
    for (const { field, when } of checksOf(table, "blank-when")) {
      if (!table.has(field) || !canTell(table, when)) continue;
      const notDue = meets(when, table, asOf);
      const isFilled = meets({ field, filled: true }, table, asOf);
      for (let i = 0; i < table.count; i++) {
        if (!isFilled(i) || !notDue(i)) continue;
        report.cell(table, i, field, {
          params: {
            column: headerOf(table, field),
            value: shownValue(table, i, field),
            because: becauseOf(table, i, when),
          },
        });
      }
    }
  },
};
