import type { eligibilityFields } from "../../core/ledgers/kinds/eligibility";
import type { LedgerCells } from "../ledger-plan";
import type { Candidate } from "../story/candidates";
import type { Story } from "../story/story";
import { unitCells } from "./unit-cells";

const GROUNDS = ["失职、考核不称职或长期外出", "违法用地违建、损害生态或失信", "其他不宜情形"];

/** What the departments and the city say, and what comes of all six levels. */
function outcomes({ reviewed, inspection }: Candidate) {
  if (!reviewed) return { departments: "待定", committee: "待定", overall: "暂缓" };
  if (inspection === "不合格") {
    return { departments: "合格", committee: "不合格", overall: "不通过" };
  }
  if (inspection === "暂缓") return { departments: "合格", committee: "待定", overall: "暂缓" };
  return { departments: "合格", committee: "合格", overall: "通过" };
}

/** 六级评估与资格核对台账: every candidate at every level. */
export function eligibilityRows(story: Story): LedgerCells<typeof eligibilityFields>[] {
  const random = story.randomFor("eligibility");
  return story.candidates.map((candidate) => {
    const { person, intendedPost } = candidate;
    const { departments, committee, overall } = outcomes(candidate);
    return {
      ...unitCells(person),
      name: person.name,
      id_no: person.idNumber,
      intended_post: intendedPost,
      level_group: "合格",
      level_village: "合格",
      level_task_force: "合格",
      level_township: "合格",
      level_departments: departments,
      level_committee: committee,
      negative_item: overall === "不通过" ? random.pick(GROUNDS) : null,
      overall,
    };
  });
}
