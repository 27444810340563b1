import type { CellValue } from "../core/values/cell";
import { isBlank } from "../core/values/cell";
import type { Decimal } from "../core/values/decimal";
import {
  absolute,
  decimalOfNumber,
  formatDecimal,
  parseDecimal,
  rescale,
  subtract,
} from "../core/values/decimal";
import { comparable } from "../core/values/text";
import { changeWords } from "../locales/zh-CN/function-messages";
import type { Argument } from "./arguments";
import { isEmpty, textOf } from "./arguments";
import { argumentError } from "./function-messages";

/** Units of averages and shares, published with two decimals; their figures fall and rise. */
const MEASURED = ["岁", "个百分点"];
const MEASURED_DECIMALS = 2;
/** A cell's binary number has at most this many decimals that mean something. */
const MOST_DECIMALS = 10;
const POINTS = /^(?:%|个?百分点)$/;
const FIGURE_WITH_UNIT = /^([+-]?[\d.]+)(?:%|岁|人|名|个百分点)?$/;

function decimalsOf(value: number): number {
  return (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;
}

/** A figure with the decimals it was written with; a number has those of its unit. */
function figure(value: CellValue, name: string, decimals: number | null): Decimal {
  if (typeof value === "number" && Number.isFinite(value)) {
    return decimalOfNumber(value, decimals ?? Math.min(decimalsOf(value), MOST_DECIMALS));
  }
  const match = FIGURE_WITH_UNIT.exec(comparable(textOf(value)).replaceAll(",", ""));
  const written = match && parseDecimal(match[1]);
  if (!written) throw argumentError(name, value, "figureUnreadable");
  return written;
}

/**
 * CHANGETEXT: how a figure has changed against the one before: 下降12.35岁, 上升1.20个百分点, 增加3人,
 * 持平. The two figures are taken as published: numbers of 岁 and 个百分点 have two decimals, texts the
 * decimals they are written with. An empty text when one of the two is empty.
 */
export function changeText(now: Argument, before: Argument, unit: Argument): string {
  if (now === undefined || before === undefined || isBlank(now) || isBlank(before)) return "";
  const written = isEmpty(unit) ? "岁" : comparable(textOf(unit));
  const name = POINTS.test(written) ? "个百分点" : written;
  const measured = MEASURED.includes(name);
  const decimals = measured ? MEASURED_DECIMALS : null;
  const change = subtract(figure(now, "本期", decimals), figure(before, "上期", decimals));
  if (change.units === 0) return changeWords.same;
  const words = measured ? changeWords.measured : changeWords.counted;
  const size = absolute(rescale(change, change.scale));
  return `${change.units > 0 ? words.up : words.down}${formatDecimal(size)}${name}`;
}
