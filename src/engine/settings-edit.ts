import { planSettings } from "../core/forms/settings-plan";
import type { LedgerTable } from "../core/ledgers/table";
import { settingDefinitions, writeSetting } from "../core/settings/definitions";
import type { SettingDefinition } from "../core/settings/definitions";
import { parseSettingText, withSetting } from "../core/settings/parse-setting";
import { settingsChanges } from "../core/settings/settings-changes";
import type { Settings } from "../core/settings/settings";
import { cellAddress } from "../core/sheets/a1";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { CellChange } from "../workbook/workbook-host";
import type { HeldWorkbook } from "./held-workbook";
import type { SettingKey } from "./settings-view";

/** Settings as typed; those left out stay as they are. */
export type TypedSettings = Readonly<Partial<Record<SettingKey, string>>>;

/** What writing typed settings would do to the workbook. */
export interface SettingsEdit {
  /** Settings that cannot take what was typed; with any of them nothing can be written. */
  readonly invalid: readonly SettingKey[];
  /** Settings that would change, as the sheet shows them. */
  readonly preview: readonly {
    readonly key: SettingKey;
    readonly before: string;
    readonly after: string;
  }[];
  /** Cells of the 参数设置 sheet to be written. */
  readonly cells: readonly CellChange[];
  /** The sheet to be added, where the workbook has none; else `null`. */
  readonly plan: SheetPlan | null;
}

/** Rows for settings that the sheet does not list, below everything that stands on it. */
function addedRows(
  table: LedgerTable,
  missing: readonly SettingDefinition[],
  wanted: Settings
): CellChange[] {
  return missing.flatMap((definition, i): CellChange[] => {
    const row = table.grid.rowCount + i;
    const cell = (field: "key" | "value", after: string): CellChange => ({
      sheet: table.sheet,
      address: cellAddress(row, table.columnOf(field)),
      before: null,
      after,
    });
    return [cell("key", definition.label), cell("value", writeSetting(wanted, definition))];
  });
}

/** Works out how typed settings get into the workbook; writes nothing. A blank text asks for the default. */
export function editSettings(workbook: HeldWorkbook, typed: TypedSettings): SettingsEdit {
  const { settings, table } = workbook.settings();
  const invalid: SettingKey[] = [];
  let wanted = settings;
  for (const definition of settingDefinitions) {
    const text = typed[definition.key];
    if (text === undefined) continue;
    const parsed = parseSettingText(definition, text);
    if ("problem" in parsed) invalid.push(definition.key);
    else wanted = withSetting(wanted, definition, parsed.value);
  }
  const preview = settingDefinitions.flatMap((definition) => {
    const before = writeSetting(settings, definition);
    const after = writeSetting(wanted, definition);
    return before === after ? [] : [{ key: definition.key, before, after }];
  });
  if (!table) {
    return { invalid, preview, cells: [], plan: keepRows(planSettings(wanted)) };
  }
  const { changes, missing } = settingsChanges(table, wanted);
  const cells = changes.map(({ sheet, address, before, after }): CellChange => ({
    sheet,
    address,
    before,
    after,
  }));
  return { invalid, preview, cells: [...cells, ...addedRows(table, missing, wanted)], plan: null };
}
