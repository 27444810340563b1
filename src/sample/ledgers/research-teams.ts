import type { researchTeamFields } from "../../core/ledgers/kinds/research-teams";
import type { LedgerCells } from "../ledger-plan";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { day } from "./unit-cells";

/** 调研工作组台账: a line a township, with last term's members that were evaluated there. */
export function researchTeamRows(story: Story): LedgerCells<typeof researchTeamFields>[] {
  const random = story.randomFor("research-teams");
  const { research, townships } = story.officials;
  const byName = new Map(townships.map((township) => [township.name, township]));
  return research.flatMap(({ number, leader, members, townships: own }) =>
    own.map((township) => {
      const { units } = byName.get(township)!;
      const days = story.days.get(unitKey(units[0]))!;
      return {
        team: number,
        leader: leader.name,
        members: members.join("、"),
        township,
        villages: units.length,
        from: day(days.researchFrom),
        to: day(days.researchTo),
        interviewed: units.length * random.between(24, 45) + random.between(0, 9),
        evaluated: story.previous.filter((person) => person.township === township).length,
      };
    })
  );
}
