import type { FormulaEditorTexts } from "../../../locales/formula-editor-texts";
import { formulaEditorEn } from "../../../locales/en/formula-editor";
import { formulaEditorZh } from "../../../locales/zh-CN/formula-editor";
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

/** What is said of check formulas that users write. */
export const formulaEditorTexts: Localised<FormulaEditorTexts> = {
  "zh-CN": formulaEditorZh,
  en: formulaEditorEn,
};
