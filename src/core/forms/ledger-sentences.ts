import type { LedgerKindId } from "../ledgers/field";
import type { Condition } from "../ledgers/condition";
import { hasProblem } from "../ledgers/kinds/supervision";
import type { RecordIndicator } from "../statistics/indicators";
import { recordsOf, sumOf } from "./columns";

/** A figure of a sentence with the words around it; left out where it is 0. */
export interface SentenceFigure {
  readonly before: string;
  readonly of: RecordIndicator;
  readonly after: string;
}

/** A sentence of 综述 on one ledger: figures joined by `joint`, after an opening. */
export interface LedgerSentence {
  readonly ledger: LedgerKindId;
  readonly opening: string;
  readonly joint: string;
  readonly figures: readonly SentenceFigure[];
}

const figure = (before: string, of: RecordIndicator, after: string): SentenceFigure => ({
  before,
  of,
  after,
});

const reserveOf = (is: string) => recordsOf("reserve", { field: "category", is });
const talkedTo = (is: string) => recordsOf("talks", { field: "subject_kind", is });
const tasksOf = (...all: readonly Condition[]) => recordsOf("tasks", { all });
const inMeasure = (is: string): Condition => ({ field: "measure", is });
const spread = (...all: readonly Condition[]) => sumOf("publicity", "quantity", { all });
const trained = (audience: string) =>
  spread(inMeasure("attendances"), { field: "audience", is: audience });

const done: Condition = { field: "status", is: "done" };
const townshipTask: Condition = { field: "level", is: "township" };
const villageTask: Condition = { field: "level", is: "village" };

/** What was done before anybody was put forward. */
const preparing: readonly LedgerSentence[] = [
  {
    ledger: "assessment",
    opening: "对上届“两委”成员开展履职评估和任期考核，",
    joint: "，",
    figures: [
      figure("共考核", recordsOf("assessment"), "人"),
      figure("立案处理", recordsOf("assessment", { field: "case", is: "1" }), "人"),
    ],
  },
  {
    ledger: "reserve",
    opening: "建立村级后备库，",
    joint: "、",
    figures: [
      figure("入库", recordsOf("reserve"), "人，其中"),
      figure("致富能人", reserveOf("prosperous"), "名"),
      figure("外出经商返乡人员", reserveOf("returned"), "名"),
      figure("大学毕业生", reserveOf("graduate"), "名"),
      figure("退役军人", reserveOf("veteran"), "名"),
      figure("优秀青年", reserveOf("youth"), "名"),
    ],
  },
  {
    ledger: "reserve",
    opening: "推动后备干部试岗锻炼，",
    joint: "，",
    figures: [
      figure("提前到村试岗", recordsOf("reserve", { field: "trial", is: "1" }), "人"),
      figure("进入班子", recordsOf("reserve", { field: "joined", is: "1" }), "人"),
    ],
  },
];

/** How people were chosen, and bound to discipline. */
const choosing: readonly LedgerSentence[] = [
  {
    ledger: "joint-review",
    opening: "严把人选关，",
    joint: "，",
    figures: [
      figure("对", recordsOf("joint-review"), "人开展联审"),
      figure("联审通过", recordsOf("joint-review", { field: "conclusion", is: "pass" }), "人"),
    ],
  },
  {
    ledger: "inspection",
    opening: "对预备人选开展组织考察，",
    joint: "，",
    figures: [
      figure("考察", recordsOf("inspection"), "人"),
      figure("建议提名", recordsOf("inspection", { field: "recommended", is: "1" }), "人"),
    ],
  },
  {
    ledger: "talks",
    opening: "严明换届纪律，",
    joint: "、",
    figures: [
      figure("与", talkedTo("secretary"), "名党(工)委书记"),
      figure("", talkedTo("staff"), "名参与换届工作人员"),
      figure("", talkedTo("incumbent"), "名现任“两委”干部"),
      figure("", talkedTo("candidate"), "名候选人预备人选开展谈话"),
    ],
  },
  {
    ledger: "talks",
    opening: "层层签订换届纪律承诺书，",
    joint: "，",
    figures: [figure("共签订", recordsOf("talks", { field: "promise", is: "1" }), "份")],
  },
];

/** How the work was driven, supervised and made known. */
const carryingOut: readonly LedgerSentence[] = [
  {
    ledger: "tasks",
    opening: "实行清单管理，",
    joint: "，",
    figures: [
      figure("应完成乡级任务", tasksOf(townshipTask), "项次"),
      figure("已完成", tasksOf(townshipTask, done), "项次"),
      figure("应完成村级任务", tasksOf(villageTask), "项次"),
      figure("已完成", tasksOf(villageTask, done), "项次"),
    ],
  },
  {
    ledger: "supervision",
    opening: "强化换届风气督导，",
    joint: "，",
    figures: [
      figure("开展督导", recordsOf("supervision"), "次"),
      figure("发现问题", recordsOf("supervision", hasProblem), "个"),
      figure(
        "已整改",
        recordsOf("supervision", { all: [hasProblem, { field: "rectified", is: "done" }] }),
        "个"
      ),
    ],
  },
  {
    ledger: "publicity",
    opening: "加强培训宣传，",
    joint: "，",
    figures: [
      figure("组织集中学习", spread(inMeasure("sessions")), "场次"),
      figure("培训干部职工", trained("staff"), "人次"),
      figure("村(社区)干部", trained("village-cadres"), "人次"),
      figure("外出务工人员", trained("migrants"), "人次"),
      figure("印发小册子", spread(inMeasure("copies")), "册"),
      figure("张贴横幅标语", spread(inMeasure("items")), "条"),
      figure("开展网络宣传", spread(inMeasure("times")), "次"),
    ],
  },
];

/** What a full 综述 says of the ledgers, by paragraphs, in the order of the work. */
export const ledgerParagraphs: readonly (readonly LedgerSentence[])[] = [
  preparing,
  choosing,
  carryingOut,
];
