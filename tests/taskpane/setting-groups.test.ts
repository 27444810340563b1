import { settingDefinitions } from "../../src/core/settings/definitions";
import { settingGroups } from "../../src/taskpane/screens/overview/setting-groups";

it("shows every setting once", () => {
  const shown = settingGroups.flatMap(({ keys }) => keys);
  expect([...shown].sort()).toEqual(settingDefinitions.map(({ key }) => key).sort());
});
