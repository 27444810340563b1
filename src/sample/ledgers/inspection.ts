import type { inspectionFields } from "../../core/ledgers/kinds/inspection";
import type { LedgerCells } from "../ledger-plan";
import type { Random } from "../random";
import type { Candidate } from "../story/candidates";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { day, unitCells, yesNo } from "./unit-cells";

/** How a meeting voted on somebody: few against those who are found fit, many against the others. */
function ballots(random: Random, inspection: Candidate["inspection"]) {
  const voters = random.between(24, 58);
  const fit = inspection === "合格";
  const poor = fit ? random.between(0, 1) : random.between(4, 8);
  const basic = fit ? random.between(0, 3) : random.between(6, 10);
  const competent = Math.trunc(((voters - poor - basic) * random.between(20, 45)) / 100);
  return {
    voters,
    votes_excellent: voters - competent - basic - poor,
    votes_competent: competent,
    votes_basic: basic,
    votes_poor: poor,
  };
}

/** 考察台账. The inspection teams are those of the whole changeover, each in its own townships. */
export function inspectionRows(story: Story): LedgerCells<typeof inspectionFields>[] {
  const random = story.randomFor("inspection");
  const teams = new Map(
    story.officials.research.flatMap((team) => team.townships.map((one) => [one, team]))
  );
  return story.candidates.map(({ person, intendedPost, inspection, formal }) => {
    const team = teams.get(person.township)!;
    return {
      ...unitCells(person),
      name: person.name,
      id_no: person.idNumber,
      intended_post: intendedPost,
      team: team.number,
      leader: team.leader.name,
      date: day(story.days.get(unitKey(person))!.inspected),
      talked_to: random.between(9, 22),
      ...ballots(random, inspection),
      conclusion: inspection,
      recommended: yesNo(formal),
    };
  });
}
