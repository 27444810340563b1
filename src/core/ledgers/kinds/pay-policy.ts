import type { Field, LedgerKind } from "../field";

/** One line of the pay standard a post; every parameter a department has settled differently is a column. */
export const payPolicyFields = [
  { id: "seq", header: "序号", aliases: [], type: "sequence" },
  { id: "effective_from", header: "执行起始", aliases: ["执行起始日期", "生效日期"], type: "date" },
  { id: "effective_to", header: "执行截止", aliases: ["执行截止日期", "失效日期"], type: "date" },
  {
    id: "village_type",
    header: "适用类别",
    aliases: ["类别(村/社区)", "村/社区"],
    type: "code",
    codes: "village-type",
  },
  {
    id: "post_category",
    header: "职务类别",
    aliases: ["岗位", "岗位类别", "适用职务"],
    type: "text",
    required: true,
  },
  {
    id: "base_monthly",
    header: "基本报酬(元/月)",
    aliases: ["基本报酬", "月基本报酬", "标准(元/月)"],
    type: "number",
    required: true,
  },
  {
    id: "tenure_increment",
    header: "任职年限每满1年增加(元)",
    aliases: ["每满1年增加", "任职年限补贴(元/年)", "年限增加额"],
    type: "number",
  },
  { id: "tenure_timing", header: "增加时点", aliases: ["增发时点"], type: "text" },
  { id: "tenure_base", header: "年限起算", aliases: ["任职年限起算"], type: "text" },
  { id: "tenure_count_from", header: "年限起算不早于", aliases: ["年限计算起点"], type: "date" },
  { id: "tenure_gap_rule", header: "间断任职", aliases: ["间断处理"], type: "text" },
  { id: "tenure_max_years", header: "年限封顶(年)", aliases: ["年限上限"], type: "integer" },
  { id: "tenure_max_amount", header: "增加额封顶(元)", aliases: ["增加额上限"], type: "number" },
  { id: "remark", header: "备注", aliases: ["说明"], type: "text" },
] as const satisfies readonly Field[];

export type PayPolicyField = (typeof payPolicyFields)[number]["id"];

/** 报酬标准. */
export const payPolicy: LedgerKind = {
  id: "pay-policy",
  title: "报酬标准",
  order: 170,
  fields: payPolicyFields,
  recognisedBy: ["post_category", "base_monthly"],
  atLeast: 3,
  key: "post_category",
  footNotes: true,
};
