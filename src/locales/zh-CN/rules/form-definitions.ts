import type { RuleTexts } from "../../../core/issues/catalogue";
import { definitionRuleMessages } from "../../definition-rule-messages";

/** Rules over 报表定义 sheets. */
export const formDefinitionRuleTexts: RuleTexts = {
  "form-definition/unreadable": {
    title: "报表定义写错",
    ...definitionRuleMessages({
      problems: {
        empty: "“内容”没有填写。",
        unexpected: "“{found}”不应写在这里。",
        missing: "这里应写“{expected}”。",
        "number-needed": "这里应写数字。",
        "unknown-indicator": "没有“{found}”这种指标。",
        "unknown-group": "没有“{found}”这类人员。",
        "unknown-ledger": "没有名为“{found}”的台账。",
        "unknown-field": "台账中没有“{found}”这一栏。",
        "unknown-value": "“{found}”不是这一栏可填的内容。",
        "unclosed-text": "引号没有成对。",
        "range-turned": "起止颠倒，前一个数应不大于后一个数。",
        "not-a-number-field": "“{found}”一栏不是数字，不能汇总或比较大小。",
        "not-a-date-field": "“{found}”一栏不是日期，不能与截止日期比较。",
        "too-deep": "括号层数过多。",
        "missing-item": "缺少“{found}”一行。",
        "repeated-item": "“{found}”只能有一行。",
        "number-form": "表号应写成“附表”加数字，如附表5。",
        "title-form": "表题应以“表”字结尾。",
        "sheet-name": "表名不能超过31个字，也不能含有 [ ] : * ? / \\。",
        "head-missing": "栏目没有填写表头。",
      },
      place: "位置在第{number}个字：{marked}",
      suggestion: "是不是“{suggestion}”？",
      gap: "",
    }),
    why: "定义中有一行读不懂，整张表就不能生成，也不能校核。",
    remedy: "照提示改正这一格；不清楚写法的，可从已有报表“复制为自定义表”后照样修改。",
    good: "占比:大专及以上",
    bad: "占比:大专以上",
  },
  "form-definition/repeated-number": {
    title: "报表定义表号重复",
    message: "表号“{number}”已由工作表“{other}”使用，这张定义不会生成报表。",
    why: "两张定义用同一个表号时，只生成前面的一张。",
    remedy: "把这里改成没有用过的表号；不再需要的定义可以删除。",
    good: "附表6",
    bad: "附表5（已有一张附表5）",
  },
};
