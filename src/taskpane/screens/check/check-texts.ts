import type { RuleTexts } from "../../../core/issues/catalogue";
import type { CheckTexts } from "../../../locales/check-texts";
import { checkEn } from "../../../locales/en/check";
import { fixReasonsEn } from "../../../locales/en/fix-reasons";
import { ruleTextsEn } from "../../../locales/en/rules";
import type { Localised } from "../../../locales/language";
import { checkZh } from "../../../locales/zh-CN/check";
import { fixReasonsZh } from "../../../locales/zh-CN/fix-reasons";
import { ruleTextsZh } from "../../../locales/zh-CN/rules";

export const checkTexts: Localised<CheckTexts> = { "zh-CN": checkZh, en: checkEn };

/** What is told about every rule. */
export const ruleTexts: Localised<RuleTexts> = { "zh-CN": ruleTextsZh, en: ruleTextsEn };

/** Why a repair is right, by its key. */
export const fixReasons: Localised<Readonly<Record<string, string>>> = {
  "zh-CN": fixReasonsZh,
  en: fixReasonsEn,
};
