import type { AgeBandPreset, FormHeadPreset, Settings } from "../settings/settings";
import { ageBandPresets } from "../statistics/age-bands";
import type { FigureColumn, FormColumn, PlainColumn } from "./form";

/** The settings that decide which columns a form has. */
export type FormPresets = Pick<Settings, "ageBands" | "formHead">;

const BANDS = Object.keys(ageBandPresets) as AgeBandPreset[];
const HEADS: readonly FormHeadPreset[] = ["changeover", "party-statistics"];

/** Every choice there is, the default first. */
export const allPresets: readonly FormPresets[] = HEADS.flatMap((formHead) =>
  BANDS.map((ageBands) => ({ ageBands, formHead }))
);

function bandColumns(preset: AgeBandPreset): FigureColumn[] {
  return ageBandPresets[preset].map(({ label }, band) => ({
    head: label,
    indicator: { kind: "band", band },
  }));
}

/** The columns of a form under presets, those that a preset decides written out. */
export function plainColumns(
  columns: readonly FormColumn[],
  presets: FormPresets
): readonly PlainColumn[] {
  return columns.flatMap((column): readonly PlainColumn[] => {
    if ("ageBands" in column) return bandColumns(presets.ageBands);
    if ("byHead" in column) return plainColumns(column.byHead[presets.formHead], presets);
    if ("indicator" in column) return [column];
    return [{ head: column.head, columns: plainColumns(column.columns, presets) }];
  });
}

/** The settings that columns depend on, in the order in which the settings list them. */
export function presetsIn(columns: readonly FormColumn[]): readonly (keyof FormPresets)[] {
  const found = new Set(
    columns.flatMap((column): readonly (keyof FormPresets)[] => {
      if ("ageBands" in column) return ["ageBands"];
      if ("byHead" in column)
        return ["formHead", ...presetsIn(Object.values(column.byHead).flat())];
      return "columns" in column ? presetsIn(column.columns) : [];
    })
  );
  return (["ageBands", "formHead"] as const).filter((key) => found.has(key));
}
