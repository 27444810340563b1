import type { RuleTexts } from "../../../core/issues/catalogue";
import { cellRuleTexts } from "./cells";
import { ledgerRuleTexts } from "./ledgers";
import { recordRuleTexts } from "./records";
import { setRuleTexts } from "./sets";
import { settingsRuleTexts } from "./settings";
import { waiverRuleTexts } from "./waivers";

/** What is told about every rule, in English. */
export const ruleTextsEn: RuleTexts = {
  ...cellRuleTexts,
  ...recordRuleTexts,
  ...ledgerRuleTexts,
  ...setRuleTexts,
  ...settingsRuleTexts,
  ...waiverRuleTexts,
};
