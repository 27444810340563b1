import { evaluationLevels } from "../../ledgers/kinds/eligibility";
import { indicatorKey } from "../../statistics/indicators";
import type { Indicator } from "../../statistics/indicators";
import { countAndShare, countOf, figure, ifLedgerHas, recordsOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const candidates = recordsOf("candidates");
const atLevel = (is: string) => recordsOf("candidates", { field: "level", is });
const recommended = (is: string) => recordsOf("candidates", { field: "recommended_by", is });
const levels = {
  初步人选: atLevel("initial"),
  预备人选: atLevel("preparatory"),
  正式候选人: atLevel("formal"),
};
const overall = (is: string) => recordsOf("eligibility", { field: "overall", is });
const outcomes = { 通过: overall("pass"), 不通过: overall("fail"), 暂缓: overall("deferred") };

const listed = (head: string, field: string, indicator: Indicator): FigureColumn =>
  ifLedgerHas("candidates", [field], figure(head, indicator));
const ofEvaluation = (head: string, field: string, indicator: Indicator): FigureColumn =>
  ifLedgerHas("eligibility", [field], figure(head, indicator));

/** 表12. */
export const candidateStructure: TownshipForm = {
  layout: "townships",
  id: "candidate-structure",
  number: "表12",
  order: 120,
  title: "{region}{term}村(社区)换届人选与六级评估统计表",
  sheet: "表12 换届人选统计表",
  unit: "人、岁、%",
  base: "everybody",
  people: "candidates",
  ledgers: ["candidates", "eligibility"],
  columns: [
    ifLedgerHas("candidates", [], figure("人选总数", candidates)),
    {
      head: "人选层级",
      columns: Object.entries(levels).map(([head, of]) => listed(head, "level", of)),
    },
    {
      head: "推荐方式",
      columns: [
        listed("党员推荐", "recommended_by", recommended("members")),
        listed("群众推荐", "recommended_by", recommended("residents")),
        listed("组织推荐", "recommended_by", recommended("organisation")),
        listed("自荐", "recommended_by", recommended("self")),
      ],
    },
    countAndShare("女性", "female"),
    { ...countOf("少数民族", "minority"), needs: ["nation"] },
    countAndShare("35岁及以下", "aged-35-or-less"),
    figure("平均年龄", { kind: "mean-age" }),
    countAndShare("高中(中专)及以上", "high-school-plus"),
    {
      head: "六级评估合格",
      columns: evaluationLevels.map(({ id, header }) =>
        ofEvaluation(
          header.replace("评估", ""),
          id,
          recordsOf("eligibility", { field: id, is: "pass" })
        )
      ),
    },
    {
      head: "综合评估",
      columns: Object.entries(outcomes).map(([head, of]) => ofEvaluation(head, "overall", of)),
    },
    ofEvaluation(
      "负面清单情形",
      "negative_item",
      recordsOf("eligibility", { field: "negative_item", filled: true })
    ),
  ],
  checks: [
    {
      id: "candidate-levels",
      kind: "within",
      level: "error",
      formula: "人选总数 = 初步人选 + 预备人选 + 正式候选人",
      test: {
        type: "parts",
        whole: indicatorKey(candidates),
        parts: Object.values(levels).map(indicatorKey),
      },
    },
    {
      id: "evaluated-in-candidates",
      kind: "logic",
      level: "explain",
      formula: "综合评估通过 ≤ 人选总数",
      note: "people-of-stages",
      test: {
        type: "at-most",
        part: indicatorKey(outcomes.通过),
        whole: indicatorKey(candidates),
      },
    },
  ],
  notes: ["六级评估按六级评估与资格核对台账统计,各级填“合格”的计入相应各栏。"],
};
