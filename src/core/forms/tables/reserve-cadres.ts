import type { Indicator } from "../../statistics/indicators";
import { countAndShare, countOf, figure, ifLedgerHas, ratioOf, recordsOf } from "../columns";
import type { FigureColumn, TownshipForm } from "../form";
import { indicatorKey } from "../../statistics/indicators";

const all = recordsOf("reserve");
const ofClass = (is: string) => recordsOf("reserve", { field: "category", is });
const recommended = (is: string) => recordsOf("reserve", { field: "recommended_by", is });
const onTrial = recordsOf("reserve", { field: "trial", is: "1" });
const joined = recordsOf("reserve", { field: "joined", is: "1" });

const listed = (head: string, field: string, indicator: Indicator): FigureColumn =>
  ifLedgerHas("reserve", [field], figure(head, indicator));

const classes = {
  致富能人: ofClass("prosperous"),
  外出经商返乡人员: ofClass("returned"),
  大学毕业生: ofClass("graduate"),
  退役军人: ofClass("veteran"),
  优秀青年: ofClass("youth"),
};

/** 表5. */
export const reserveCadres: TownshipForm = {
  layout: "townships",
  id: "reserve-cadres",
  number: "表5",
  order: 50,
  title: "{region}{term}村(社区)后备力量统计表",
  sheet: "表5 后备力量统计表",
  unit: "人、岁、%",
  base: "everybody",
  people: "reserve",
  ledgers: ["reserve"],
  columns: [
    figure("总数", all),
    {
      head: "人员类别",
      columns: Object.entries(classes).map(([head, of]) => listed(head, "category", of)),
    },
    { head: "性别", columns: [countOf("男", "male"), countOf("女", "female")] },
    { head: "民族", columns: [countOf("汉族", "han"), countOf("少数民族", "minority")] },
    countAndShare("35岁及以下", "aged-35-or-less"),
    figure("平均年龄", { kind: "mean-age" }),
    countAndShare("高中(中专)及以上", "high-school-plus"),
    countAndShare("大专及以上", "college-plus"),
    countOf("中共党员", "party-member"),
    {
      head: "推荐方式",
      columns: [
        listed("村民举荐", "recommended_by", recommended("residents")),
        listed("个人自荐", "recommended_by", recommended("self")),
        listed("组织推荐", "recommended_by", recommended("organisation")),
        listed("公开招募", "recommended_by", recommended("recruitment")),
      ],
    },
    listed("结对帮带", "mentor", recordsOf("reserve", { field: "mentor", filled: true })),
    {
      head: "到村试岗",
      columns: [listed("人数", "trial", onTrial), listed("占比", "trial", ratioOf(onTrial, all))],
    },
    {
      head: "进入班子",
      columns: [listed("人数", "joined", joined), listed("占比", "joined", ratioOf(joined, all))],
    },
  ],
  checks: [
    {
      id: "reserve-classes",
      kind: "within",
      level: "error",
      formula: "总数 = 五类人员之和",
      test: {
        type: "parts",
        whole: indicatorKey(all),
        parts: Object.values(classes).map(indicatorKey),
      },
    },
    {
      id: "trial-in-reserve",
      kind: "within",
      level: "error",
      formula: "到村试岗 ≤ 总数",
      test: { type: "at-most", part: indicatorKey(onTrial), whole: indicatorKey(all) },
    },
    {
      id: "joined-in-reserve",
      kind: "within",
      level: "error",
      formula: "进入班子 ≤ 总数",
      test: { type: "at-most", part: indicatorKey(joined), whole: indicatorKey(all) },
    },
  ],
  notes: ["本表按后备干部库统计,到村试岗、进入班子占比以入库总数为分母。"],
};
