import type { CellValue } from "../values/cell";
import { displayText, isBlank, isCellError } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { dayOf, NO_DATE } from "../values/civil-date";
import { CellFormat } from "../values/cell-format";
import { dateOfParsed, DateStatus, parseDate, statusOfParsed } from "../values/parse-date";
import { comparable, withoutInvisible } from "../values/text";
import type { SettingDefinition, SettingValue } from "./definitions";
import { isSwitchKey, settingValue } from "./definitions";
import type { Settings } from "./settings";
import { defaultSettings } from "./settings";

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
export function parseSetting(
  { type }: SettingDefinition,
  value: CellValue,
  format: CellFormat
): SettingValue | undefined {
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

/** What a text typed for a setting comes to. */
export type TypedSetting =
  | { readonly value: SettingValue }
  /** The setting cannot take it. */
  | { readonly problem: "invalid-value" };

/**
 * Reads what somebody has typed for a setting, as the 参数设置 sheet is read; nothing typed is the
 * default.
 */
export function parseSettingText(definition: SettingDefinition, text: string): TypedSetting {
  if (isBlank(text)) return { value: settingValue(defaultSettings, definition) };
  const value = parseSetting(definition, text, CellFormat.Text);
  return value === undefined ? { problem: "invalid-value" } : { value };
}

/** The settings with one of them changed; the value must be one that the definition gives. */
export function withSetting(
  settings: Settings,
  definition: SettingDefinition,
  value: SettingValue
): Settings {
  return isSwitchKey(definition.key, settings)
    ? { ...settings, switches: { ...settings.switches, [definition.key]: value } }
    : { ...settings, [definition.key]: value };
}
