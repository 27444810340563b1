import type { SettingDefinition } from "../../../src/core/settings/definitions";
import {
  isSwitchKey,
  settingDefinitions,
  settingValue,
  writeSetting,
} from "../../../src/core/settings/definitions";
import { defaultSettings } from "../../../src/core/settings/settings";
import { comparable } from "../../../src/core/values/text";

function definitionOf(key: SettingDefinition["key"]): SettingDefinition {
  return settingDefinitions.find((definition) => definition.key === key)!;
}

describe("setting definitions", () => {
  it("cover every setting and every switch, each once, and nothing else", () => {
    const { switches, ...others } = defaultSettings;
    const keys = [...Object.keys(others), ...Object.keys(switches)];
    expect(settingDefinitions.map(({ key }) => key).sort()).toEqual(keys.sort());
  });

  it("have labels that cannot be confused with one another or with a key", () => {
    const labels = settingDefinitions.map(({ label }) => comparable(label));
    const keys = settingDefinitions.map(({ key }) => key as string);
    expect(new Set([...labels, ...keys]).size).toBe(labels.length + keys.length);
  });

  it("tell what to fill in", () => {
    expect(settingDefinitions.filter(({ note }) => note.trim() === "")).toEqual([]);
  });

  it.each(
    settingDefinitions.flatMap((definition) =>
      definition.type.kind === "choice"
        ? [[definition.label, definition.type.choices] as const]
        : []
    )
  )("offer different choices for %s", (_label, choices) => {
    const names = choices.flatMap(([id, label]) => [id, comparable(label)]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(
    settingDefinitions.flatMap((definition) =>
      definition.type.kind === "choice" || definition.type.kind === "integer" ? [definition] : []
    )
  )("allow the default of $label", (definition) => {
    const value = settingValue(defaultSettings, definition);
    if (definition.type.kind === "choice") {
      expect(definition.type.choices.map(([id]) => id)).toContain(value);
    } else if (definition.type.kind === "integer") {
      expect(value).toBeGreaterThanOrEqual(definition.type.least);
      expect(value).toBeLessThanOrEqual(definition.type.most);
    }
  });

  it("tell switches from settings", () => {
    expect(isSwitchKey("oddCommittee", defaultSettings)).toBe(true);
    expect(isSwitchKey("oneShoulderIsCrossPost", defaultSettings)).toBe(false);
  });
});

describe("writeSetting", () => {
  const settings = {
    ...defaultSettings,
    asOf: 20211028,
    regionName: "样例市",
    shareDecimals: 1,
    ageMethod: "year-month",
    oneShoulderIsCrossPost: false,
    extraRegions: [529901, 529902],
    switches: { ...defaultSettings.switches, youngMember: true },
  } as const;

  it.each([
    ["asOf", "2021-10-28"],
    ["previousAsOf", ""],
    ["regionName", "样例市"],
    ["shareDecimals", "1"],
    ["ageMethod", "周岁(按年月)"],
    ["oneShoulderIsCrossPost", "否"],
    ["extraRegions", "529901、529902"],
    ["youngMember", "是"],
    ["oddCommittee", "否"],
  ] as const)("%s as %s", (key, text) => {
    expect(writeSetting(settings, definitionOf(key))).toBe(text);
  });
});
