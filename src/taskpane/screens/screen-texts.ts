import { screensEn } from "../../locales/en/screens";
import type { Localised } from "../../locales/language";
import type { ScreenTexts } from "../../locales/screen-texts";
import { screensZh } from "../../locales/zh-CN/screens";

export const screenTexts: Localised<ScreenTexts> = { "zh-CN": screensZh, en: screensEn };
