import { functionsScreenEn } from "../../../locales/en/functions-screen";
import { functionsEn } from "../../../locales/en/functions";
import type { FunctionTexts } from "../../../locales/function-texts";
import type { FunctionsScreenTexts } from "../../../locales/functions-screen-texts";
import type { Localised } from "../../../locales/language";
import { functionsScreenZh } from "../../../locales/zh-CN/functions-screen";
import { functionsZh } from "../../../locales/zh-CN/functions";

export const functionsScreenTexts: Localised<FunctionsScreenTexts> = {
  "zh-CN": functionsScreenZh,
  en: functionsScreenEn,
};

export const functionTexts: Localised<FunctionTexts> = { "zh-CN": functionsZh, en: functionsEn };
