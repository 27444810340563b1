import { indicatorKey } from "../../statistics/indicators";
import type { Indicator } from "../../statistics/indicators";
import { figure, ifLedgerHas, ratioOf, recordsOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const reviewed = recordsOf("joint-review");
const reviewResult = (is: string) => recordsOf("joint-review", { field: "conclusion", is });
const passed = reviewResult("pass");
const inspected = recordsOf("inspection");
const inspectionResult = (is: string) => recordsOf("inspection", { field: "conclusion", is });
const recommended = recordsOf("inspection", { field: "recommended", is: "1" });
const talked = recordsOf("talks");
const talkedTo = (is: string) => recordsOf("talks", { field: "subject_kind", is });
const promised = recordsOf("talks", { field: "promise", is: "1" });

const subjects = {
  "党(工)委书记": talkedTo("secretary"),
  参与换届工作人员: talkedTo("staff"),
  "现任“两委”干部": talkedTo("incumbent"),
  候选人预备人选: talkedTo("candidate"),
};

const of =
  (ledger: string, field?: string) =>
  (head: string, indicator: Indicator): FigureColumn =>
    ifLedgerHas(ledger, field === undefined ? [] : [field], figure(head, indicator));

const review = of("joint-review");
const inspection = of("inspection");
const talk = of("talks");

/** 表6. */
export const reviewsAndTalks: TownshipForm = {
  layout: "townships",
  id: "reviews-and-talks",
  number: "表6",
  order: 60,
  title: "{region}{term}村(社区)换届人选联审考察谈话统计表",
  sheet: "表6 联审考察谈话统计表",
  unit: "人、份、%",
  base: "everybody",
  ledgers: ["joint-review", "inspection", "talks"],
  columns: [
    {
      head: "联审",
      columns: [
        review("人数", reviewed),
        review("通过", passed),
        review("不通过", reviewResult("fail")),
        review("暂缓", reviewResult("deferred")),
        review("通过率", ratioOf(passed, reviewed)),
      ],
    },
    {
      head: "组织考察",
      columns: [
        inspection("人数", inspected),
        inspection("合格", inspectionResult("fit")),
        inspection("不合格", inspectionResult("unfit")),
        inspection("暂缓", inspectionResult("deferred")),
        of("inspection", "recommended")("建议提名", recommended),
      ],
    },
    {
      head: "谈话提醒",
      columns: [
        talk("人数", talked),
        ...Object.entries(subjects).map(([head, one]) => talk(head, one)),
      ],
    },
    {
      head: "换届纪律承诺书",
      columns: [
        of("talks", "promise")("签订份数", promised),
        of("talks", "promise")("签订率", ratioOf(promised, talked)),
      ],
    },
  ],
  checks: [
    {
      id: "review-results",
      kind: "within",
      level: "error",
      formula: "联审人数 = 通过 + 不通过 + 暂缓",
      test: {
        type: "parts",
        whole: indicatorKey(reviewed),
        parts: ["pass", "fail", "deferred"].map((code) => indicatorKey(reviewResult(code))),
      },
    },
    {
      id: "inspection-results",
      kind: "within",
      level: "error",
      formula: "考察人数 = 合格 + 不合格 + 暂缓",
      test: {
        type: "parts",
        whole: indicatorKey(inspected),
        parts: ["fit", "unfit", "deferred"].map((code) => indicatorKey(inspectionResult(code))),
      },
    },
    {
      id: "talk-subjects",
      kind: "within",
      level: "error",
      formula: "谈话人数 = 四类谈话对象之和",
      test: {
        type: "parts",
        whole: indicatorKey(talked),
        parts: Object.values(subjects).map(indicatorKey),
      },
    },
    {
      id: "promises-in-talks",
      kind: "within",
      level: "error",
      formula: "签订承诺书份数 ≤ 谈话人数",
      test: { type: "at-most", part: indicatorKey(promised), whole: indicatorKey(talked) },
    },
    {
      id: "inspected-in-passed",
      kind: "logic",
      level: "explain",
      formula: "考察人数 ≤ 联审通过人数",
      note: "people-of-stages",
      test: { type: "at-most", part: indicatorKey(inspected), whole: indicatorKey(passed) },
    },
    {
      id: "inspected-in-talks",
      kind: "logic",
      level: "explain",
      formula: "考察人数 ≤ 谈话的候选人预备人选人数",
      note: "people-of-stages",
      test: {
        type: "at-most",
        part: indicatorKey(inspected),
        whole: indicatorKey(subjects.候选人预备人选),
      },
    },
  ],
  notes: ["联审、考察、谈话各按台账登记的人数统计,签订率以谈话人数为分母。"],
};
