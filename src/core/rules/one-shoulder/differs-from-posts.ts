import { DIRECTOR, SECRETARY } from "../../codes/posts";
import type { TableRule } from "../rule";
import { hasPosts } from "../common/post-cells";
import { NO, YES } from "../common/yes-no";

/**
 * 一肩挑 as ticked against the posts: one person is secretary and director. A body whose posts the
 * sheet does not hold contradicts nothing, nor does a post that could not be read.
 */
export const oneShoulderDiffersFromPosts: TableRule = {
  id: "one-shoulder/differs-from-posts",
  severity: "warning",
  scope: "record",
  ledgers: ["members"],
  needs: ["one_shoulder"],
  check(table, _context, report) {
    if (!hasPosts(table)) return;
    const ticked = table.codes("one_shoulder");
    const { party, committee, unread } = table.posts();
    const partyTold = party.some((post) => post >= 0);
    const committeeTold = committee.some((post) => post >= 0);
    for (let i = 0; i < table.count; i++) {
      if (unread[i] === 1) continue;
      const secretary = party[i] === SECRETARY;
      const director = committee[i] === DIRECTOR;
      const wrongYes =
        ticked[i] === YES && ((partyTold && !secretary) || (committeeTold && !director));
      const wrongNo = ticked[i] === NO && secretary && director;
      if (!wrongYes && !wrongNo) continue;
      report.cell(table, i, "one_shoulder", { params: { variant: wrongYes ? "yes" : "no" } });
    }
  },
};
