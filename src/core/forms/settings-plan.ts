import type { SheetPlan } from "../sheets/sheet-plan";
import { settingsSheet } from "../ledgers/kinds/settings-sheet";
import { settingDefinitions, writeSetting } from "../settings/definitions";
import type { Settings } from "../settings/settings";
import { chosenFrom, FIRST_PLAIN_ROW, planPlainList } from "./plain-list";

/** 参数设置, one setting a row, every one with what to fill in. */
export function planSettings(settings: Settings): SheetPlan {
  const plan = planPlainList(
    settingsSheet.title,
    [
      ["参数", 28],
      ["取值", 30],
      ["填写说明", 90],
    ],
    settingDefinitions.map((definition) => [
      definition.label,
      writeSetting(settings, definition),
      definition.note,
    ])
  );
  return {
    ...plan,
    validations: settingDefinitions.flatMap(({ type }, i) => {
      const list =
        type.kind === "choice"
          ? type.choices.map(([, label]) => label)
          : type.kind === "switch"
            ? ["是", "否"]
            : null;
      const row = FIRST_PLAIN_ROW + i;
      return list ? [chosenFrom(list, { top: row, bottom: row, left: 1, right: 1 })] : [];
    }),
  };
}
