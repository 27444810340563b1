import type { SettingKey } from "../../../engine/settings-view";
import type { SettingGroup } from "../../../locales/settings-texts";

/** The settings as the screen lists them: what decides every figure comes first. */
export const settingGroups: readonly {
  readonly group: SettingGroup;
  readonly keys: readonly SettingKey[];
}[] = [
  { group: "dates", keys: ["asOf", "previousAsOf", "electedOn"] },
  { group: "place", keys: ["regionName", "termName", "reportingUnit"] },
  {
    group: "counting",
    keys: [
      "ageMethod",
      "ageDecimals",
      "ageBands",
      "formHead",
      "shareDecimals",
      "educationCounting",
      "oneShoulderIsCrossPost",
    ],
  },
  {
    group: "rules",
    keys: [
      "minimumAge",
      "maximumAge",
      "oddCommittee",
      "youngMember",
      "oneShoulder",
      "extraRegions",
    ],
  },
  {
    group: "signatures",
    keys: ["responsiblePerson", "reviewedBy", "preparedBy", "contactPhone"],
  },
  { group: "look", keys: ["idMasking", "fontScheme"] },
];
