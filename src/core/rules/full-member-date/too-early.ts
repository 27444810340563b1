import { latestOf, NO_DATE, rosterDate } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { earliestFullMembership, hasProbation } from "../common/probation";

/** Probation lasts a year (党章第七条), so full membership begins a year after admission at the earliest. */
export const fullMemberDateTooEarly: TableRule = {
  id: "full-member-date/too-early",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["join_party", "full_member"],
  check(table, _context, report) {
    const joined = certainDates(table, "join_party");
    const confirmed = certainDates(table, "full_member");
    for (let i = 0; i < table.count; i++) {
      const from = joined(i);
      const date = confirmed(i);
      if (from === NO_DATE || date === NO_DATE || !hasProbation(from)) continue;
      if (latestOf(date) >= earliestFullMembership(from)) continue;
      report.cell(table, i, "full_member", {
        params: {
          value: shownDate(table, i, "full_member"),
          joined: shownDate(table, i, "join_party"),
          from: rosterDate(earliestFullMembership(from)),
        },
      });
    }
  },
};
