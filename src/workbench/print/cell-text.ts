import { format, formatColor, isDateFormat } from "numfmt";
import type { CellValue } from "../../core/values/cell";
import { chineseDigits, type ChineseDigitStyle } from "./chinese-digits";

/** What a cell shows. */
export interface CellText {
  readonly text: string;
  readonly kind: "text" | "number" | "logical" | "error";
  /** Colour of the number format (`[Red]`), `RRGGBB`. */
  readonly color?: string;
  /** Where the format fills the cell (`* `): what stands left of the gap is `text`, right of it this. */
  readonly right?: string;
  /** The number has the General format and may be shown shorter. */
  readonly general?: number;
  /** There is nothing to show but signs that it cannot be shown: a date before 1900. */
  readonly unshowable?: true;
}

/** Stands in a formatted text for the place that a format fills. */
const FILLED = "\u0001";
const OPTIONS = { throws: true, ignoreTimezone: true, fillChar: FILLED, nbsp: false };

/** The library declares these options as booleans; they are texts, as it documents them. */
const options = OPTIONS as unknown as Parameters<typeof format>[2];

const COLORS: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  cyan: "00FFFF",
  green: "00FF00",
  magenta: "FF00FF",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/**
 * What a cell shows of its value in a number format, as a Chinese Excel does: dates by serial,
 * 上午/下午, 星期 and Chinese digits included. A format that cannot be read shows the value as General.
 */
export function cellText(value: CellValue, code: string): CellText {
  if (value === null) return { text: "", kind: "text" };
  if (typeof value === "object") return { text: value.error, kind: "error" };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", kind: "logical" };
  if (typeof value === "string") return { text: formattedText(value, code), kind: "text" };
  return numberText(value, code);
}

function formattedText(value: string, code: string): string {
  if (!code.includes("@") && !code.includes(";")) return value;
  if (code === "@") return value;
  try {
    return format(code, value, options).replace(fillMarks, "");
  } catch {
    return value;
  }
}

const fillMarks = new RegExp(`${FILLED}[^]`, "g");

function numberText(value: number, code: string): CellText {
  const known = formatFor(code);
  if (known.isGeneral) return { text: generalText(value), kind: "number", general: value };
  if (known.isText) return { text: generalText(value, 15), kind: "text" };
  if (known.isDate && value < 0) return { text: "", kind: "number", unshowable: true };
  try {
    return formattedNumber(value, known);
  } catch {
    return { text: generalText(value), kind: "number", general: value };
  }
}

function formattedNumber(value: number, known: KnownFormat): CellText {
  const shown = known.isDate ? value : decimalNumber(value);
  const whole = format(known.code, shown, options);
  const color = colorOf(formatColor(known.code, shown, { throws: false }));
  const text =
    known.digits === undefined ? whole : chineseDigits(whole, known.digits, known.isDate);
  const gap = text.indexOf(FILLED);
  const parts = gap < 0 ? { text } : { text: text.slice(0, gap), right: text.slice(gap + 2) };
  return { ...parts, kind: "number", ...(color === undefined ? {} : { color }) };
}

/**
 * The number that fifteen digits stand for, a trace above it: 1.005, which a computer stores a
 * little below, is rounded half up as Excel does.
 */
function decimalNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15)) * (1 + 4e-16);
}

function colorOf(color: string | number | null | undefined): string | undefined {
  if (typeof color !== "string") return undefined;
  return color.startsWith("#") ? color.slice(1).toUpperCase() : COLORS[color.toLowerCase()];
}

interface KnownFormat {
  readonly code: string;
  readonly isGeneral: boolean;
  readonly isText: boolean;
  readonly isDate: boolean;
  readonly digits?: ChineseDigitStyle;
}

const known = new Map<string, KnownFormat>();

/** Formats are few and cells are many. */
function formatFor(code: string): KnownFormat {
  let found = known.get(code);
  if (!found) known.set(code, (found = readFormat(code)));
  return found;
}

const QUOTED = /"[^"]*"|\\./g;

function readFormat(stored: string): KnownFormat {
  const plain = stored.replace(/G\/通用格式/gi, "General");
  const digits = /\[DBNum([123])\]/i.exec(plain)?.[1];
  let code = plain.replace(/\[DBNum[123]\]/gi, "");
  const bare = code.replace(QUOTED, "");
  if (bare.includes("上午/下午")) code = `[$-804]${code.replaceAll("上午/下午", "AM/PM")}`;
  else if (/aaa/i.test(bare) && !bare.includes("[$-")) code = `[$-804]${code}`;
  return {
    code,
    isGeneral: /^general$/i.test(code.trim()) && digits === undefined,
    isText: code.trim() === "@",
    isDate: isDate(code),
    ...(digits === undefined ? {} : { digits: Number(digits) as ChineseDigitStyle }),
  };
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}

/** Digits that Excel shows of a General number at most. */
const GENERAL_DIGITS = 11;

/**
 * A number in the General format with at most so many characters, the sign not counted: decimals
 * are rounded away first, then it is written with an exponent. `undefined` where even that is too long.
 */
export function shorterGeneral(value: number, characters: number): string | undefined {
  for (let digits = Math.min(GENERAL_DIGITS, characters); digits > 0; digits--) {
    const text = generalText(value, digits);
    if (text.replace("-", "").length <= characters) return text;
  }
  return undefined;
}

function generalText(value: number, digits = GENERAL_DIGITS): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const whole = Math.floor(size) === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  if (whole > digits || size < 1e-4) return exponential(value, Math.max(1, digits - 5));
  // The decimal point takes a place too.
  const decimals = Math.max(0, Math.min(digits - whole - 1, 15 - whole));
  return String(Number(decimalNumber(value).toFixed(decimals)));
}

function exponential(value: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(Math.min(5, digits - 1)).split("e");
  const power = Number(exponent);
  const sign = power < 0 ? "-" : "+";
  return `${Number(mantissa)}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}
