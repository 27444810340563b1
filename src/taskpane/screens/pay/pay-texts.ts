import type { RuleTexts } from "../../../core/issues/catalogue";
import { payScreenEn } from "../../../locales/en/pay-screen";
import type { Localised } from "../../../locales/language";
import type { PayScreenTexts } from "../../../locales/pay-screen-texts";
import { payTexts } from "../../../locales/zh-CN/pay";
import { payScreenZh } from "../../../locales/zh-CN/pay-screen";

export const payScreenTexts: Localised<PayScreenTexts> = {
  "zh-CN": payScreenZh,
  en: payScreenEn,
};

/** What is told of findings of pay; in Chinese in every language, as on the sheets. */
export const payIssueTexts: RuleTexts = payTexts;
