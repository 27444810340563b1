import { meets } from "../../ledgers/meets";
import type { TableRule } from "../rule";
import { becauseOf, canTell, checksOf, headerOf } from "../common/ledger-checks";

/** A cell is blank though what the record says elsewhere asks for it; a column that always has to be filled is another rule's. */
export const ledgerBlankWhereNeeded: TableRule = {
  id: "ledger/blank-where-needed",
  severity: "warning",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  check(table, { asOf }, report) {
    for (const { field, when } of checksOf(table, "filled-when")) {
      if (!table.has(field) || table.field(field)?.required === true || !canTell(table, when)) {
        continue;
      }
      const needed = meets(when, table, asOf);
      const isBlank = meets({ field, filled: false }, table, asOf);
      for (let i = 0; i < table.count; i++) {
        if (!isBlank(i) || !needed(i)) continue;
        report.cell(table, i, field, {
          params: { column: headerOf(table, field), because: becauseOf(table, i, when) },
        });
      }
    }
  },
};
