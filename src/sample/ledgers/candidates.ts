import type { candidateFields } from "../../core/ledgers/kinds/candidates";
import type { LedgerCells } from "../ledger-plan";
import type { Candidate } from "../story/candidates";
import { fullPosts } from "../story/candidates";
import { occupation } from "../story/occupations";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { month, unitCells } from "./unit-cells";

/** What somebody is at present: the posts of the last term, or what he lives on. */
export function currentPost(
  { person, formerly }: Pick<Candidate, "person" | "formerly">,
  { organisations }: Story
): string {
  if (formerly === null) return occupation(person);
  return fullPosts(formerly, organisations.get(unitKey(formerly)) ?? "党支部");
}

function opinionOf({ formal, inspection }: Candidate): string {
  if (formal) return "同意";
  return inspection === "不合格" ? "不同意" : "暂缓";
}

/** 换届人选花名册. */
export function candidateRows(story: Story): LedgerCells<typeof candidateFields>[] {
  const random = story.randomFor("candidates");
  return story.candidates.map((candidate) => {
    const { person, intendedPost, formal, reviewed, inspection } = candidate;
    return {
      ...unitCells(person),
      name: person.name,
      sex: person.sex,
      nation: person.nation,
      id_no: person.idNumber,
      birth: month(person.birth),
      age: person.age,
      edu: person.education,
      political: person.political,
      join_party: month(person.joinParty),
      current_post: currentPost(candidate, story),
      intended_post: intendedPost,
      recommended_by: random.weighted([
        ["党员推荐", 42],
        ["群众推荐", 28],
        ["组织推荐", 22],
        ["自荐", 8],
      ]),
      source: person.source,
      level: formal ? "正式候选人" : "预备人选",
      review_result: reviewed ? "通过" : null,
      inspection_result: inspection,
      township_opinion: opinionOf(candidate),
      phone: person.phone,
    };
  });
}
