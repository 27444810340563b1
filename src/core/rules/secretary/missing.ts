import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";

/** A unit whose Party organisation has nobody down as secretary. */
export const secretaryMissing: TableRule = {
  id: "secretary/missing",
  severity: "warning",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsBranches } = tallyUnits(table, list);
    if (!holdsBranches) return;
    for (const unit of units) {
      if (unit.secretaries > 0 || unit.misnamed || unit.unread) continue;
      report.cell(table, unit.first, "village", {
        params: { unit: unitName(unit), count: unit.party },
      });
    }
  },
};
