import { NO_DATE } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { electionDay, reportBeyondLimit } from "../common/age-limit";

/** Eligibility from 18 completed years on, on the day of the election, else on the cut-off day. */
export const ageBelowMinimum: TableRule = {
  id: "age/below-minimum",
  severity: "error",
  scope: "record",
  ledgers: ["members", "candidates", "reserve"],
  needs: [],
  check(table, { asOf, settings }, report) {
    const on = electionDay(table, settings.electedOn, asOf);
    if (on === NO_DATE) return;
    const limit = settings.minimumAge;
    reportBeyondLimit(table, { on, asOf, limit, side: "minimum" }, report);
  },
};
