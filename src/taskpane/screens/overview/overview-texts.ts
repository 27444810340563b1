import { overviewEn } from "../../../locales/en/overview";
import type { Localised } from "../../../locales/language";
import type { OverviewTexts } from "../../../locales/overview-texts";
import { overviewZh } from "../../../locales/zh-CN/overview";

export const overviewTexts: Localised<OverviewTexts> = { "zh-CN": overviewZh, en: overviewEn };
