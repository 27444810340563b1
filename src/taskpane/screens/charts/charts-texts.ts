import type { ChartsTexts } from "../../../locales/charts-texts";
import { chartsEn } from "../../../locales/en/charts";
import type { Localised } from "../../../locales/language";
import { chartsZh } from "../../../locales/zh-CN/charts";

export const chartsTexts: Localised<ChartsTexts> = { "zh-CN": chartsZh, en: chartsEn };
