import type { RuleTexts } from "../../../core/issues/catalogue";
import { betweenRuleTexts } from "./between";
import { cellRuleTexts } from "./cells";
import { checkFormulaRuleTexts } from "./check-formulas";
import { formDefinitionRuleTexts } from "./form-definitions";
import { ledgerRuleTexts } from "./ledgers";
import { recordRuleTexts } from "./records";
import { setRuleTexts } from "./sets";
import { settingsRuleTexts } from "./settings";
import { waiverRuleTexts } from "./waivers";

/** What is told about every rule, in Chinese. */
export const ruleTextsZh: RuleTexts = {
  ...cellRuleTexts,
  ...recordRuleTexts,
  ...ledgerRuleTexts,
  ...setRuleTexts,
  ...betweenRuleTexts,
  ...settingsRuleTexts,
  ...checkFormulaRuleTexts,
  ...formDefinitionRuleTexts,
  ...waiverRuleTexts,
};
