import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";
import { committeeLaw } from "../common/committee-law";

/** Some provinces want an odd number of committee members, so that votes are not tied. */
export const committeeEvenNumber: TableRule = {
  id: "committee/even-number",
  severity: "warning",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  switch: "oddCommittee",
  check(table, { asOf, units: list }, report) {
    if (!hasPosts(table)) return;
    const { units, holdsCommittees } = tallyUnits(table, list);
    if (!holdsCommittees) return;
    for (const unit of units) {
      if (unit.committee % 2 === 1 || unit.misnamed || unit.unread) continue;
      const { committee, min, max } = committeeLaw(unit.type, asOf);
      if (unit.committee < min || unit.committee > max) continue;
      report.cell(table, unit.first, "village", {
        params: { unit: unitName(unit), committee, count: unit.committee },
      });
    }
  },
};
