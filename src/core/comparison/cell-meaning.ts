import type { CellValue } from "../values/cell";
import { displayText, isBlank } from "../values/cell";
import type { CellFormat } from "../values/cell-format";
import { isKnownId, readIdNumber } from "../values/id-number";
import { isNothingMark } from "../values/nothing-mark";
import { DateStatus, dateOfParsed, parseDate, statusOfParsed } from "../values/parse-date";
import { comparable } from "../values/text";
import type { CodeTable } from "../codes/code-table";
import { lookup } from "../codes/code-table";
import { codeTable } from "../codes/code-tables";
import type { Field } from "../ledgers/field";
import { townshipKey, villageKey } from "../ledgers/unit-name";

/** Words between posts that mean no more than "and". */
const POST_JOINTS = /[、,;/\\|&+.]+|兼任|兼(?!职)/g;
/** A number with what is typed behind it. */
const NUMBER = /^([+-]?\d+(?:\.\d+)?)(周?岁|元|人|名|年|个月|%)?$/;
const MOBILE_PREFIX = /^\+?86(?=1[3-9]\d{9}$)/;
/** Of a code table with a rest, different things are put there. */
const REST = "other";

/** What a cell says once its way of writing is taken off: equal for cells that mean the same. */
export type MeaningOf = (value: CellValue, format: CellFormat) => string;

function plain(value: CellValue): string {
  return comparable(displayText(value));
}

function dateMeaning(value: CellValue, format: CellFormat): string {
  const parsed = parseDate(value, format);
  const status = statusOfParsed(parsed);
  const isRead = status === DateStatus.Ok || status === DateStatus.TwoDigitYear;
  return isRead ? String(dateOfParsed(parsed)) : plain(value);
}

function codeMeaning(table: CodeTable): MeaningOf {
  return (value) => {
    const text = plain(value);
    const index = lookup(table, text);
    if (index < 0) return isNothingMark(text) ? "" : text;
    return table.entries[index].code === REST ? text : `= ${index}`;
  };
}

function numberMeaning(value: CellValue): string {
  const text = plain(value).replaceAll(",", "");
  const match = NUMBER.exec(text);
  return match ? String(Number(match[1])) : text;
}

function idMeaning(value: CellValue): string {
  const { status, text } = readIdNumber(value);
  return isKnownId(status) ? text : plain(value);
}

function postMeaning(value: CellValue): string {
  return plain(value).replace(POST_JOINTS, "");
}

const digitsMeaning: MeaningOf = (value) => plain(value).replaceAll("-", "");

/** How the cells of a field are read for their meaning; a column without a field is text. */
export function meaningOf(field: Field | undefined): MeaningOf {
  const read = readerOf(field);
  // A code table may give a sign such as 无 a meaning of its own.
  const isNothing = (value: CellValue): boolean =>
    isBlank(value) || (field?.type !== "code" && typeof value === "string" && isNothingMark(value));
  return (value, format) => (isNothing(value) ? "" : read(value, format));
}

function readerOf(field: Field | undefined): MeaningOf {
  switch (field?.type) {
    case "date":
      return dateMeaning;
    case "code":
      return field.codes === undefined ? plain : codeMeaning(codeTable(field.codes));
    case "integer":
    case "number":
      return numberMeaning;
    case "id":
      return idMeaning;
    case "phone":
      return (value, format) => digitsMeaning(value, format).replace(MOBILE_PREFIX, "");
    case "account":
      return digitsMeaning;
    case "posts":
      return postMeaning;
    case "unit":
      return field.id === "village"
        ? (value) => villageKey(displayText(value))
        : (value) => townshipKey(displayText(value));
    default:
      return plain;
  }
}
