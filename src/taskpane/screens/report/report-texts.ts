import { formCheckTextsEn } from "../../../locales/en/form-checks";
import { reportEn } from "../../../locales/en/report";
import type { FormCheckTexts } from "../../../locales/form-check-texts";
import type { Localised } from "../../../locales/language";
import type { ReportTexts } from "../../../locales/report-texts";
import { formCheckTextsZh } from "../../../locales/zh-CN/form-checks";
import { reportZh } from "../../../locales/zh-CN/report";

export const reportTexts: Localised<ReportTexts> = { "zh-CN": reportZh, en: reportEn };

/** What is said of consistency checks. */
export const formCheckTexts: Localised<FormCheckTexts> = {
  "zh-CN": formCheckTextsZh,
  en: formCheckTextsEn,
};
