import type { FontSchemeId } from "../settings/settings";

/** Fonts by their part in an official document (GB/T 9704-2012 and common house rules for tables). */
export interface FontScheme {
  readonly title: { readonly name: string; readonly bold: boolean };
  readonly heading: string;
  readonly body: string;
  readonly digits: string;
}

/**
 * `official` names the fonts the standard asks for, which a stock Windows does not have; `common`
 * names those every Chinese system has.
 */
export const fontSchemes: Readonly<Record<FontSchemeId, FontScheme>> = {
  official: {
    title: { name: "方正小标宋简体", bold: false },
    heading: "黑体",
    body: "仿宋_GB2312",
    digits: "Times New Roman",
  },
  common: {
    title: { name: "宋体", bold: true },
    heading: "黑体",
    body: "仿宋",
    digits: "Times New Roman",
  },
};
