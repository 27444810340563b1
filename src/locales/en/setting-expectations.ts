import type { SettingType } from "../../core/settings/definitions";

/** What the value of a setting should look like, by its kind. `{least}`, `{most}` and `{choices}` are those of the setting. */
export const settingExpectations: Readonly<Record<SettingType["kind"], string>> = {
  date: "a full date such as 2021-10-28",
  integer: "a whole number from {least} to {most}",
  choice: "one of {choices}",
  switch: "是 or 否",
  regions: "six digits each, several divided by 、",
  text: "a text",
};
