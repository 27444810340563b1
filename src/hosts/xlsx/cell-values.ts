import { serialOf, civilDate } from "../../core/values/civil-date";
import type { CellError, CellValue } from "../../core/values/cell";

/** Days between the origins of the two date systems. */
const DAYS_1904 = 1462;

const errors = new Map<string, CellError>();

/** The error value of a text such as `#REF!`; equal errors are one object. */
export function errorValue(text: string): CellError {
  let error = errors.get(text);
  if (!error) {
    error = { error: text };
    if (errors.size < 64) errors.set(text, error);
  }
  return error;
}

/**
 * A number from its digits. Up to 15 significant digits with a short fraction are exact by one
 * division; the rest goes through `Number`. What is no number stays the text it is.
 */
export function numberValue(bytes: Uint8Array, start: number, end: number): CellValue {
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  let mantissa = 0;
  let fraction = -1;
  if (end - at > 16 || at === end) return slowNumber(bytes, start, end);
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      if (fraction >= 0) fraction++;
    } else if (byte === 0x2e && fraction < 0) fraction = 0;
    else return slowNumber(bytes, start, end);
  }
  if (mantissa > 999_999_999_999_999) return slowNumber(bytes, start, end);
  const value = fraction > 0 ? mantissa / POWERS[fraction] : mantissa;
  return isNegative && value !== 0 ? -value : value;
}

const POWERS = Array.from({ length: 17 }, (_, i) => 10 ** i);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function slowNumber(bytes: Uint8Array, start: number, end: number): CellValue {
  const text = new TextDecoder().decode(bytes.subarray(start, end)).trim();
  if (text === "") return null;
  if (!NUMBER.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/**
 * A serial of the 1904 system as one of 1900. A fraction of a day alone is a time and stays.
 */
export function serialFrom1904(serial: number): number {
  return Math.abs(serial) < 1 ? serial : serial + DAYS_1904;
}

/** The inverse of `serialFrom1904`. */
export function serialTo1904(serial: number): number {
  return Math.abs(serial) < 1 ? serial : serial - DAYS_1904;
}

/** `2021-10-28`, `2021-10-28T08:30:00` or `08:30:00` as a serial number of 1900; `null` for anything else. */
export function serialOfIso(text: string): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const day =
    match[1] === undefined
      ? 0
      : serialOf(civilDate(Number(match[1]), Number(match[2]), Number(match[3])));
  if (day === null) return null;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return day + seconds / 86400;
}
