import { earliestOf, NO_DATE, rosterDate } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { birthBounds, mayHaveReached } from "../common/birth-bounds";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { JOINING_AGE } from "../common/joining-age";
import { hasProbation, latestFullMembership } from "../common/probation";

/** Probation may be prolonged by a year at most (党章第七条). */
export const fullMemberDateTooLate: TableRule = {
  id: "full-member-date/too-late",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: ["join_party", "full_member"],
  check(table, context, report) {
    const joined = certainDates(table, "join_party");
    const confirmed = certainDates(table, "full_member");
    const { earliest } = birthBounds(table, context);
    for (let i = 0; i < table.count; i++) {
      const from = joined(i);
      const date = confirmed(i);
      if (from === NO_DATE || date === NO_DATE || !hasProbation(from)) continue;
      if (earliestOf(date) <= latestFullMembership(from)) continue;
      // Joined under age: that date is the wrong one, and reported.
      if (earliest[i] !== NO_DATE && !mayHaveReached(JOINING_AGE, earliest[i], from)) continue;
      report.cell(table, i, "full_member", {
        params: {
          value: shownDate(table, i, "full_member"),
          joined: shownDate(table, i, "join_party"),
          until: rosterDate(latestFullMembership(from)),
        },
      });
    }
  },
};
