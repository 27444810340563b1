import { fillTemplate } from "../core/issues/catalogue";
import type { SettingDefinition, SettingType } from "../core/settings/definitions";

/** What the value of a setting should look like, in the language of `texts`. */
export function settingExpectation(
  { type }: SettingDefinition,
  texts: Readonly<Record<SettingType["kind"], string>>
): string {
  return fillTemplate(texts[type.kind], {
    ...(type.kind === "integer" ? { least: type.least, most: type.most } : {}),
    ...(type.kind === "choice"
      ? { choices: type.choices.map(([, label]) => label).join("、") }
      : {}),
  });
}
