import { settingDefinitions } from "../../settings/definitions";
import type { FormPresets } from "../presets";
import { presetsIn } from "../presets";
import type { PrintedForm } from "./printed-form";

function dependsOn({ form }: PrintedForm): readonly (keyof FormPresets)[] {
  return form.layout === "townships" ? presetsIn(form.columns) : [];
}

/** The presets that a sheet was printed under, as far as its form has columns by which they show; else those in force. */
export function presetsOn(printed: PrintedForm, settings: FormPresets): FormPresets {
  const known = dependsOn(printed);
  return {
    ageBands: known.includes("ageBands") ? printed.bands : settings.ageBands,
    formHead: known.includes("formHead") ? printed.head : settings.formHead,
  };
}

/** A setting, what the sheet was printed under and what is in force now, in the words of the settings. */
export interface OtherPreset {
  readonly setting: string;
  readonly onSheet: string;
  readonly inForce: string;
}

function wordsOf(key: keyof FormPresets) {
  const { label, type } = settingDefinitions.find((definition) => definition.key === key)!;
  const choices = new Map<string, string>(type.kind === "choice" ? type.choices : []);
  return { label, choices };
}

/** The settings under which a sheet has other columns than it would have now; its figures may be right for all that. */
export function otherPresets(printed: PrintedForm, settings: FormPresets): OtherPreset[] {
  const own = presetsOn(printed, settings);
  return dependsOn(printed)
    .filter((key) => own[key] !== settings[key])
    .map((key) => {
      const { label, choices } = wordsOf(key);
      const [onSheet, inForce] = [own, settings].map((presets) => choices.get(presets[key])!);
      return { setting: label, onSheet, inForce };
    });
}
