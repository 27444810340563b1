import type { Rule } from "./rule";
import { betweenRules } from "./between-rules";
import { cellRules } from "./cell-rules";
import { ledgerRules } from "./ledger-rules";
import { recordRules } from "./record-rules";
import { setRules } from "./set-rules";
import { settingsRules } from "./settings-rules";

/** Every rule, in the order they run. To add one: its file, a line in its list, its text in the locales, its test. */
export const rules: readonly Rule[] = [
  ...settingsRules,
  ...cellRules,
  ...recordRules,
  ...ledgerRules,
  ...setRules,
  ...betweenRules,
];
