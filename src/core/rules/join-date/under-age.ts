import { addYears, NO_DATE, rosterDate } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { birthBounds, mayHaveReached } from "../common/birth-bounds";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { JOINING_AGE } from "../common/joining-age";

/** Nobody joins the Party before the 18th birthday (党章第一条); on the day itself one may. */
export const joinDateUnderAge: TableRule = {
  id: "join-date/under-age",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["join_party"],
  check(table, context, report) {
    const joined = certainDates(table, "join_party");
    const { earliest } = birthBounds(table, context);
    for (let i = 0; i < table.count; i++) {
      const date = joined(i);
      if (date === NO_DATE || earliest[i] === NO_DATE) continue;
      if (mayHaveReached(JOINING_AGE, earliest[i], date)) continue;
      report.cell(table, i, "join_party", {
        params: {
          value: shownDate(table, i, "join_party"),
          birth: rosterDate(earliest[i]),
          from: rosterDate(addYears(earliest[i], JOINING_AGE)),
        },
      });
    }
  },
};
