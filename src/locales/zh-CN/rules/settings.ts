import type { RuleTexts } from "../../../core/issues/catalogue";
import { settingExpectations } from "../setting-expectations";

const settingExpectationVariants = Object.fromEntries(
  Object.entries(settingExpectations).map(([kind, expected]) => [
    kind,
    `参数“{name}”的取值“{value}”不能使用，应为${expected}；现按默认值处理。`,
  ])
);

/** Rules over the 参数设置 sheet. */
export const settingsRuleTexts: RuleTexts = {
  "settings/as-of-missing": {
    title: "没有统计截止日",
    message: "没有统计截止日，年龄、任职时间等与日期有关的项目未校验。",
    why: "年龄和年限都算到统计截止日；程序不会自动取当天日期，以免同一张表今天和明天算出不同的数。",
    remedy: "在“参数设置”表填写“统计截止日”（如 2021-10-28）；命令行可用 --as-of 指定。",
    good: "统计截止日：2021-10-28",
    bad: "统计截止日：（空）",
  },
  "settings/unknown-setting": {
    title: "没有这项参数",
    message: "参数“{name}”不存在，这一行没有起作用。",
    why: "名称写错的参数不会生效，结果可能与预想的不同。",
    remedy: "按参数表的标准名称填写，或删去这一行。",
    good: "统计截止日",
    bad: "截至日",
  },
  "settings/invalid-value": {
    title: "参数取值不能使用",
    message: "参数“{name}”的取值“{value}”不能使用；现按默认值处理。",
    variants: settingExpectationVariants,
    why: "取值不能识别时沿用默认值，结果可能与预想的不同。",
    remedy: "按“填写说明”改正取值。",
    good: "年龄计算方法：周岁(按年月日)",
    bad: "年龄计算方法：虚岁",
  },
};
