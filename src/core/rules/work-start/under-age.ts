import { addYears, NO_DATE, rosterDate } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { birthBounds, mayHaveReached } from "../common/birth-bounds";
import { certainDates } from "../common/certain-dates";
import { shownDate } from "../common/dates";

/** Age from which the labour law lets people be employed. */
const WORKING_AGE = 16;

/** Work begun before the age of 16 (劳动法第十五条). */
export const workStartUnderAge: TableRule = {
  id: "work-start/under-age",
  severity: "warning",
  scope: "record",
  ledgers: ["people"],
  needs: ["work_start"],
  check(table, context, report) {
    const started = certainDates(table, "work_start");
    const { earliest } = birthBounds(table, context);
    for (let i = 0; i < table.count; i++) {
      const date = started(i);
      const born = earliest[i];
      if (date === NO_DATE || born === NO_DATE || mayHaveReached(WORKING_AGE, born, date)) continue;
      report.cell(table, i, "work_start", {
        params: {
          value: shownDate(table, i, "work_start"),
          birth: rosterDate(born),
          from: rosterDate(addYears(born, WORKING_AGE)),
        },
      });
    }
  },
};
