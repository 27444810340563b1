import { meets } from "../../ledgers/meets";
import type { CivilDate } from "../../values/civil-date";
import {
  chineseDate,
  dayOf,
  latestOf,
  monthsBetween,
  NO_DATE,
  serialOf,
} from "../../values/civil-date";
import type { IssueParams } from "../../issues/issue";
import type { TableRule } from "../rule";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { becauseOf, canTell, checksOf, headerOf } from "../common/ledger-checks";

/** How late it is on `asOf` what was due on `due` at the latest; both full dates. */
function lateness(due: CivilDate, asOf: CivilDate): IssueParams {
  const days = serialOf(asOf)! - serialOf(due)!;
  const months = monthsBetween(due, asOf) - (dayOf(asOf) < dayOf(due) ? 1 : 0);
  return { variant: months > 0 ? "months" : "days", days, months };
}

/** What is past its day on 统计截止日 and not done; of a due month its last day counts. */
export const ledgerOverdue: TableRule = {
  id: "ledger/overdue",
  severity: "warning",
  scope: "record",
  ledgers: ["ledgers"],
  needs: [],
  needsAsOf: true,
  check(table, { asOf }, report) {
    const today = latestOf(asOf);
    for (const { due, done } of checksOf(table, "overdue")) {
      if (!table.has(due) || !canTell(table, done)) continue;
      const dates = certainDates(table, due);
      const isDone = meets(done, table, asOf);
      for (let i = 0; i < table.count; i++) {
        const date = latestOf(dates(i));
        if (date === NO_DATE || date >= today || isDone(i)) continue;
        report.cell(table, i, due, {
          params: {
            ...lateness(date, today),
            column: headerOf(table, due),
            value: shownDate(table, i, due),
            until: chineseDate(asOf),
            because: becauseOf(table, i, done),
          },
        });
      }
    }
  },
};
