/**
 * A civil (Gregorian) date whose month or day may be unknown, as rosters write them:
 * `19850615`, `19850600` (June 1985) or `19850000` (1985). One integer `YYYYMMDD`, so that a
 * column of dates is an `Int32Array`. `NO_DATE` (0) stands for "no date". No clock, no time zone.
 */
export type CivilDate = number & { readonly __civilDate?: never };

export const NO_DATE: CivilDate = 0;

/** What a year and a month amount to in the number that a date is. */
const YEAR = 10000;
const MONTH = 100;
const JANUARY_1 = 101;
const DECEMBER_31 = 1231;
const FEBRUARY_29 = 229;

const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month];
}

/** Builds a date; `NO_DATE` when the parts name no day of the calendar (30 February, month 13). */
export function civilDate(year: number, month = 0, day = 0): CivilDate {
  if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) return NO_DATE;
  if (month === 0 ? day !== 0 : day > daysInMonth(year, month)) return NO_DATE;
  return year * 10000 + month * 100 + day;
}

export function yearOf(date: CivilDate): number {
  return (date / YEAR) | 0;
}

/** 1–12, or 0 when unknown. */
export function monthOf(date: CivilDate): number {
  return ((date / MONTH) | 0) % 100;
}

/** 1–31, or 0 when unknown. */
export function dayOf(date: CivilDate): number {
  return date % 100;
}

/** How much of a date is known. */
export type DatePrecision = "year" | "month" | "day";

export function precisionOf(date: CivilDate): DatePrecision {
  return dayOf(date) !== 0 ? "day" : monthOf(date) !== 0 ? "month" : "year";
}

/** Days from 0000-03-01 (proleptic Gregorian); the basis of serial numbers and weekdays. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1
  );
}

const SERIAL_ORIGIN = dayNumber(1899, 12, 30);

/** The spreadsheet serial number (1900 date system) of a full date; `null` when a part is missing. */
export function serialOf(date: CivilDate): number | null {
  if (dayOf(date) === 0) return null;
  const serial = dayNumber(yearOf(date), monthOf(date), dayOf(date)) - SERIAL_ORIGIN;
  return serial < 61 ? serial - 1 : serial;
}

/**
 * The date a spreadsheet shows for a serial number of the 1900 system; `NO_DATE` outside
 * 1900-01-01 … 9999-12-31. Serial 60, the 29 February 1900 that never was, is no date.
 */
export function dateOfSerial(serial: number): CivilDate {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2958465) || whole === 60) return NO_DATE;
  let days = whole + (whole < 60 ? 1 : 0) + SERIAL_ORIGIN;
  const era = Math.floor(days / 146097);
  days -= era * 146097;
  const yearOfEra = Math.floor(
    (days - Math.floor(days / 1460) + Math.floor(days / 36524) - Math.floor(days / 146096)) / 365
  );
  const dayOfYear =
    days - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return civilDate(
    era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  );
}

/**
 * Completed years from `from` to `to`. A month or day that either side does not know is left out
 * of the comparison, so a June birth is a year older from 1 June on (周岁_年月).
 */
export function yearsBetween(from: CivilDate, to: CivilDate): number {
  const years = yearOf(to) - yearOf(from);
  const monthFrom = monthOf(from);
  const monthTo = monthOf(to);
  if (monthFrom === 0 || monthTo === 0 || monthFrom < monthTo) return years;
  if (monthFrom > monthTo) return years - 1;
  const dayFrom = dayOf(from);
  const dayTo = dayOf(to);
  return dayFrom !== 0 && dayTo !== 0 && dayFrom > dayTo ? years - 1 : years;
}

/** Completed calendar months from `from` to `to`, the days left out; both need a month. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: CivilDate, years: number): CivilDate {
  const later = date + years * YEAR;
  if (later < YEAR || later > 9999 * YEAR + DECEMBER_31) return NO_DATE;
  return later % YEAR === FEBRUARY_29 && !isLeapYear(yearOf(later)) ? later - 1 : later;
}

/** The earliest full date the known parts allow; for comparisons that must not accuse wrongly. */
export function earliestOf(date: CivilDate): CivilDate {
  if (date % MONTH !== 0 || date === NO_DATE) return date;
  return date % YEAR !== 0 ? date + 1 : date + JANUARY_1;
}

/** The latest full date the known parts allow. */
export function latestOf(date: CivilDate): CivilDate {
  if (date % MONTH !== 0 || date === NO_DATE) return date;
  return date % YEAR !== 0 ? date + daysInMonth(yearOf(date), monthOf(date)) : date + DECEMBER_31;
}

/** `1985-06-15`, `1985-06` or `1985`; empty for `NO_DATE`. */
export function isoDate(date: CivilDate): string {
  if (date === NO_DATE) return "";
  const two = (n: number) => String(n).padStart(2, "0");
  const year = String(yearOf(date)).padStart(4, "0");
  if (monthOf(date) === 0) return year;
  return dayOf(date) === 0
    ? `${year}-${two(monthOf(date))}`
    : `${year}-${two(monthOf(date))}-${two(dayOf(date))}`;
}

/** `1985.06` as rosters print it, with the day when asked for and known; empty for `NO_DATE`. */
export function rosterDate(date: CivilDate): string {
  return isoDate(date).replaceAll("-", ".");
}

/** `2021年10月28日`, down to the parts that are known. */
export function chineseDate(date: CivilDate): string {
  if (date === NO_DATE) return "";
  const month = monthOf(date);
  const day = dayOf(date);
  return `${yearOf(date)}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
}
