import { chineseDate, earliestOf, latestOf, NO_DATE } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { checksOf, headerOf } from "../common/ledger-checks";

/** A date of something that has happened lies after 统计截止日. */
export const ledgerDateInFuture: TableRule = {
  id: "ledger/date-in-future",
  severity: "error",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  needsAsOf: true,
  check(table, { asOf }, report) {
    for (const { field } of checksOf(table, "not-later")) {
      if (!table.has(field)) continue;
      const dates = certainDates(table, field);
      for (let i = 0; i < table.count; i++) {
        const date = dates(i);
        if (date === NO_DATE || earliestOf(date) <= latestOf(asOf)) continue;
        report.cell(table, i, field, {
          params: {
            column: headerOf(table, field),
            value: shownDate(table, i, field),
            until: chineseDate(asOf),
          },
        });
      }
    }
  },
};
