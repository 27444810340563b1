import type { CodeEntry, CodeTable } from "../codes/code-table";
import type { GapRule, TenureBase, TenureTiming } from "./policy";

interface Choice<Code extends string> extends CodeEntry {
  readonly code: Code;
}

const source = "村（社区）干部报酬标准通用填法";

/** 增加时点. */
export const tenureTimings: CodeTable<Choice<TenureTiming>> = {
  id: "tenure-timing",
  source,
  entries: [
    {
      code: "next-january",
      name: "次年1月",
      aliases: ["次年一月", "次年元月", "次年1月起", "次年元月起", "次年", "次年1月份"],
    },
    {
      code: "anniversary-month",
      name: "满年当月",
      aliases: ["满年当月起", "满1年当月", "满一年当月", "任职满年当月", "当月", "周年当月"],
    },
  ],
};

/** 年限起算. */
export const tenureBases: CodeTable<Choice<TenureBase>> = {
  id: "tenure-base",
  source,
  entries: [
    {
      code: "cadre-since",
      name: "担任村干部起始时间",
      aliases: ["首次任村干部时间", "任村干部时间", "担任村干部时间", "村干部起始时间"],
    },
    {
      code: "post-since",
      name: "任现职时间",
      aliases: ["任现职务时间", "现任职时间", "任现职", "任职时间"],
    },
  ],
};

/** 间断任职. */
export const gapRules: CodeTable<Choice<GapRule>> = {
  id: "gap-rule",
  source,
  entries: [
    {
      code: "restart",
      name: "重新计算",
      aliases: ["以新任职时间计算", "按新任职时间计算", "重新起算", "不累计"],
    },
    {
      code: "accumulate",
      name: "累计计算",
      aliases: ["累计", "合并计算", "前后累计", "扣除间断时间累计"],
    },
  ],
};
