/** Languages of the screens. Sheets that the product writes are Chinese in each. */
export type Language = "zh-CN" | "en";

/** Texts of one shape in every language. */
export type Localised<T> = Readonly<Record<Language, T>>;

/** The language for a display language such as `zh-TW`; English for all that is not Chinese. */
export function languageFor(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en";
}
