import type { RuleTexts } from "../../../core/issues/catalogue";
import { settingExpectations } from "../setting-expectations";

const settingExpectationVariants = Object.fromEntries(
  Object.entries(settingExpectations).map(([kind, expected]) => [
    kind,
    `Setting {name} cannot take the value {value}; expected ${expected}. The default is used.`,
  ])
);

/** Rules over the settings sheet. */
export const settingsRuleTexts: RuleTexts = {
  "settings/as-of-missing": {
    title: "No cut-off date",
    message:
      "There is no cut-off date; ages, terms and everything else that depends on a day were not checked.",
    why: "Ages and years are counted up to the cut-off date. It is never taken from the clock, so that a sheet gives the same figures tomorrow.",
    remedy: "Fill in 统计截止日 in the 参数设置 sheet, or give --as-of on the command line.",
    good: "统计截止日: 2021-10-28",
    bad: "统计截止日: (blank)",
  },
  "settings/unknown-setting": {
    title: "Unknown setting",
    message: "There is no setting named {name}; the line has no effect.",
    why: "A misspelt setting does nothing, and the result may differ from what was meant.",
    remedy: "Use the name of the standard settings sheet, or delete the line.",
    good: "统计截止日",
    bad: "截至日",
  },
  "settings/invalid-value": {
    title: "Unusable value of a setting",
    message: "Setting {name} cannot take the value {value}. The default is used.",
    variants: settingExpectationVariants,
    why: "With a value that cannot be read the default stays in force, and the result may differ from what was meant.",
    remedy: "Correct the value as the note beside it says.",
    good: "年龄计算方法: 周岁(按年月日)",
    bad: "年龄计算方法: 虚岁",
  },
};
