import { templatesEn } from "../../../locales/en/templates";
import type { Localised } from "../../../locales/language";
import type { TemplatesTexts } from "../../../locales/templates-texts";
import { templatesZh } from "../../../locales/zh-CN/templates";

export const templatesTexts: Localised<TemplatesTexts> = { "zh-CN": templatesZh, en: templatesEn };
