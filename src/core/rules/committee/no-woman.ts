import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";
import { committeeLaw } from "../common/committee-law";

/** A village committee has a woman among its members; for residents' committees it is a recommendation. */
export const committeeNoWoman: TableRule = {
  id: "committee/no-woman",
  severity: "error",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village"],
  check(table, { asOf, units: list }, report) {
    if (!hasPosts(table) || !(table.has("sex") || table.has("id_no"))) return;
    const { units, holdsCommittees } = tallyUnits(table, list);
    if (!holdsCommittees) return;
    for (const unit of units) {
      if (!unit.noWoman || unit.committee === 0 || unit.misnamed || unit.unread) continue;
      const { committee, edition, womanRequired } = committeeLaw(unit.type, asOf);
      const variant = womanRequired ? "village" : "community";
      report.cell(table, unit.first, "village", {
        params: { variant, unit: unitName(unit), committee, count: unit.committee, edition },
        ...(womanRequired ? {} : { severity: "note" as const }),
      });
    }
  },
};
