import { addYears, NO_DATE, rosterDate } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { birthBounds, mayHaveReached } from "../common/birth-bounds";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";
import { CULTIVATION_YEARS, JOINING_AGE } from "../common/joining-age";

/** Joined at 18: hardly time for the year of education and observation (发展党员工作细则). */
export const joinDateEarlyCultivation: TableRule = {
  id: "join-date/early-cultivation",
  severity: "note",
  scope: "record",
  ledgers: ["people"],
  needs: ["join_party"],
  check(table, context, report) {
    const joined = certainDates(table, "join_party");
    const { earliest } = birthBounds(table, context);
    for (let i = 0; i < table.count; i++) {
      const date = joined(i);
      const born = earliest[i];
      if (date === NO_DATE || born === NO_DATE) continue;
      if (mayHaveReached(JOINING_AGE + CULTIVATION_YEARS, born, date)) continue;
      if (!mayHaveReached(JOINING_AGE, born, date)) continue;
      report.cell(table, i, "join_party", {
        params: {
          value: shownDate(table, i, "join_party"),
          birth: rosterDate(born),
          from: rosterDate(addYears(born, JOINING_AGE + CULTIVATION_YEARS)),
        },
      });
    }
  },
};
