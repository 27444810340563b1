import { hasProblem } from "../../ledgers/kinds/supervision";
import { indicatorKey } from "../../statistics/indicators";
import { figure, ifLedgerHas, ratioOf, recordsOf } from "../columns";
import type { TownshipForm } from "../form";

const visits = recordsOf("supervision");
const inWay = (is: string) => recordsOf("supervision", { field: "way", is });
const ways = {
  随机暗访: inWay("unannounced"),
  实地督导: inWay("on-site"),
  电话抽查: inWay("phone"),
};

const problems = recordsOf("supervision", hasProblem);
const rectified = (is: string) =>
  recordsOf("supervision", { all: [hasProblem, { field: "rectified", is }] });
const states = {
  已整改: rectified("done"),
  整改中: rectified("ongoing"),
  未整改: rectified("not-begun"),
};

/** 表9. */
export const supervisionResults: TownshipForm = {
  layout: "townships",
  id: "supervision-results",
  number: "表9",
  order: 90,
  title: "{region}{term}村(社区)换届风气督导情况统计表",
  sheet: "表9 督导情况统计表",
  unit: "次、个、%",
  base: "everybody",
  ledgers: ["supervision"],
  rows: { head: "督导组", ledger: "supervision", field: "team", unplaced: "未填督导组" },
  columns: [
    {
      head: "督导次数",
      columns: [
        figure("合计", visits),
        ...Object.entries(ways).map(([head, of]) => figure(head, of)),
      ],
    },
    {
      head: "发现问题",
      columns: [
        figure("个数", problems),
        ...Object.entries(states).map(([head, of]) =>
          ifLedgerHas("supervision", ["rectified"], figure(head, of))
        ),
        ifLedgerHas(
          "supervision",
          ["rectified"],
          figure("整改率", ratioOf(states.已整改, problems))
        ),
      ],
    },
  ],
  checks: [
    {
      id: "supervision-ways",
      kind: "within",
      level: "error",
      formula: "督导次数合计 = 随机暗访 + 实地督导 + 电话抽查",
      test: {
        type: "parts",
        whole: indicatorKey(visits),
        parts: Object.values(ways).map(indicatorKey),
      },
    },
    {
      id: "problem-states",
      kind: "within",
      level: "error",
      formula: "发现问题个数 = 已整改 + 整改中 + 未整改",
      test: {
        type: "parts",
        whole: indicatorKey(problems),
        parts: Object.values(states).map(indicatorKey),
      },
    },
  ],
  notes: ["督导次数按督导台账的行数统计,一行记一次;整改率以发现问题个数为分母。"],
};
