import type { Decimal } from "../values/decimal";
import { compare, multiply, negate, parseDecimal, withoutEndZeros } from "../values/decimal";
import type { FigureKind } from "./checked-figure";
import { CHINESE_NUMBER, parseChineseDecimal } from "./chinese-number";
import type { FoundFigure } from "./found-figure";
import { COUNTED_THINGS, UNIT, UNITS_OF_LARGE_WORDS, UNITS_OF_WORDS } from "./units";
import { approximationOf, directionOf, isCompared } from "./word-modifiers";

const ARABIC = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d.])|\\d+(?:\\.\\d+)?";
const SPELLED = `${CHINESE_NUMBER}(?:点[零〇一二三四五六七八九]+)?`;
const FACTORS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};
const FACTOR = "[百千万亿]";

/** number, its factor, the upper end with its factor, 余, unit. */
const WITH_UNIT = new RegExp(
  `(?<number>${ARABIC}|${SPELLED})\\s?(?<factor>${FACTOR})?` +
    `(?:\\s?(?:%|岁|元|人|名|个)?\\s?(?:—+|-+|至|到)\\s?(?<upper>${ARABIC}|${SPELLED})\\s?(?<upperFactor>${FACTOR})?)?` +
    ` ?(?<more>[余多来])? ?(?<unit>%|/月|${UNIT})`,
  "g"
);
const PER_HUNDRED = new RegExp(`百分之(?<number>百|零|${SPELLED})(?<more>[余多])?`, "g");
/** Heads without a unit behind the words for them: 男51、女142. */
const HEADS = /(?<=(?:男|女)(?:性)?|(?<![流动])党员)\s?(?<number>\d+)(?=[，。；、,;)男女]|\s|$)/g;

function decimalOf(number: string, factor: string | undefined): Decimal | null {
  const plain = number.replace(/[ ,]/g, "");
  const value = /^\d/.test(plain) ? parseDecimal(plain) : parseChineseDecimal(plain);
  if (!value || factor === undefined) return value;
  const most = Number.MAX_SAFE_INTEGER / FACTORS[factor];
  return value.units > most ? null : multiply(value, FACTORS[factor]);
}

/** Whether the sign before a number shows that it is part of something else: A4, 1/3, 1+3. */
function isPart(even: string, start: number): boolean {
  const [before = "", earlier = ""] = [even[start - 1], even[start - 2]];
  if (/[\dA-Za-z.+×*#/_·[第]/.test(before)) return true;
  return /[-—,:∶]/.test(before) && /[\dA-Za-z]/.test(earlier);
}

/** Whether a number written out counts something where it stands. */
function spelledCounts(number: string, unit: string, before: string, behind: string): boolean {
  if (/[第数几好成每这那某各同上新]$/.test(before)) return false;
  const value = parseChineseDecimal(number);
  if (!value || number === "一") return false;
  if (unit === "个") return COUNTED_THINGS.test(behind);
  if (UNITS_OF_LARGE_WORDS.has(unit)) return value.units >= 20;
  return UNITS_OF_WORDS.has(unit);
}

function kindOf(unit: string, direction: number, before: string): FigureKind {
  if (unit.endsWith("百分点")) return "change-of-share";
  if (unit === "%") return direction === 0 ? "share" : "change-of-share";
  if (/岁/.test(unit)) {
    if (direction !== 0) return "change-of-age";
    return /平均|均龄/.test(before) || /较|比/.test(before) ? "mean-age" : "age";
  }
  if (/元|\/月/.test(unit)) return "amount";
  return direction !== 0 && isCompared(before) ? "change-of-count" : "count";
}

function clauseBefore(even: string, start: number): string {
  return /[^，。；;！？\n]*$/.exec(even.slice(Math.max(0, start - 60), start))![0];
}

/** What a match consists of. */
interface Parts {
  readonly number: string;
  readonly factor?: string;
  readonly upper?: string;
  readonly upperFactor?: string;
  readonly more?: string;
  readonly unit?: string;
}

function partsOf({ groups }: RegExpExecArray): Parts {
  return groups as unknown as Parts;
}

/** 百分之九十二点六 has its unit in front. */
function perHundredParts(match: RegExpExecArray): Parts {
  const { number, ...rest } = partsOf(match);
  return { ...rest, number: number === "百" ? "一百" : number, unit: "%" };
}

/** The figure that a match spells, or `null` where the signs spell none. */
function figureOf(match: RegExpExecArray, even: string, parts: Parts): FoundFigure | null {
  const { number, factor, upper, upperFactor, more, unit = "" } = parts;
  const start = match.index;
  const end = start + match[0].length;
  if (isPart(even, start)) return null;
  const before = clauseBefore(even, start);
  const behind = even.slice(end, end + 12);
  const isSpelled = !/^\d/.test(number);
  if (isSpelled && unit !== "%" && !spelledCounts(number, unit, before, behind)) return null;
  const isNegative = /[\u4e00-\u9fff(：:]-$/.test(before);
  const direction = isNegative ? -1 : directionOf(before);
  const kind = kindOf(unit, direction, before);
  const read = decimalOf(number, factor ?? (upper === undefined ? undefined : upperFactor));
  if (!read) return null;
  // The zeros behind the point that a factor leaves: 1.2万 is 12000, not 12000.0.
  const value = factor === undefined ? read : withoutEndZeros(read);
  const top = upper === undefined ? null : decimalOf(upper, upperFactor);
  if (upper !== undefined && (!top || compare(top, value) <= 0)) return null;
  const approximation = approximationOf(before, more, behind);
  const isFall = direction < 0 && kind.startsWith("change");
  return {
    start,
    end,
    value: isFall ? negate(value) : value,
    ...(top && { upTo: top }),
    unit,
    kind,
    ...(approximation && { approximation }),
  };
}

/**
 * Every figure of an even text in order of place: a number in digits or written out, with a unit, that
 * lies outside the places marked as none. Two never overlap.
 */
export function findFigures(even: string, marks: Uint8Array): FoundFigure[] {
  const candidates = [
    ...[...even.matchAll(PER_HUNDRED)].map((match) =>
      figureOf(match, even, perHundredParts(match))
    ),
    ...[...even.matchAll(WITH_UNIT)].map((match) => figureOf(match, even, partsOf(match))),
    ...[...even.matchAll(HEADS)].map((match) => figureOf(match, even, partsOf(match))),
  ]
    .filter((figure) => figure !== null)
    .filter(({ start, end }) => !marks.subarray(start, end).includes(1))
    .sort((a, b) => a.start - b.start);
  const figures: FoundFigure[] = [];
  for (const figure of candidates) {
    if (figure.start >= (figures.at(-1)?.end ?? 0)) figures.push(figure);
  }
  return figures;
}
