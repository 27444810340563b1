import type { assessmentFields } from "../../core/ledgers/kinds/assessment";
import type { LedgerCells } from "../ledger-plan";
import type { Member } from "../members";
import type { Random } from "../random";
import type { Story } from "../story/story";
import { workday } from "../story/workdays";
import { unitKey } from "../villages";
import { day, unitCells, yesNo } from "./unit-cells";

/** Who had a case opened, who is a member again, and all the others. */
type Standing = "case" | "stayed" | "left";

const MARKS: Readonly<Record<Standing, readonly (readonly [[string, string], number])[]>> = {
  case: [
    [["差", "不称职"], 7],
    [["一般", "基本称职"], 3],
  ],
  stayed: [
    [["好", "优秀"], 40],
    [["好", "称职"], 35],
    [["较好", "称职"], 25],
  ],
  left: [
    [["好", "优秀"], 14],
    [["好", "称职"], 26],
    [["较好", "称职"], 46],
    [["一般", "基本称职"], 12],
    [["差", "不称职"], 2],
  ],
};

const RESULTS = ["党内警告", "党内严重警告", "撤销党内职务", "开除党籍", "办理中"] as const;
const CASES_FROM = 20210301;

function caseCells(random: Random, hasCase: boolean) {
  if (!hasCase) return { case: "否" };
  return {
    case: "是",
    case_date: day(workday(CASES_FROM, random.between(0, 90))),
    case_result: random.pick(RESULTS),
  };
}

/** Whoever signs for money is audited at the end of the term. */
function isAudited({ party, committee }: Member): boolean {
  return party === "书记" || committee === "主任";
}

/** 任期考核与履职评估台账: all members of both bodies of the last term. */
export function assessmentRows(story: Story): LedgerCells<typeof assessmentFields>[] {
  const random = story.randomFor("assessment");
  return story.previous.map((person) => {
    const { idNumber } = person;
    const standing = story.cases.has(idNumber)
      ? "case"
      : story.stayed.has(idNumber)
        ? "stayed"
        : "left";
    const [evaluation, grade] = random.weighted(MARKS[standing]);
    const days = story.days.get(unitKey(person))!;
    const audited = isAudited(person);
    return {
      ...unitCells(person),
      name: person.name,
      sex: person.sex,
      id_no: idNumber,
      party_post: person.party || null,
      committee_post: person.committee || null,
      evaluation,
      evaluated_on: day(days.evaluated),
      grade,
      assessed_on: day(days.assessed),
      ...caseCells(random, standing === "case"),
      audit: yesNo(audited),
      audit_date: audited ? day(days.audited) : null,
    };
  });
}
