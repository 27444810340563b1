import { settingDefinitions } from "../../settings/definitions";
import type { Settings } from "../../settings/settings";
import type { FormPresets } from "../presets";
import { presetsIn } from "../presets";
import type { BooksDifference } from "./compare-with-books";
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

function choiceLabel(key: keyof FormPresets, value: string) {
  const { label, type } = settingDefinitions.find((definition) => definition.key === key)!;
  const choices = type.kind === "choice" ? type.choices : [];
  return { label, choice: choices.find(([id]) => id === value)![1] };
}

/** The settings under which a sheet has other columns than it would have now; its figures may be right for all that. */
export function otherPresets(printed: PrintedForm, settings: Settings): BooksDifference[] {
  const own = presetsOn(printed, settings);
  return dependsOn(printed)
    .filter((key) => own[key] !== settings[key])
    .map((key) => {
      const { label, choice } = choiceLabel(key, own[key]);
      return {
        kind: "preset",
        sheet: printed.sheet,
        address: null,
        path: [label],
        onSheet: choice,
        inBooks: choiceLabel(key, settings[key]).choice,
        difference: null,
      };
    });
}
