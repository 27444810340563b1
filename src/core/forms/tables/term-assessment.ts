import { indicatorKey } from "../../statistics/indicators";
import type { Indicator } from "../../statistics/indicators";
import { figure, ifLedgerHas, ratioOf, recordsOf, sumOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const assessed = recordsOf("assessment");
const with1 = (field: string) => recordsOf("assessment", { field, is: "1" });
const graded = (is: string) => recordsOf("assessment", { field: "grade", is });
const evaluated = (is: string) => recordsOf("assessment", { field: "evaluation", is });
const grades = {
  优秀: graded("excellent"),
  称职: graded("competent"),
  基本称职: graded("basic"),
  不称职: graded("poor"),
};
const evaluations = {
  好: evaluated("good"),
  较好: evaluated("fair"),
  一般: evaluated("average"),
  差: evaluated("poor"),
};

const listed = (head: string, field: string, indicator: Indicator): FigureColumn =>
  ifLedgerHas("assessment", [field], figure(head, indicator));

/** 表11. */
export const termAssessment: TownshipForm = {
  layout: "townships",
  id: "term-assessment",
  number: "表11",
  order: 110,
  title: "{region}村(社区)“两委”任期考核与履职评估统计表",
  sheet: "表11 任期考核统计表",
  unit: "人、%",
  base: "everybody",
  people: "assessment",
  ledgers: ["assessment", "research-teams"],
  columns: [
    {
      ...figure("调研工作组评估人数", sumOf("research-teams", "evaluated")),
      needsOf: { ledger: "research-teams" },
    },
    ifLedgerHas("assessment", [], figure("考核人数", assessed)),
    {
      head: "考核等次",
      columns: Object.entries(grades).map(([head, of]) => listed(head, "grade", of)),
    },
    listed(
      "称职及以上占比",
      "grade",
      ratioOf(recordsOf("assessment", { field: "grade", is: ["excellent", "competent"] }), assessed)
    ),
    {
      head: "履职评估",
      columns: Object.entries(evaluations).map(([head, of]) => listed(head, "evaluation", of)),
    },
    listed("立案处理", "case", with1("case")),
    listed("经济责任审计", "audit", with1("audit")),
  ],
  checks: [
    {
      id: "assessment-grades",
      kind: "within",
      level: "error",
      formula: "考核人数 = 各考核等次之和",
      test: {
        type: "parts",
        whole: indicatorKey(assessed),
        parts: Object.values(grades).map(indicatorKey),
      },
    },
    {
      id: "assessment-evaluations",
      kind: "within",
      level: "error",
      formula: "考核人数 = 各履职评估结果之和",
      test: {
        type: "parts",
        whole: indicatorKey(assessed),
        parts: Object.values(evaluations).map(indicatorKey),
      },
    },
    {
      id: "evaluated-by-teams",
      kind: "logic",
      level: "explain",
      formula: "考核人数 ≤ 调研工作组评估人数",
      note: "people-of-stages",
      test: {
        type: "at-most",
        part: indicatorKey(assessed),
        whole: indicatorKey(sumOf("research-teams", "evaluated")),
      },
    },
  ],
  notes: ["考核对象为上届村(社区)“两委”成员,占比以考核人数为分母。"],
};
