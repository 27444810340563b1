import type { SettingType } from "../../../core/settings/definitions";
import { settingExpectations as expectationsEn } from "../../../locales/en/setting-expectations";
import { settingsEn } from "../../../locales/en/settings";
import type { Localised } from "../../../locales/language";
import type { SettingsTexts } from "../../../locales/settings-texts";
import { settingExpectations as expectationsZh } from "../../../locales/zh-CN/setting-expectations";
import { settingsZh } from "../../../locales/zh-CN/settings";

export interface SettingsScreenTexts {
  readonly screen: SettingsTexts;
  /** What a value should look like, by kind of setting. */
  readonly expectations: Readonly<Record<SettingType["kind"], string>>;
}

export const settingsTexts: Localised<SettingsScreenTexts> = {
  "zh-CN": { screen: settingsZh, expectations: expectationsZh },
  en: { screen: settingsEn, expectations: expectationsEn },
};
