import { comparable } from "../core/values/text";
import type { SettingDefinition } from "../core/settings/definitions";
import { settingDefinitions } from "../core/settings/definitions";
import { defaultSettings, type AgeBandPreset } from "../core/settings/settings";
import type { AgeMethod } from "../core/values/age";
import type { Argument } from "./arguments";
import { isEmpty, textOf } from "./arguments";
import { argumentError } from "./function-messages";

function choicesOf(key: SettingDefinition["key"]): readonly (readonly [string, string])[] {
  const type = settingDefinitions.find((definition) => definition.key === key)?.type;
  return type?.kind === "choice" ? type.choices : [];
}

/**
 * One of the choices of a setting: by the label that 参数设置 uses, by its number in that list, or by
 * its name in JSON settings; the first words of a label are enough when they fit one only. Throws
 * `#VALUE!` for anything else.
 */
function choice(key: SettingDefinition["key"], value: Argument, name: string): string {
  const choices = choicesOf(key);
  const text = comparable(textOf(value));
  const numbered = choices[Number(text) - 1];
  const found =
    choices.find(([id, label]) => id === text || comparable(label) === text) ?? numbered;
  if (found) return found[0];
  const begun = choices.filter(([, label]) => comparable(label).startsWith(text));
  if (begun.length === 1) return begun[0][0];
  const labels = choices.map(([, label]) => label).join("、");
  throw argumentError(name, value, "choiceUnknown", { choices: labels });
}

/** The age method an argument names; completed years by the full date when it is empty. */
export function ageMethodOf(value: Argument, name: string): AgeMethod {
  return isEmpty(value)
    ? defaultSettings.ageMethod
    : (choice("ageMethod", value, name) as AgeMethod);
}

/** The set of age bands an argument names; bands of five years when it is empty. */
export function ageBandsOf(value: Argument, name: string): AgeBandPreset {
  return isEmpty(value)
    ? defaultSettings.ageBands
    : (choice("ageBands", value, name) as AgeBandPreset);
}
