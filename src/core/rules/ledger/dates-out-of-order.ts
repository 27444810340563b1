import { earliestOf, latestOf, NO_DATE } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { checksOf, headerOf } from "../common/ledger-checks";

/** Of two dates that follow one another the later one lies before the earlier one, by all that is written of both. */
export const ledgerDatesOutOfOrder: TableRule = {
  id: "ledger/dates-out-of-order",
  severity: "error",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  check(table, _context, report) {
    for (const { first, then } of checksOf(table, "date-order")) {
      if (!table.has(first) || !table.has(then)) continue;
      const [early, late] = [certainDates(table, first), certainDates(table, then)];
      for (let i = 0; i < table.count; i++) {
        const [from, to] = [early(i), late(i)];
        if (from === NO_DATE || to === NO_DATE || latestOf(to) >= earliestOf(from)) continue;
        report.cell(table, i, then, {
          params: {
            column: headerOf(table, then),
            value: shownDate(table, i, then),
            firstColumn: headerOf(table, first),
            first: shownDate(table, i, first),
          },
        });
      }
    }
  },
};
