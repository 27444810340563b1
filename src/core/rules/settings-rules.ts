import { checkFormulaUnreadable } from "./check-formula/unreadable";
import { formDefinitionRepeatedNumber } from "./form-definition/repeated-number";
import { formDefinitionUnreadable } from "./form-definition/unreadable";
import type { Rule } from "./rule";
import { settingsAsOfMissing } from "./settings/as-of-missing";
import { settingsInvalidValue, settingsUnknownSetting } from "./settings/problems";

/** Rules over what the department has settled before counting and checking. */
export const settingsRules: readonly Rule[] = [
  settingsAsOfMissing,
  settingsUnknownSetting,
  settingsInvalidValue,
  checkFormulaUnreadable,
  formDefinitionUnreadable,
  formDefinitionRepeatedNumber,
];
