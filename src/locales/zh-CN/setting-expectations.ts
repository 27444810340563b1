import type { SettingType } from "../../core/settings/definitions";

/** What the value of a setting should look like, by its kind. `{least}`, `{most}` and `{choices}` are those of the setting. */
export const settingExpectations: Readonly<Record<SettingType["kind"], string>> = {
  date: "2021-10-28 这样的完整日期",
  integer: "{least}—{most} 的整数",
  choice: "{choices}之一",
  switch: "是 或 否",
  regions: "六位数字，多个用顿号隔开",
  text: "文字",
};
