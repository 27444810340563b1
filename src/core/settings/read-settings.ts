import type { CellValue } from "../values/cell";
import { displayText, isBlank } from "../values/cell";
import { dayOf } from "../values/civil-date";
import { CellFormat } from "../values/cell-format";
import { dateOfParsed, DateStatus, parseDate, statusOfParsed } from "../values/parse-date";
import { comparable } from "../values/text";
import { formatAt } from "../sheets/grid";
import type { LedgerTable } from "../ledgers/table";
import type { SettingDefinition } from "./definitions";
import { isSwitchKey, settingDefinitions } from "./definitions";
import type { Settings } from "./settings";

/** A setting that was given but cannot be used. */
export interface SettingProblem {
  readonly kind: "unknown-setting" | "invalid-value";
  /** The name as written. */
  readonly name: string;
  readonly value: string;
  /** What the value should look like; "" for an unknown setting. */
  readonly expected: string;
  /** Record of the 参数设置 sheet; -1 for settings from JSON. */
  readonly record: number;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

const YES = /^(是|有|√|y|yes|true|1|开)$/i;
const NO = /^(否|无|×|x|n|no|false|0|关)$/i;

/** The value a cell or a JSON member gives a setting; `undefined` when it cannot be read as one. */
function parseSetting(
  definition: SettingDefinition,
  value: CellValue,
  format: CellFormat
): unknown {
  const text = comparable(displayText(value));
  const { type } = definition;
  switch (type.kind) {
    case "text":
      return displayText(value).trim();
    case "date": {
      const parsed = parseDate(value, format);
      const date = dateOfParsed(parsed);
      return statusOfParsed(parsed) === DateStatus.Ok && dayOf(date) !== 0 ? date : undefined;
    }
    case "integer": {
      const number = /^\d+$/.test(text) ? Number(text) : NaN;
      return number >= type.least && number <= type.most ? number : undefined;
    }
    case "choice":
      return type.choices.find(([id, label]) => id === text || comparable(label) === text)?.[0];
    case "switch":
      return YES.test(text) ? true : NO.test(text) ? false : undefined;
    case "regions": {
      const codes = text.split(/[、,;]+/).filter((code) => code !== "");
      return codes.every((code) => /^\d{6}$/.test(code)) ? codes.map(Number) : undefined;
    }
  }
}

function expectation(definition: SettingDefinition): string {
  const { type } = definition;
  switch (type.kind) {
    case "date":
      return "2021-10-28 这样的完整日期";
    case "integer":
      return `${type.least}—${type.most} 的整数`;
    case "choice":
      return type.choices.map(([, label]) => label).join("、");
    case "switch":
      return "是 或 否";
    case "regions":
      return "六位数字,多个用顿号隔开";
    case "text":
      return "";
  }
}

function withSetting(settings: Settings, definition: SettingDefinition, value: unknown): Settings {
  return isSwitchKey(definition.key, settings)
    ? { ...settings, switches: { ...settings.switches, [definition.key]: value } }
    : { ...settings, [definition.key]: value };
}

function definitionNamed(name: string): SettingDefinition | undefined {
  const plain = comparable(name).replace(/[::]$/, "");
  return settingDefinitions.find(({ key, label }) => key === name || comparable(label) === plain);
}

function apply(
  reading: SettingsReading,
  name: string,
  value: CellValue,
  format: CellFormat,
  record: number
): SettingsReading {
  const definition = definitionNamed(name);
  const problem = (kind: SettingProblem["kind"], expected: string): SettingsReading => ({
    ...reading,
    problems: [...reading.problems, { kind, name, value: displayText(value), expected, record }],
  });
  if (!definition) return problem("unknown-setting", "");
  if (isBlank(value)) return reading;
  const parsed = parseSetting(definition, value, format);
  return parsed === undefined
    ? problem("invalid-value", expectation(definition))
    : { ...reading, settings: withSetting(reading.settings, definition, parsed) };
}

/** Reads the 参数设置 sheet over the settings given; a blank value leaves the setting as it was. */
export function readSettingsTable(table: LedgerTable, base: Settings): SettingsReading {
  const column = table.columnOf("value");
  let reading: SettingsReading = { settings: base, problems: [] };
  for (let i = 0; i < table.count; i++) {
    const name = displayText(table.value(i, "key"));
    reading = apply(
      reading,
      name,
      table.value(i, "value"),
      formatAt(table.grid, table.rows[i]!, column),
      i
    );
  }
  return reading;
}

/**
 * Reads settings from a JSON object whose members are named by key or by Chinese label; switches
 * may stand at the top or under `switches`. Dates are texts such as `2021-10-28`.
 */
export function readSettingsObject(
  source: Readonly<Record<string, unknown>>,
  base: Settings
): SettingsReading {
  const { switches, ...rest } = source;
  const members = Object.entries({
    ...rest,
    ...(switches !== null && typeof switches === "object" ? switches : {}),
  });
  let reading: SettingsReading = { settings: base, problems: [] };
  for (const [name, raw] of members) {
    const value = Array.isArray(raw) ? raw.join("、") : (raw as CellValue);
    reading = apply(reading, name, value, CellFormat.General, -1);
  }
  return reading;
}
