import { isMinority, nationalities } from "../../codes/nationality";
import { committeeLaw } from "../common/committee-law";
import { hasPosts } from "../common/post-cells";
import { unitName } from "../common/unit-name";
import { tallyUnits } from "../common/unit-tally";
import type { TableRule } from "../rule";

/** In a unit where several nationalities live, as the unit list says, the committee has a member of a minority. */
export const committeeNoMinorityMember: TableRule = {
  id: "committee/no-minority-member",
  severity: "warning",
  scope: "unit",
  ledgers: ["members"],
  needs: ["village", "nation"],
  check(table, { asOf, units: list }, report) {
    if (!list || !hasPosts(table)) return;
    const { units, holdsCommittees } = tallyUnits(table, list);
    if (!holdsCommittees) return;
    const posts = table.posts();
    const nations = table.codes("nation");
    // A nationality that is blank or not understood may be a minority's.
    const mayBeMinority = (record: number) =>
      nations[record] < 0 || isMinority(nationalities.entries[nations[record]]);
    for (const unit of units) {
      if (!list.byKey.get(unit.group.key)?.multiEthnic) continue;
      if (unit.committee === 0 || unit.misnamed || unit.unread) continue;
      if (unit.members.some((i) => posts.committee[i] >= 0 && mayBeMinority(i))) continue;
      const { committee, edition } = committeeLaw(unit.type, asOf);
      const params = { unit: unitName(unit), committee, count: unit.committee, edition };
      report.cell(table, unit.first, "village", { params });
    }
  },
};
