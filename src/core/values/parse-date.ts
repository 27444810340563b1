import { isBlank, type CellValue } from "./cell";
import { CellFormat } from "./cell-format";
import { NO_DATE, civilDate, dateOfSerial, yearOf, type CivilDate } from "./civil-date";
import { isNothingMark } from "./nothing-mark";
import { withoutInvisible } from "./text";

/** How well a cell could be read as a date. */
export const DateStatus = {
  Ok: 0,
  /** Empty, or a sign that stands for "none" (`无`, `/`, `—`). */
  Blank: 1,
  /** No date, an impossible one, or one outside 1900–2099. */
  Unreadable: 2,
  /** The number 1985.1: January, or October whose zero the cell has lost. Only the year is kept. */
  AmbiguousMonth: 3,
  /** `85.6`; the century is guessed: 19yy, but 20yy for 00–25. */
  TwoDigitYear: 4,
  /** Lunar or Republican (民国) reckoning: not converted. */
  Foreign: 5,
} as const;
export type DateStatus = (typeof DateStatus)[keyof typeof DateStatus];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const LAST_YEAR_OF_SHORT_2000S = 25;

const FOREIGN = /[农阴旧夏藏]历|民国|正月|冬月|腊月|闰|初[一二三四五六七八九十]/;
/** A remark on the age after the date, as appointment forms write it: `1985.06（36岁）`. */
const AGE_REMARK = /\s*\(\s*\d{1,3}\s*(?:周?岁)?\s*\)$/;
const TIME_OF_DAY = /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const JOINT = "\\s*[.\\-/\\\\,、。\u00b7]\\s*|\\s+";
const PARTS = new RegExp(
  `^(\\d{4}|\\d{2})(?:\\s*年|(?:\\s*年\\s*|${JOINT})(\\d{1,2})(?:\\s*月|(?:\\s*月\\s*|${JOINT})(\\d{1,2})(?:\\s*[日号])?)?)$`
);

function pack(date: CivilDate, status: DateStatus): number {
  return date * 8 + status;
}

const UNREADABLE = pack(NO_DATE, DateStatus.Unreadable);

/** The date in a result of `parseDate`; `NO_DATE` when none could be read. */
export function dateOfParsed(parsed: number): CivilDate {
  return parsed >> 3;
}

/** The status in a result of `parseDate`. */
export function statusOfParsed(parsed: number): DateStatus {
  return (parsed & 7) as DateStatus;
}

/**
 * Reads a date as rosters spell it: `1985.06`, `1985.6`, `198506`, `19850615`, `1985-6-15`,
 * `1985/6`, `1985年6月`, `1985年06月15日`, `1985 6 15`, `1985`, `1985-06-15 00:00:00`, `85.6`, a
 * remark `（36岁）` after it, full-width digits, a serial number in a cell with a date format. The
 * result packs date and status into one integer (`dateOfParsed`, `statusOfParsed`), so that reading
 * a column allocates nothing for it. A year or month alone is a date with unknown parts; a date
 * followed by anything else (`起`, `至今`) is unreadable. Never throws.
 */
export function parseDate(value: CellValue, format: CellFormat): number {
  if (typeof value === "string") return parseText(value);
  if (typeof value === "number") {
    return format === CellFormat.Date ? fromSerial(value) : parseNumber(value, format);
  }
  return value === null ? pack(NO_DATE, DateStatus.Blank) : UNREADABLE;
}

function fromSerial(serial: number): number {
  return accept(dateOfSerial(serial), DateStatus.Ok);
}

function accept(date: CivilDate, status: DateStatus): number {
  const year = yearOf(date);
  return year < FIRST_YEAR || year > LAST_YEAR ? UNREADABLE : pack(date, status);
}

/** `month` and `day` are -1 when not written; a written 0 is no month and no day. */
function fromParts(yearDigits: string, month: number, day: number): number {
  if (month === 0 || day === 0) return UNREADABLE;
  const year = Number(yearDigits);
  const known = yearDigits.length > 2;
  const century = known ? 0 : year <= LAST_YEAR_OF_SHORT_2000S ? 2000 : 1900;
  const date = civilDate(century + year, Math.max(month, 0), Math.max(day, 0));
  return accept(date, known ? DateStatus.Ok : DateStatus.TwoDigitYear);
}

function parseNumber(value: number, format: CellFormat): number {
  if (!(value > 0)) return UNREADABLE;
  if (Number.isInteger(value)) return parseDigits(String(value));
  const [whole, decimals] = String(value).split(".") as [string, string | undefined];
  if (!/^\d{2}(?:\d{2})?$/.test(whole) || decimals === undefined || !/^\d{1,2}$/.test(decimals)) {
    return UNREADABLE;
  }
  if (decimals.length === 2) return fromParts(whole, Number(decimals), -1);
  if (format === CellFormat.TwoDecimals) return fromParts(whole, Number(decimals) * 10, -1);
  if (decimals !== "1") return fromParts(whole, Number(decimals), -1);
  const yearOnly = fromParts(whole, -1, -1);
  const known = statusOfParsed(yearOnly) === DateStatus.Ok;
  return known ? pack(dateOfParsed(yearOnly), DateStatus.AmbiguousMonth) : yearOnly;
}

/** `1985`, `198506`, `19850615`; zeros for an unknown month or day in the longest form only. */
function parseDigits(digits: string): number {
  const year = digits.slice(0, 4);
  const month = Number(digits.slice(4, 6));
  if (digits.length === 4) return fromParts(year, -1, -1);
  if (digits.length === 6) return fromParts(year, month, -1);
  if (digits.length !== 8) return UNREADABLE;
  return accept(civilDate(Number(year), month, Number(digits.slice(6))), DateStatus.Ok);
}

function parseText(text: string): number {
  const quick = parseCommonForm(text);
  if (quick !== 0) return quick;
  if (isBlank(text) || isNothingMark(text)) return pack(NO_DATE, DateStatus.Blank);
  const plain = normalised(text);
  if (/^\d+$/.test(plain)) return parseDigits(plain);
  const parts = PARTS.exec(plain);
  if (parts === null) {
    return FOREIGN.test(plain) ? pack(NO_DATE, DateStatus.Foreign) : UNREADABLE;
  }
  const [, year, month, day] = parts;
  return fromParts(year, numberOr(month), numberOr(day));
}

function numberOr(digits: string | undefined): number {
  return digits === undefined ? -1 : Number(digits);
}

/** Half width, no invisible characters, without the remark on the age and the time of day. */
function normalised(text: string): string {
  return withoutInvisible(text.normalize("NFKC"))
    .trim()
    .replace(/^'/, "")
    .replace(AGE_REMARK, "")
    .replace(TIME_OF_DAY, "");
}

/** `1985.06` and `1985.6`, by far the most common spellings; 0 for any other. */
function parseCommonForm(text: string): number {
  const length = text.length;
  if (length !== 7 && length !== 6) return 0;
  const joint = text.charCodeAt(4);
  if (joint !== 0x2e && joint !== 0x2d && joint !== 0x2f) return 0;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, length);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return 0;
  return pack(civilDate(year, month), DateStatus.Ok);
}

/** The number that the characters from `start` up to `end` spell, or -1 when one is no digit. */
function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
