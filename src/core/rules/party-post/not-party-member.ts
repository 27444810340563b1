import { displayText } from "../../values/cell";
import type { TableRule } from "../rule";
import { membershipOf, Membership } from "../common/party-standing";
import { hasPosts, partyPostField } from "../common/post-cells";

/** Only members of the Party hold posts in its organisations (党章). */
export const partyPostNotPartyMember: TableRule = {
  id: "party-post/not-party-member",
  severity: "error",
  scope: "record",
  ledgers: ["people"],
  needs: ["political"],
  check(table, _context, report) {
    if (!hasPosts(table)) return;
    const { party } = table.posts();
    const membership = membershipOf(table);
    for (let i = 0; i < table.count; i++) {
      if (party[i] < 0 || membership(i) !== Membership.None) continue;
      report.cell(table, i, partyPostField(table, i), {
        params: { political: displayText(table.value(i, "political")).trim() },
      });
    }
  },
};
