import type { UserFormula } from "./user-formulas";

const example = (
  name: string,
  text: string,
  level: UserFormula["level"],
  remark = "",
  tables: readonly string[] = []
): UserFormula => ({ name, level, text, tables, remark });

/** Formulas that a new 校核公式 sheet begins with: one of each way of writing, and true of forms as they are generated. */
export const exampleFormulas: readonly UserFormula[] = [
  example("合计与各行相符", "[合计,总数] = 合计([各行,总数])", "error"),
  example("学历各栏不超过总数", "合计(研究生至初中及以下) ≤ 总数", "error", "", ["表2", "表3"]),
  example("书记不多于班子", "表3[总数] ≤ 表2[总数]", "error"),
  example(
    "班子中有女性成员",
    "如果 总数 ≥ 5 则 女 ≥ 1",
    "explain",
    "没有女性成员的乡镇,请说明原因和补充计划。",
    ["表2"]
  ),
  example(
    "平均年龄变化不大",
    "绝对值(表4[党组织班子成员/平均年龄,增减]) ≤ 10",
    "explain",
    "与上届相差超过10岁的,请核对出生年月。"
  ),
];
