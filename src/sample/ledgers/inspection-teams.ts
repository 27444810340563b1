import type { inspectionTeamFields } from "../../core/ledgers/kinds/inspection-teams";
import type { LedgerCells } from "../ledger-plan";
import type { Story } from "../story/story";

/** 督查组包保台账: a line a township. */
export function inspectionTeamRows({
  officials,
}: Story): LedgerCells<typeof inspectionTeamFields>[] {
  const { inspection, townships } = officials;
  const units = new Map(townships.map(({ name, units }) => [name, units.length]));
  return inspection.flatMap(({ number, leader, leaderPost, members, townships: own }) =>
    own.map((township) => ({
      team: number,
      leader: leader.name,
      leader_post: leaderPost,
      members: members.join("、"),
      township,
      villages: units.get(township)!,
      duty: "人选储备、资格联审、纪律执行",
      phone: leader.phone,
    }))
  );
}
