import { indicatorKey } from "../../statistics/indicators";
import type { Indicator } from "../../statistics/indicators";
import { figure, ifLedgerHas, ratioOf, recordsOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const weak = recordsOf("weak-villages");
const ofKind = (is: string) => recordsOf("weak-villages", { field: "kind", is });
const inState = (is: string) => recordsOf("weak-villages", { field: "status", is });
const kinds = {
  软弱涣散: ofKind("weak"),
  选情复杂: ofKind("complex"),
  矛盾突出: ofKind("conflict"),
};
const filed = recordsOf("filing");
const approval = (is: string) => recordsOf("filing", { field: "approval", is });

const ofVillages = (head: string, field: string, indicator: Indicator): FigureColumn =>
  ifLedgerHas("weak-villages", [field], figure(head, indicator));
const ofFiling = (head: string, field: string, indicator: Indicator): FigureColumn =>
  ifLedgerHas("filing", [field], figure(head, indicator));

/** 表13. */
export const villageWork: TownshipForm = {
  layout: "townships",
  id: "village-work",
  number: "表13",
  order: 130,
  title: "{region}{term}村(社区)整顿化解与书记备案统计表",
  sheet: "表13 整顿化解与备案统计表",
  unit: "个、人、%",
  base: "everybody",
  ledgers: ["weak-villages", "filing"],
  columns: [
    {
      head: "软弱涣散村整顿与矛盾化解",
      columns: [
        ifLedgerHas("weak-villages", [], figure("件数", weak)),
        ...Object.entries(kinds).map(([head, of]) => ofVillages(head, "kind", of)),
        ofVillages("已完成", "status", inState("done")),
        ofVillages("进行中", "status", inState("in-progress")),
        ofVillages("未开始", "status", inState("not-started")),
        ofVillages("逾期", "status", inState("overdue")),
        ofVillages("完成率", "status", ratioOf(inState("done"), weak)),
      ],
    },
    {
      head: "党组织书记县级备案",
      columns: [
        ifLedgerHas("filing", [], figure("备案人数", filed)),
        ofFiling("同意", "approval", approval("agree")),
        ofFiling("不同意", "approval", approval("disagree")),
        ofFiling("暂缓", "approval", approval("deferred")),
      ],
    },
  ],
  checks: [
    {
      id: "weak-village-kinds",
      kind: "within",
      level: "error",
      formula: "件数 = 软弱涣散 + 选情复杂 + 矛盾突出",
      test: {
        type: "parts",
        whole: indicatorKey(weak),
        parts: Object.values(kinds).map(indicatorKey),
      },
    },
    {
      id: "filing-approvals",
      kind: "within",
      level: "error",
      formula: "备案人数 = 同意 + 不同意 + 暂缓",
      test: {
        type: "parts",
        whole: indicatorKey(filed),
        parts: ["agree", "disagree", "deferred"].map((code) => indicatorKey(approval(code))),
      },
    },
  ],
  notes: ["整顿化解按台账的行数统计,一个村(社区)的一件事项记一件;完成率以件数为分母。"],
};
