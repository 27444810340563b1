import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";
import type { TableRule } from "../rule";
import { committeeLaw } from "../common/committee-law";

/** A village committee has three to seven members, a residents' committee five to nine. */
export const committeeSize: TableRule = {
  id: "committee/size",
  severity: "error",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { asOf, units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsCommittees } = tallyUnits(table, list);
    if (!holdsCommittees) return;
    for (const unit of units) {
      const law = committeeLaw(unit.type, asOf);
      const tooFew = unit.committee < law.min && !unit.misnamed && !unit.unread;
      if (!tooFew && unit.committee <= law.max) continue;
      const { committee, min, max, edition } = law;
      report.cell(table, unit.first, "village", {
        params: { unit: unitName(unit), committee, count: unit.committee, min, max, edition },
      });
    }
  },
};
