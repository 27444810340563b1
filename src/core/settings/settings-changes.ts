import type { CellValue } from "../values/cell";
import { displayText, isBlank } from "../values/cell";
import { formatAt } from "../sheets/grid";
import type { LedgerTable } from "../ledgers/table";
import type { SettingDefinition } from "./definitions";
import { settingDefinitions, writeSetting } from "./definitions";
import { parseSetting } from "./parse-setting";
import { definitionNamed, readSettingsTable } from "./read-settings";
import type { Settings } from "./settings";
import { defaultSettings } from "./settings";

/** A cell of the 参数设置 sheet to be changed, as hosts write it. */
export interface SettingChange {
  readonly sheet: string;
  readonly address: string;
  readonly before: CellValue;
  /** A text as the sheet shows the setting; `null` for one that is to be empty. */
  readonly after: CellValue;
  readonly definition: SettingDefinition;
}

/** What makes a 参数设置 sheet say certain settings. */
export interface SettingChanges {
  readonly changes: readonly SettingChange[];
  /** Settings to be changed that have no row: the sheet must be drawn anew to get one. */
  readonly missing: readonly SettingDefinition[];
}

/** The records that name each setting: a later one goes before an earlier. */
function recordsOf(table: LedgerTable): ReadonlyMap<SettingDefinition, readonly number[]> {
  const records = new Map<SettingDefinition, number[]>();
  for (let record = 0; record < table.count; record++) {
    const definition = definitionNamed(displayText(table.value(record, "key")));
    if (definition) records.set(definition, [...(records.get(definition) ?? []), record]);
  }
  return records;
}

function isSame(a: Settings, b: Settings, definition: SettingDefinition): boolean {
  return writeSetting(a, definition) === writeSetting(b, definition);
}

/** Whether a cell holds nothing or something that its setting can take. */
function isUsable(table: LedgerTable, record: number, definition: SettingDefinition): boolean {
  const value = table.value(record, "value");
  const format = formatAt(table.grid, table.rows[record], table.columnOf("value"));
  return isBlank(value) || parseSetting(definition, value, format) !== undefined;
}

/**
 * The fewest changes of cells after which an existing 参数设置 sheet says the wanted settings: cells
 * that say them already, in whatever spelling, are left alone; one that holds something unusable is
 * changed too. What is to be nothing is emptied wherever the sheet says it.
 */
export function settingsChanges(table: LedgerTable, wanted: Settings): SettingChanges {
  const { settings } = readSettingsTable(table, defaultSettings);
  const records = recordsOf(table);
  const changes: SettingChange[] = [];
  const missing: SettingDefinition[] = [];
  for (const definition of settingDefinitions) {
    const rows = records.get(definition) ?? [];
    const last = rows.at(-1);
    const agrees = isSame(settings, wanted, definition);
    if (last === undefined) {
      if (!agrees) missing.push(definition);
      continue;
    }
    if (agrees && rows.every((record) => isUsable(table, record, definition))) continue;
    const text = writeSetting(wanted, definition);
    for (const record of text === "" ? rows : [last]) {
      const before = table.value(record, "value");
      const after = text === "" ? null : text;
      if (before === after) continue;
      const address = table.address(record, "value");
      changes.push({ sheet: table.sheet, address, before, after, definition });
    }
  }
  return { changes, missing };
}
