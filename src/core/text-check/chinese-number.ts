import type { Decimal } from "../values/decimal";
import { parseDecimal } from "../values/decimal";

const DIGITS = new Map([..."零一二三四五六七八九"].map((sign, value) => [sign, value]));
DIGITS.set("〇", 0);
DIGITS.set("两", 2);
const PLACES = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const MYRIADS = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/** A run of signs that may spell a number; it begins with a digit or with 十. */
export const CHINESE_NUMBER = "[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*";

/** Below 10,000: 一百二十三, 九百零八, 两千三百. `null` for signs in no such order. */
function belowMyriad(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lowest = 10_000;
  for (const sign of text) {
    const place = PLACES.get(sign);
    if (place === undefined) {
      const read = DIGITS.get(sign);
      if (read === undefined || (digit !== null && digit !== 0)) return null;
      digit = read;
      continue;
    }
    if (place >= lowest) return null;
    if (digit === null && (place !== 10 || value !== 0)) return null;
    if (digit === 0) return null;
    value += (digit ?? 1) * place;
    lowest = place;
    digit = null;
  }
  return value + (digit ?? 0);
}

/** A whole number written out: 一百二十三, 一万两千, 二十. `null` for anything else, years by digits included. */
export function parseChineseNumber(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [sign, factor] of [...MYRIADS].reverse()) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const part = at === 0 ? null : belowMyriad(rest.slice(0, at));
    if (part === null || part === 0) return null;
    value += part * factor;
    rest = rest.slice(at + 1);
  }
  const last = belowMyriad(rest);
  return last === null || (rest === "" && value === 0) ? null : value + last;
}

/** The same with 点 and single digits behind it: 三十九点三五. `null` as well for more digits than are exact. */
export function parseChineseDecimal(text: string): Decimal | null {
  const [whole, fraction = ""] = text.split("点");
  const value = whole === "零" || whole === "〇" ? 0 : parseChineseNumber(whole);
  const digits = [...fraction].map((sign) => DIGITS.get(sign));
  if (value === null || digits.includes(undefined)) return null;
  return parseDecimal(digits.length === 0 ? String(value) : `${value}.${digits.join("")}`);
}
