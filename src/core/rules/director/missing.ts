import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";
import { committeeLaw } from "../common/committee-law";

/** A unit whose committee has nobody down as director. */
export const directorMissing: TableRule = {
  id: "director/missing",
  severity: "warning",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { asOf, units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsCommittees } = tallyUnits(table, list);
    if (!holdsCommittees) return;
    for (const unit of units) {
      if (unit.directors > 0 || unit.misnamed || unit.unread) continue;
      if (unit.committee === 0) continue; // the size of the committee is reported
      const { committee } = committeeLaw(unit.type, asOf);
      report.cell(table, unit.first, "village", {
        params: { unit: unitName(unit), committee, count: unit.committee },
      });
    }
  },
};
