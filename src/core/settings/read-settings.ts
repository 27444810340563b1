import type { CellValue } from "../values/cell";
import { displayText, isBlank, isCellError } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { dayOf, NO_DATE } from "../values/civil-date";
import { CellFormat } from "../values/cell-format";
import { dateOfParsed, DateStatus, parseDate, statusOfParsed } from "../values/parse-date";
import { comparable, withoutInvisible } from "../values/text";
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

/** Between the codes of a list, among them line breaks and spaces. */
const BETWEEN_CODES = /[\s、,，;；]+/;

function parseDay(value: CellValue, format: CellFormat): CivilDate | undefined {
  const parsed = parseDate(value, format);
  const date = dateOfParsed(parsed);
  switch (statusOfParsed(parsed)) {
    case DateStatus.Blank:
      return NO_DATE;
    case DateStatus.Ok:
      return dayOf(date) === 0 ? undefined : date;
    default:
      return undefined;
  }
}

function parseRegions(text: string): readonly number[] | undefined {
  const codes = text
    .split(BETWEEN_CODES)
    .map(comparable)
    .filter((code) => code !== "");
  return codes.every((code) => /^\d{6}$/.test(code)) ? codes.map(Number) : undefined;
}

/** The value a cell or a JSON member gives a setting; `undefined` when it cannot be read as one. */
function parseSetting({ type }: SettingDefinition, value: CellValue, format: CellFormat): unknown {
  if (isCellError(value) || (typeof value === "boolean" && type.kind !== "switch")) {
    return undefined;
  }
  const text = comparable(displayText(value));
  switch (type.kind) {
    case "text":
      return withoutInvisible(displayText(value)).trim();
    case "date":
      return parseDay(value, format);
    case "integer": {
      const number = /^\d+$/.test(text) ? Number(text) : NaN;
      return number >= type.least && number <= type.most ? number : undefined;
    }
    case "choice":
      return type.choices.find(([id, label]) => id === text || comparable(label) === text)?.[0];
    case "switch":
      return YES.test(text) ? true : NO.test(text) ? false : undefined;
    case "regions":
      return parseRegions(displayText(value));
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
      return "文字";
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

function withProblem(reading: SettingsReading, problem: SettingProblem): SettingsReading {
  return { ...reading, problems: [...reading.problems, problem] };
}

/** One setting as it was given: in a cell, or as a member of a JSON object. */
interface Given {
  readonly name: string;
  readonly value: CellValue;
  readonly format: CellFormat;
  readonly record: number;
}

function apply(reading: SettingsReading, given: Given): SettingsReading {
  const { name, value, format, record } = given;
  const definition = definitionNamed(name);
  const shown = { name, value: displayText(value), record };
  if (!definition) {
    return withProblem(reading, { ...shown, kind: "unknown-setting", expected: "" });
  }
  if (isBlank(value)) return reading;
  const parsed = parseSetting(definition, value, format);
  return parsed === undefined
    ? withProblem(reading, { ...shown, kind: "invalid-value", expected: expectation(definition) })
    : { ...reading, settings: withSetting(reading.settings, definition, parsed) };
}

/** Reads the 参数设置 sheet over the settings given; a blank value leaves the setting as it was. */
export function readSettingsTable(table: LedgerTable, base: Settings): SettingsReading {
  const column = table.columnOf("value");
  let reading: SettingsReading = { settings: base, problems: [] };
  for (let record = 0; record < table.count; record++) {
    reading = apply(reading, {
      name: displayText(table.value(record, "key")),
      value: table.value(record, "value"),
      format: formatAt(table.grid, table.rows[record], column),
      record,
    });
  }
  return reading;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON value as a cell would hold it; `undefined` for an object or a list of other than texts and numbers. */
function cellOfJson(value: unknown): CellValue | undefined {
  if (value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  const isList =
    Array.isArray(value) &&
    value.every((item) => typeof item === "string" || typeof item === "number");
  return isList ? value.join("、") : undefined;
}

function applyMember(reading: SettingsReading, name: string, raw: unknown): SettingsReading {
  const value = cellOfJson(raw);
  const definition = definitionNamed(name);
  const isForm = !Array.isArray(raw) || definition?.type.kind === "regions";
  if (value !== undefined && (isForm || !definition)) {
    return apply(reading, { name, value, format: CellFormat.General, record: -1 });
  }
  return withProblem(reading, {
    kind: definition ? "invalid-value" : "unknown-setting",
    name,
    value: JSON.stringify(raw),
    expected: definition ? expectation(definition) : "",
    record: -1,
  });
}

/**
 * Reads settings from a parsed JSON object whose members are named by key or by Chinese label;
 * switches may stand at the top or under `switches`. Dates are texts such as `2021-10-28`, address
 * codes a list or a text. What has the wrong type is a problem, never an exception.
 */
export function readSettingsObject(
  source: Readonly<Record<string, unknown>>,
  base: Settings
): SettingsReading {
  let reading: SettingsReading = { settings: base, problems: [] };
  for (const [name, raw] of Object.entries(source)) {
    if (name !== "switches") reading = applyMember(reading, name, raw);
    else if (isObject(raw)) {
      for (const [key, value] of Object.entries(raw)) reading = applyMember(reading, key, value);
    } else if (raw !== null) {
      reading = withProblem(reading, {
        kind: "invalid-value",
        name,
        value: JSON.stringify(raw),
        expected: '各项规则开关,如 {"oddCommittee": true}',
        record: -1,
      });
    }
  }
  return reading;
}
