import { displayText, isBlank, type CellValue } from "./cell";
import { NO_DATE, civilDate, dayOf, monthOf, yearOf, type CivilDate } from "./civil-date";
import { comparable } from "./text";

/** What a cell holds when taken as a citizen ID number (公民身份号码, GB 11643-1999). */
export const IdStatus = {
  Ok: 0,
  Blank: 1,
  /** Not 18 (or 15) characters of the right kind. */
  Format: 2,
  /** Well-formed, but the check character does not fit: at least one character is wrong. */
  CheckDigit: 3,
  /** The check character fits, but the birth date does not exist. */
  BirthDate: 4,
  /** A valid number of the 15-digit kind, out of force since 2013. */
  Legacy15: 5,
  /** Stored as a number, so that the digits after the fifteenth are gone. */
  DigitsLost: 6,
  /** Valid once lower-case x, a sign typed for X, full width or stray characters are put right. */
  Typing: 7,
} as const;
export type IdStatus = (typeof IdStatus)[keyof typeof IdStatus];

/** True for the statuses whose number is known for certain. */
export function isKnownId(status: number): boolean {
  return status === IdStatus.Ok || status === IdStatus.Legacy15 || status === IdStatus.Typing;
}

export interface IdNumber {
  readonly status: IdStatus;
  /** The 18 characters when the number is known (upgraded when it was legacy), else the tidied text. */
  readonly text: string;
  /** `NO_DATE` unless the number is known; so are the following fields empty. */
  readonly birth: CivilDate;
  readonly sex: "男" | "女" | null;
  /** Six-digit code of the place of first registration, or 0. */
  readonly region: number;
}

const CHECK_CHARACTERS = "10X98765432";
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const LATIN_X = 0x58;

/**
 * The number read last by `scan`, digits 1–9 and 10–17. Kept here instead of returned so that a
 * column of a million numbers allocates nothing; valid until the next call.
 */
let highDigits = 0;
let lowDigits = 0;

/**
 * Reads the first 17 characters; returns the index of their check character (ISO 7064 MOD 11-2), or
 * -1 when one of them is no digit. The weights of the standard are powers of two modulo 11, so
 * doubling as it goes gives the weighted sum.
 */
function scan(text: string): number {
  let sum = 0;
  let high = 0;
  let low = 0;
  for (let i = 0; i < 9; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    sum = sum * 2 + digit;
    high = high * 10 + digit;
  }
  for (let i = 9; i < 17; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    sum = sum * 2 + digit;
    low = low * 10 + digit;
  }
  highDigits = high;
  lowDigits = low;
  return (sum * 2) % 11;
}

function scannedBirth(): CivilDate {
  const date = (highDigits % 1000) * 100000 + Math.trunc(lowDigits / 1000);
  const year = yearOf(date);
  if (year < FIRST_YEAR || year > LAST_YEAR || monthOf(date) === 0 || dayOf(date) === 0) {
    return NO_DATE;
  }
  return civilDate(year, monthOf(date), dayOf(date));
}

function scannedRegion(): number {
  return Math.trunc(highDigits / 1000);
}

function scannedMale(): boolean {
  return (lowDigits & 1) === 1;
}

/** The ISO 7064 MOD 11-2 check character of 17 digits. Throws a RangeError for anything else. */
export function checkCharacter(first17: string): string {
  const index = first17.length === 17 ? scan(first17) : -1;
  if (index < 0) throw new RangeError("checkCharacter needs 17 digits");
  return CHECK_CHARACTERS[index];
}

/** The 18-character form of a 15-digit number (births of 19yy). Throws a RangeError for anything else. */
export function upgradeLegacy(text15: string): string {
  if (text15.length !== 15) throw new RangeError("upgradeLegacy needs 15 digits");
  const first17 = text15.slice(0, 6) + "19" + text15.slice(6);
  return first17 + checkCharacter(first17);
}

/** Status of a text of exactly 18 characters with a capital X, as it stands; leaves it scanned. */
function statusOfClean(text: string): IdStatus {
  const check = scan(text);
  const last = text.charCodeAt(17);
  if (check < 0 || (last !== LATIN_X && (last < 48 || last > 57))) return IdStatus.Format;
  if (last !== CHECK_CHARACTERS.charCodeAt(check)) {
    return text.endsWith("000") ? IdStatus.DigitsLost : IdStatus.CheckDigit;
  }
  return scannedBirth() === NO_DATE ? IdStatus.BirthDate : IdStatus.Ok;
}

/** Status of fifteen digits; leaves the upgraded number scanned. */
function statusOfLegacy(text15: string): IdStatus {
  scan(upgradeLegacy(text15));
  return scannedBirth() === NO_DATE ? IdStatus.Format : IdStatus.Legacy15;
}

/** Without blanks, invisible characters and a text mark; a last sign typed for X is X. */
function tidied(text: string): string {
  return comparable(text)
    .replace(/^['\u2018\u2019`]+/, "")
    .replace(/[x\u00d7*\u5341]$/, "X");
}

/**
 * Status of a cell as an ID number. Allocates nothing for a clean text of 18 characters. Eighteen
 * digits that end in 000 and fail the check are taken for a number that lost its digits before it
 * was made text. Never throws. A number with a known status is left scanned.
 */
export function idStatus(value: CellValue): IdStatus {
  if (typeof value === "string") {
    if (value.length === 18) {
      const status = statusOfClean(value);
      if (status !== IdStatus.Format) return status;
    }
    return statusOfUntidy(value);
  }
  if (typeof value === "number") return statusOfNumber(value);
  return value === null ? IdStatus.Blank : IdStatus.Format;
}

function statusOfUntidy(text: string): IdStatus {
  if (isBlank(text)) return IdStatus.Blank;
  const plain = tidied(text);
  if (/^\d{15}$/.test(plain)) return statusOfLegacy(plain);
  if (/^\d(?:\.\d+)?[eE]\+?1[4-9]$/.test(plain)) return IdStatus.DigitsLost;
  if (plain.length !== 18) return IdStatus.Format;
  const status = statusOfClean(plain);
  return status === IdStatus.Ok ? IdStatus.Typing : status;
}

/** A spreadsheet keeps 15 significant digits, so a 15-digit number is whole and a longer one is not. */
function statusOfNumber(value: number): IdStatus {
  if (!Number.isInteger(value) || value < 1e14) return IdStatus.Format;
  return value >= 1e15 ? IdStatus.DigitsLost : statusOfLegacy(String(value));
}

/**
 * Status and date of birth of a cell as an ID number, packed into one integer as `parseDate` packs
 * its result, so that a range of them allocates nothing: `statusOfId`, `birthOfId`.
 */
export function parseIdBirth(value: CellValue): number {
  const status = idStatus(value);
  return isKnownId(status) ? scannedBirth() * 8 + status : status;
}

/** The date of birth in a result of `parseIdBirth`; `NO_DATE` unless the number is known. */
export function birthOfId(parsed: number): CivilDate {
  return parsed >> 3;
}

/** The status in a result of `parseIdBirth`. */
export function statusOfId(parsed: number): IdStatus {
  return (parsed & 7) as IdStatus;
}

/** The 18 characters of a value whose status is known, whatever way it was typed. */
function canonical(value: CellValue, status: IdStatus): string {
  if (status === IdStatus.Ok) return value as string;
  const text = tidied(displayText(value));
  return status === IdStatus.Legacy15 ? upgradeLegacy(text) : text;
}

/** Reads one cell as an ID number: status, canonical text and what the number tells. Never throws. */
export function readIdNumber(value: CellValue): IdNumber {
  const status = idStatus(value);
  if (!isKnownId(status)) {
    return { status, text: textOfDamaged(value), birth: NO_DATE, sex: null, region: 0 };
  }
  return {
    status,
    text: canonical(value, status),
    birth: scannedBirth(),
    sex: scannedMale() ? "男" : "女",
    region: scannedRegion(),
  };
}

function textOfDamaged(value: CellValue): string {
  return typeof value === "string" ? tidied(value) : displayText(value);
}

/** A column of ID numbers, record by record; fields are empty (0) unless the number is known. */
export interface IdColumn {
  readonly status: Uint8Array;
  readonly birth: Int32Array;
  /** 0 unknown, 1 male, 2 female. */
  readonly sex: Uint8Array;
  readonly region: Int32Array;
  /** The first nine digits … */
  readonly keyHigh: Int32Array;
  /** … and the next eight: together they identify a known number. 0 and 0 for others. */
  readonly keyLow: Int32Array;
}

/** Reads a column in one pass: record i is `values[rows[i]]`, empty where nothing stands. */
export function readIdColumn(values: readonly CellValue[], rows: Int32Array): IdColumn {
  const count = rows.length;
  const column = {
    status: new Uint8Array(count),
    birth: new Int32Array(count),
    sex: new Uint8Array(count),
    region: new Int32Array(count),
    keyHigh: new Int32Array(count),
    keyLow: new Int32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const value = values[rows[i]] ?? null;
    const status = idStatus(value);
    column.status[i] = status;
    if (!isKnownId(status)) continue;
    column.birth[i] = scannedBirth();
    column.sex[i] = scannedMale() ? 1 : 2;
    column.region[i] = scannedRegion();
    column.keyHigh[i] = highDigits;
    column.keyLow[i] = lowDigits;
  }
  return column;
}

/** Which characters of an ID number are hidden in print: none, the birth date, the last 8 or 4. */
export type IdMask = "none" | "birth" | "last8" | "last4";

/**
 * Replaces characters by `*`: `522301********0018` (birth), `5223011985********` (last8),
 * `52230119850615****` (last4). A text of another length shows six characters at most, whatever
 * the variant, because where its birth date stands is not known.
 */
export function maskIdNumber(text: string, variant: IdMask): string {
  if (variant === "none") return text;
  const plain = comparable(text);
  const length = plain.length;
  if (length !== 18 && length !== 15) return hide(plain, Math.min(6, length >> 1), length);
  if (variant === "birth") return hide(plain, 6, length - (length === 18 ? 4 : 3));
  return hide(plain, length - (variant === "last8" ? 8 : 4), length);
}

function hide(text: string, start: number, end: number): string {
  return text.slice(0, start) + "*".repeat(end - start) + text.slice(end);
}
