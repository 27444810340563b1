import { NO_DATE } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { electionDay, reportBeyondLimit } from "../common/age-limit";

/** The oldest age by local policy; says nothing while the settings name none. */
export const ageAboveMaximum: TableRule = {
  id: "age/above-maximum",
  severity: "warning",
  scope: "record",
  ledgers: ["members", "candidates"],
  needs: [],
  check(table, { asOf, settings }, report) {
    const on = electionDay(table, settings.electedOn, asOf);
    const limit = settings.maximumAge;
    if (on === NO_DATE || limit <= 0) return;
    reportBeyondLimit(table, { on, asOf, limit, side: "maximum" }, report);
  },
};
