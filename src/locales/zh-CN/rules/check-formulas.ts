import type { RuleTexts } from "../../../core/issues/catalogue";
import { formulaRuleMessages } from "../../formula-texts";
import { formulaTextsZh } from "../formulas";

/** Rules over the 校核公式 sheet. */
export const checkFormulaRuleTexts: RuleTexts = {
  "check-formula/unreadable": {
    title: "校核公式写错",
    ...formulaRuleMessages(formulaTextsZh),
    why: "读不懂的公式无法执行，要核对的数字就没有核对。",
    remedy: "照“校核公式”文档的写法改正；可以在窗格“报表—校核”中边写边试。",
    good: "总数 = 男 + 女",
    bad: "总数 = 男 +",
  },
};
