import { indicatorKey } from "../../statistics/indicators";
import type { RecordIndicator } from "../../statistics/indicators";
import { figure, ifLedgerHas, recordsOf, sumOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";

const total = (field: string): RecordIndicator => sumOf("pay-roll", field);

const money = (head: string, field: string): FigureColumn =>
  ifLedgerHas("pay-roll", [field], figure(head, total(field)));

const MONTHS = 12;
const ofYear = (field: string): RecordIndicator => ({
  kind: "sum",
  ledger: "pay-roll",
  field,
  times: MONTHS,
});

/** 表7. */
export const paySummary: TownshipForm = {
  layout: "townships",
  id: "pay-summary",
  number: "表7",
  order: 70,
  title: "{region}村(社区)干部报酬统计表",
  sheet: "表7 报酬统计表",
  unit: "人、元",
  base: "everybody",
  ledgers: ["pay-roll"],
  rows: {
    head: "职务类别",
    ledger: "pay-roll",
    field: "post_category",
    unplaced: "未填职务类别",
  },
  columns: [
    figure("人数", recordsOf("pay-roll")),
    ifLedgerHas(
      "pay-roll",
      ["base"],
      figure("基本报酬标准(元/月)", { kind: "common", ledger: "pay-roll", field: "base" })
    ),
    {
      head: "月合计",
      columns: [
        money("基本报酬", "base"),
        money("任职年限补贴", "tenure"),
        money("绩效报酬", "performance"),
        money("其他补贴", "other"),
        money("应发", "gross"),
        money("扣款", "deductions"),
        money("实发", "net"),
      ],
    },
    {
      head: "年合计",
      columns: [
        ifLedgerHas("pay-roll", ["gross"], figure("应发", ofYear("gross"))),
        ifLedgerHas("pay-roll", ["net"], figure("实发", ofYear("net"))),
      ],
    },
  ],
  checks: [
    {
      id: "net-in-gross",
      kind: "within",
      level: "error",
      formula: "实发 ≤ 应发",
      test: {
        type: "at-most",
        part: indicatorKey(total("net")),
        whole: indicatorKey(total("gross")),
      },
    },
  ],
  notes: [
    "本表按报酬发放台账统计,应为一个月的发放数;年合计为月合计的12倍。同一类别的基本报酬标准不一致的,标准栏填“—”。",
  ],
};
