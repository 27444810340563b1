import type { CellValue } from "../values/cell";
import { displayText, isBlank } from "../values/cell";
import { CellFormat } from "../values/cell-format";
import { comparable } from "../values/text";
import { formatAt } from "../sheets/grid";
import type { LedgerTable } from "../ledgers/table";
import type { SettingDefinition } from "./definitions";
import { settingDefinitions } from "./definitions";
import { parseSetting, withSetting } from "./parse-setting";
import type { Settings } from "./settings";

/** A setting that was given but cannot be used; what it should look like is said by whoever reports it. */
export interface SettingProblem {
  /** `invalid-switches`: the switches of JSON settings are no set of settings. */
  readonly kind: "unknown-setting" | "invalid-value" | "invalid-switches";
  /** The name as written. */
  readonly name: string;
  readonly value: string;
  /** The setting that cannot take the value; `null` where none is named. */
  readonly definition: SettingDefinition | null;
  /** Record of the 参数设置 sheet; -1 for settings from JSON. */
  readonly record: number;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/** The setting of that key or label. */
export function definitionNamed(name: string): SettingDefinition | undefined {
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
    return withProblem(reading, { ...shown, kind: "unknown-setting", definition: null });
  }
  if (isBlank(value)) return reading;
  const parsed = parseSetting(definition, value, format);
  return parsed === undefined
    ? withProblem(reading, { ...shown, kind: "invalid-value", definition })
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
    definition: definition ?? null,
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
        kind: "invalid-switches",
        name,
        value: JSON.stringify(raw),
        definition: null,
        record: -1,
      });
    }
  }
  return reading;
}
