import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";

/** Units with both bodies in one roster and nobody in both (农村基层组织工作条例第十九条). */
export const unitNoCrossPost: TableRule = {
  id: "unit/no-cross-post",
  severity: "note",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsBranches, holdsCommittees } = tallyUnits(table, list);
    if (!holdsBranches || !holdsCommittees) return;
    for (const unit of units) {
      if (unit.both > 0 || unit.party === 0 || unit.committee === 0) continue;
      if (unit.misnamed || unit.unread) continue;
      report.cell(table, unit.first, "village", { params: { unit: unitName(unit) } });
    }
  },
};
