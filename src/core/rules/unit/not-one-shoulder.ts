import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";

/** The secretary should become director by due process (农村基层组织工作条例第十九条): units where it is not so. */
export const unitNotOneShoulder: TableRule = {
  id: "unit/not-one-shoulder",
  severity: "note",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  switch: "oneShoulder",
  check(table, { units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsCommittees } = tallyUnits(table, list);
    const directorsTold = units.some(({ directors }) => directors > 0);
    for (const unit of units) {
      if (unit.oneShoulder || unit.secretaries === 0 || unit.misnamed || unit.unread) continue;
      // Where a roster of committees has no director for the unit, that is reported already.
      if (unit.directors === 0 && (holdsCommittees || !directorsTold)) continue;
      report.cell(table, unit.first, "village", { params: { unit: unitName(unit) } });
    }
  },
};
