import type { TableRule } from "../rule";
import { membershipOf, Membership } from "../common/party-standing";
import { hasPosts, partyPostField } from "../common/post-cells";

/** A probationary member cannot be elected (党章第七条). */
export const partyPostProbationaryMember: TableRule = {
  id: "party-post/probationary-member",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["political"],
  check(table, _context, report) {
    if (!hasPosts(table)) return;
    const { party } = table.posts();
    const membership = membershipOf(table);
    for (let i = 0; i < table.count; i++) {
      if (party[i] < 0 || membership(i) !== Membership.Probationary) continue;
      report.cell(table, i, partyPostField(table, i));
    }
  },
};
