import type { SettingDefinition } from "../core/settings/definitions";
import { settingDefinitions, writeSetting } from "../core/settings/definitions";
import { defaultSettings } from "../core/settings/settings";
import type { SettingsInForce } from "./held-workbook";

/** Name of a setting in JSON and in the code. */
export type SettingKey = SettingDefinition["key"];

/** A setting that stands in the sheet and cannot be used. */
export interface SettingFault {
  /** The setting that cannot take the value; `null` where the name is no setting's. */
  readonly key: SettingKey | null;
  readonly name: string;
  readonly value: string;
  /** Cell of the 参数设置 sheet that holds the value. */
  readonly address: string;
}

/** The settings in force, as the sheet would show them. */
export interface SettingsView {
  /** Name of the 参数设置 sheet; `null` when the workbook has none and the defaults are in force. */
  readonly sheet: string | null;
  readonly values: Readonly<Record<SettingKey, string>>;
  readonly defaults: Readonly<Record<SettingKey, string>>;
  readonly faults: readonly SettingFault[];
}

function written(settings: SettingsInForce["settings"]): Readonly<Record<SettingKey, string>> {
  return Object.fromEntries(
    settingDefinitions.map((definition) => [definition.key, writeSetting(settings, definition)])
  ) as Record<SettingKey, string>;
}

/** What is shown of the settings in force. */
export function settingsView({ settings, problems, table }: SettingsInForce): SettingsView {
  return {
    sheet: table?.sheet ?? null,
    values: written(settings),
    defaults: written(defaultSettings),
    faults: problems.map(({ definition, name, value, record }) => ({
      key: definition?.key ?? null,
      name,
      value,
      address: table ? table.address(record, definition ? "value" : "key") : "",
    })),
  };
}
