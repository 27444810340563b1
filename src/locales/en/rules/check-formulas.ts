import type { RuleTexts } from "../../../core/issues/catalogue";
import { formulaRuleMessages } from "../../formula-texts";
import { formulaTextsEn } from "../formulas";

/** Rules over the 校核公式 sheet. */
export const checkFormulaRuleTexts: RuleTexts = {
  "check-formula/unreadable": {
    title: "Check formula that cannot be read",
    ...formulaRuleMessages(formulaTextsEn),
    why: "A formula that cannot be read is not carried out, and what it should check goes unchecked.",
    remedy:
      "Write it as the page on check formulas says; the pane tries a formula while it is written.",
    good: "总数 = 男 + 女",
    bad: "总数 = 男 +",
  },
};
