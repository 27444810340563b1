import type { CellValue } from "../../core/values/cell";
import { departmentFields } from "../../core/ledgers/fields/department-fields";
import type { jointReviewFields } from "../../core/ledgers/kinds/joint-review";
import type { LedgerCells } from "../ledger-plan";
import type { Story } from "../story/story";
import { unitKey } from "../villages";
import { day, unitCells } from "./unit-cells";

/** Departments, by their fields, that had a question now and then which was answered, and what it was about. */
const QUESTIONS = [
  ["dept_petitions", "信访事项已办结"],
  ["dept_natural_resources", "宅基地手续已补办"],
  ["dept_market", "营业执照已变更"],
  ["dept_tax", "欠税已缴清"],
] as const;
/** Parts of a million. */
const QUESTIONED = 25_000;

/** 联审台账: what each department found, everybody passing in the end. */
export function jointReviewRows(story: Story): LedgerCells<typeof jointReviewFields>[] {
  const random = story.randomFor("joint-review");
  const asked = departmentFields.filter((field) => !("inTemplate" in field));
  return story.candidates
    .filter(({ reviewed }) => reviewed)
    .map(({ person, intendedPost }) => {
      const question = random.chance(QUESTIONED) ? random.pick(QUESTIONS) : null;
      const findings: Record<string, CellValue> = Object.fromEntries(
        asked.map(({ id }) => [id, id === question?.[0] ? "需说明" : "无问题"])
      );
      return {
        ...unitCells(person),
        name: person.name,
        id_no: person.idNumber,
        intended_post: intendedPost,
        ...findings,
        review_date: day(story.days.get(unitKey(person))!.reviewed),
        conclusion: "通过",
        remark: question?.[1] ?? null,
      };
    });
}
