import { CHINESE_NUMBER, parseChineseNumber } from "./chinese-number";

/** An age limit or band in a text, both ends inside it: 35岁及以下, 36—45岁. `to` is `Infinity` without an upper end. */
export interface AgeLimit {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const NUMBER = `\\d{1,3}|${CHINESE_NUMBER}`;
const LIMIT = new RegExp(
  `(?<![\\d.])(?:(不满|未满|超过|年满)?(${NUMBER})\\s*周?岁?\\s*[—\\-至到]{1,2}\\s*)?(${NUMBER})\\s*周?岁\\s*(?:\\(含(?:\\d+周?岁)?\\)\\s*)?(及其?以下|\\(含\\)以下|以下|以内|及其?以上|\\(含\\)以上|以上|之间|年龄段)?`,
  "g"
);
const BARE = new RegExp(`(?:不满|未满|超过|年满)$`);
/** A mean in front: 平均年龄在40岁以下 says something of the mean. */
const OF_MEAN = /(?:平均年龄|均龄|平均)[^，。；！？\n\d]{0,8}$/;

function yearsOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumber(text);
}

function limitOf(match: RegExpExecArray, before: string): AgeLimit | null {
  const [text, , low, high, words = ""] = match;
  const place = { start: match.index, end: match.index + text.length };
  const last = yearsOf(high);
  if (last === null) return null;
  if (low !== undefined) {
    const first = yearsOf(low);
    return first === null || first >= last ? null : { ...place, from: first, to: last };
  }
  if (/下|内/.test(words)) return { ...place, from: 0, to: last };
  if (/上/.test(words)) {
    const from = /及|含/.test(words) || !/超过$/.test(before) ? last : last + 1;
    return { ...place, from, to: Infinity };
  }
  if (BARE.test(before)) {
    if (/[不未]满$/.test(before)) return { ...place, from: 0, to: last - 1 };
    return { ...place, from: /超过$/.test(before) ? last + 1 : last, to: Infinity };
  }
  return null;
}

/**
 * Age limits and bands of an even text, in order. They say who is counted and are no figures
 * themselves; a limit that is said of a mean is none of them.
 */
export function findAgeLimits(even: string): AgeLimit[] {
  const limits: AgeLimit[] = [];
  for (const match of even.matchAll(LIMIT)) {
    const before = even.slice(Math.max(0, match.index - 20), match.index);
    const limit = OF_MEAN.test(before) ? null : limitOf(match, before);
    if (limit) limits.push(limit);
  }
  return limits;
}
