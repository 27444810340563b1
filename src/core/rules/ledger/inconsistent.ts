import { meets } from "../../ledgers/meets";
import type { TableRule } from "../rule";
import { canTell, checksOf, headerOf, shownValue } from "../common/ledger-checks";

/** What a record says of itself does not fit together; the kind says what is wrong in its own words. */
export const ledgerInconsistent: TableRule = {
  id: "ledger/inconsistent",
  severity: "warning",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  check(table, { asOf }, report) {
    for (const { field, when, must, says } of checksOf(table, "consistent")) {
      if (!canTell(table, when) || !canTell(table, must)) continue;
      const applies = meets(when, table, asOf);
      const holds = meets(must, table, asOf);
      for (let i = 0; i < table.count; i++) {
        if (!applies(i) || holds(i)) continue;
        report.cell(table, i, field, {
          params: {
            column: headerOf(table, field),
            value: shownValue(table, i, field),
            says,
          },
        });
      }
    }
  },
};
