import { DIRECTOR, SECRETARY } from "../../codes/posts";
import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { NO, YES } from "../common/yes-no";

/**
 * 交叉任职 as ticked against the posts: a seat in the Party organisation and in the committee. A
 * secretary who is director is left out, because places differ in whether 一肩挑 counts.
 */
export const crossPostDiffersFromPosts: TableRule = {
  id: "cross-post/differs-from-posts",
  severity: "warning",
  scope: "record",
  ledgers: ["members"],
  needs: ["cross_post"],
  check(table, _context, report) {
    if (!hasPosts(table)) return;
    const ticked = table.codes("cross_post");
    const { party, committee, unread } = table.posts();
    const partyTold = party.some((post) => post >= 0);
    const committeeTold = committee.some((post) => post >= 0);
    for (let i = 0; i < table.count; i++) {
      if (unread[i] === 1 || (party[i] === SECRETARY && committee[i] === DIRECTOR)) continue;
      const inParty = party[i] >= 0;
      const inCommittee = committee[i] >= 0;
      const wrongYes =
        ticked[i] === YES && ((partyTold && !inParty) || (committeeTold && !inCommittee));
      const wrongNo = ticked[i] === NO && inParty && inCommittee;
      if (!wrongYes && !wrongNo) continue;
      report.cell(table, i, "cross_post", { params: { variant: wrongYes ? "yes" : "no" } });
    }
  },
};
