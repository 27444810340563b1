import type { SettingDefinition } from "../core/settings/definitions";

export type SettingGroup = "dates" | "place" | "counting" | "rules" | "signatures" | "look";

/** The sentences of the settings screen. */
export interface SettingsTexts {
  readonly groups: Readonly<Record<SettingGroup, string>>;
  /** Label of a setting. */
  readonly label: (definition: SettingDefinition) => string;
  /** What to fill in. */
  readonly hint: (definition: SettingDefinition) => string;
  /** Label of one of the choices of a setting, as the sheet writes it. */
  readonly choice: (label: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly invalid: (expected: string) => string;
  readonly inForceFrom: (sheet: string) => string;
  readonly defaultsInForce: string;
  readonly faults: string;
  readonly unknown: (name: string) => string;
  readonly unusable: (name: string, value: string) => string;
  readonly reveal: (address: string) => string;
  readonly save: (count: number) => string;
  readonly discard: string;
  readonly previewing: string;
  readonly saving: string;
  readonly confirmTitle: string;
  readonly writeTo: (sheet: string) => string;
  readonly createSheet: string;
  readonly columns: { readonly setting: string; readonly before: string; readonly after: string };
  readonly nothing: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly saved: string;
  readonly skipped: (count: number) => string;
  readonly unchanged: string;
}
