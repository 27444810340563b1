import { earliestOf, latestOf, NO_DATE } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { termFaults } from "../common/term-dates";

/** The present post cannot have been taken up before the first post as a village cadre. */
export const postSinceBeforeCadreSince: TableRule = {
  id: "post-since/before-cadre-since",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: ["post_since", "cadre_since"],
  check(table, context, report) {
    const present = certainDates(table, "post_since");
    const first = certainDates(table, "cadre_since");
    const presentFault = termFaults(table, "post_since", context);
    const firstFault = termFaults(table, "cadre_since", context);
    for (let i = 0; i < table.count; i++) {
      const taken = present(i);
      const cadre = first(i);
      if (taken === NO_DATE || cadre === NO_DATE || latestOf(taken) >= earliestOf(cadre)) continue;
      if (presentFault(i) !== null || firstFault(i) !== null) continue;
      report.cell(table, i, "post_since", {
        params: {
          value: shownDate(table, i, "post_since"),
          cadreSince: shownDate(table, i, "cadre_since"),
        },
      });
    }
  },
};
