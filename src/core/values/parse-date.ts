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
  if (Number.isInteger(value)) return parseInteger(value);
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

/** 1985, 198506, 19850615; zeros for an unknown month or day in the longest form only. */
function parseInteger(value: number): number {
  if (value < 1e4) return accept(civilDate(value), DateStatus.Ok);
  if (value >= 1e5 && value < 1e6) {
    const month = value % 100;
    if (month === 0) return UNREADABLE;
    return accept(civilDate(Math.trunc(value / 100), month), DateStatus.Ok);
  }
  if (value < 1e7 || value >= 1e8) return UNREADABLE;
  const date = civilDate(Math.trunc(value / 1e4), Math.trunc(value / 100) % 100, value % 100);
  return accept(date, DateStatus.Ok);
}

function parseText(text: string): number {
  const quick = parseCommonDate(text);
  if (quick !== 0) return quick;
  if (isBlank(text) || isNothingMark(text)) return pack(NO_DATE, DateStatus.Blank);
  const plain = normalised(text);
  if (/^\d+$/.test(plain)) return plain.startsWith("0") ? UNREADABLE : parseInteger(Number(plain));
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

const YEAR_SIGN = 0x5e74;
const MONTH_SIGN = 0x6708;
const DAY_SIGN = 0x65e5;

/**
 * The spellings that make up nearly every roster, read without a regular expression: `1985.06`,
 * `1985-6-15`, `1985/6`, `198506`, `19850615`, `1985年6月`, `1985年06月15日`. 0 for anything else, and
 * for days that do not exist.
 */
function parseCommonDate(text: string): number {
  const length = text.length;
  if (length < 6 || length > 11) return 0;
  const joint = text.charCodeAt(4);
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return 0;
  if (isDigit(joint)) return parseSolidForm(text, year);
  const signs = joint === YEAR_SIGN;
  if (!signs && joint !== 0x2e && joint !== 0x2d && joint !== 0x2f) return 0;
  if (length === 7 && !signs) return packExisting(year, twoDigitsAt(text, 5), 0);
  let at = endOfNumber(text, 5);
  const month = digitsAt(text, 5, at);
  if (signs && text.charCodeAt(at++) !== MONTH_SIGN) return 0;
  if (at === length) return packExisting(year, month, 0);
  if (!signs && text.charCodeAt(at++) !== joint) return 0;
  const end = endOfNumber(text, at);
  const day = digitsAt(text, at, end);
  const closed = signs && text.charCodeAt(end) === DAY_SIGN ? end + 1 : end;
  return closed === length && day > 0 ? packExisting(year, month, day) : 0;
}

/** The number two digits spell; NaN when one is none. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

/** `198506` and `19850615`. */
function parseSolidForm(text: string, year: number): number {
  if (text.length === 6) return packExisting(year, digitsAt(text, 4, 6), 0);
  if (text.length !== 8) return 0;
  const day = digitsAt(text, 6, 8);
  return day > 0 ? packExisting(year, digitsAt(text, 4, 6), day) : 0;
}

/** 0 for parts that name no day. */
function packExisting(year: number, month: number, day: number): number {
  return month >= 1 && day >= 0 ? pack(civilDate(year, month, day), DateStatus.Ok) : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where a number of one or two digits ends; its start when there is none. */
function endOfNumber(text: string, start: number): number {
  if (!isDigit(text.charCodeAt(start))) return start;
  return isDigit(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
}

/** The number that the characters from `start` up to `end` spell; -1 when one is no digit. */
function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
