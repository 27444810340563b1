import { NO_DATE, latestOf, yearsBetween } from "../../values/civil-date";
import type { TableRule } from "../rule";
import { birthBounds } from "../common/birth-bounds";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";

/** 35岁及以下: completed years. */
const YOUNG_UNTIL = 35;

/** A target of many places: a member of 35 or younger in every unit. Judged only where all ages are known. */
export const unitNoYoungMember: TableRule = {
  id: "unit/no-young-member",
  severity: "warning",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  needsAsOf: true,
  switch: "youngMember",
  check(table, context, report) {
    const { party, committee } = table.posts();
    const { earliest, latest } = birthBounds(table, context);
    const day = latestOf(context.asOf);
    for (const unit of tallyUnits(table, context.units).units) {
      if (unit.misnamed) continue;
      const anyPost = unit.party + unit.committee > 0;
      let youngest = Infinity;
      for (const i of unit.members) {
        if (anyPost && party[i] < 0 && committee[i] < 0) continue;
        const age = earliest[i] === NO_DATE ? 0 : yearsBetween(latest[i], day);
        youngest = Math.min(youngest, age);
        if (youngest <= YOUNG_UNTIL) break;
      }
      if (youngest <= YOUNG_UNTIL) continue;
      report.cell(table, unit.first, "village", {
        params: { unit: unitName(unit), age: youngest, limit: YOUNG_UNTIL },
      });
    }
  },
};
