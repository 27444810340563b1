import type { LedgerKind } from "../core/ledgers/field";
import { assessment } from "../core/ledgers/kinds/assessment";
import { candidates } from "../core/ledgers/kinds/candidates";
import { eligibility } from "../core/ledgers/kinds/eligibility";
import { filing } from "../core/ledgers/kinds/filing";
import { inspection } from "../core/ledgers/kinds/inspection";
import { inspectionTeams } from "../core/ledgers/kinds/inspection-teams";
import { jointReview } from "../core/ledgers/kinds/joint-review";
import { payRollLedger } from "../core/ledgers/kinds/pay-roll";
import { publicity } from "../core/ledgers/kinds/publicity";
import { researchTeams } from "../core/ledgers/kinds/research-teams";
import { reserve } from "../core/ledgers/kinds/reserve";
import { supervision } from "../core/ledgers/kinds/supervision";
import { talks } from "../core/ledgers/kinds/talks";
import { tasks } from "../core/ledgers/kinds/tasks";
import { units } from "../core/ledgers/kinds/units";
import { weakVillages } from "../core/ledgers/kinds/weak-villages";
import type { Settings } from "../core/settings/settings";
import { chineseDate } from "../core/values/civil-date";
import type { FilledLedger, LedgerCells } from "./ledger-plan";
import { assessmentRows } from "./ledgers/assessment";
import { candidateRows } from "./ledgers/candidates";
import { eligibilityRows } from "./ledgers/eligibility";
import { filingRows } from "./ledgers/filing";
import { inspectionRows } from "./ledgers/inspection";
import { inspectionTeamRows } from "./ledgers/inspection-teams";
import { jointReviewRows } from "./ledgers/joint-review";
import { payRollRows } from "./ledgers/pay-roll";
import { publicityRows } from "./ledgers/publicity";
import { researchTeamRows } from "./ledgers/research-teams";
import { reserveRows } from "./ledgers/reserve";
import { supervisionRows } from "./ledgers/supervision";
import { talkRows } from "./ledgers/talks";
import { taskRows } from "./ledgers/tasks";
import { unitRows } from "./ledgers/units";
import { weakVillageRows } from "./ledgers/weak-villages";
import type { Story } from "./story/story";

interface SampleLedger extends Pick<FilledLedger, "leaveOut" | "mergeUnits"> {
  readonly kind: LedgerKind;
  /** Behind the names of region and term. */
  readonly title: string;
  readonly rowsOf: (story: Story) => readonly LedgerCells[];
}

/** The ledgers of the sample, in the order of the work. */
const LEDGERS: readonly SampleLedger[] = [
  {
    kind: researchTeams,
    title: "村级换届调研工作组下沉调研台账",
    rowsOf: researchTeamRows,
  },
  {
    kind: assessment,
    title: "村级换届上一届“两委”成员任期考核与履职评估台账",
    rowsOf: assessmentRows,
  },
  { kind: reserve, title: "村级后备干部库", rowsOf: reserveRows, mergeUnits: true },
  {
    kind: weakVillages,
    title: "村级换届软弱涣散村整顿与矛盾化解台账",
    rowsOf: weakVillageRows,
  },
  { kind: tasks, title: "乡、村两级换届工作任务清单", rowsOf: taskRows },
  {
    kind: candidates,
    title: "村(社区)党组织班子换届人选花名册",
    rowsOf: candidateRows,
  },
  {
    kind: eligibility,
    title: "村(社区)党组织换届人选六级评估与资格核对台账",
    rowsOf: eligibilityRows,
  },
  {
    kind: jointReview,
    title: "村(社区)党组织换届候选人市级联审台账",
    rowsOf: jointReviewRows,
  },
  {
    kind: inspection,
    title: "村(社区)党组织换届预备人选考察台账",
    rowsOf: inspectionRows,
  },
  { kind: talks, title: "村级换届谈话提醒与承诺书台账", rowsOf: talkRows },
  { kind: supervision, title: "村级换届风气督导台账", rowsOf: supervisionRows },
  { kind: inspectionTeams, title: "村级换届督查组包保台账", rowsOf: inspectionTeamRows },
  { kind: publicity, title: "村级换届培训宣传台账", rowsOf: publicityRows },
  {
    kind: filing,
    title: "村(社区)党组织书记县级备案管理台账",
    rowsOf: filingRows,
  },
  {
    kind: payRollLedger,
    title: "村(社区)干部报酬发放台账",
    rowsOf: payRollRows,
    leaveOut: ["bank", "bank_acct"],
  },
  { kind: units, title: "单位名录", rowsOf: unitRows },
];

/** Every ledger of the story, filled in. */
export function sampleLedgers(story: Story, settings: Settings): FilledLedger[] {
  const { regionName, termName, asOf } = settings;
  return LEDGERS.map(({ kind, title, rowsOf, ...layout }) => ({
    kind,
    title: kind === units ? title : `${regionName}${termName}${title}`,
    note: `截止日期:${chineseDate(asOf)}    本表人员、单位均为虚构`,
    rows: rowsOf(story),
    ...layout,
  }));
}
