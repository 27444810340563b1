import type { Decimal } from "../values/decimal";
import { absolute, compare, formatDecimal, ratio, subtract } from "../values/decimal";
import { isEmpty, numeratorsOf } from "../forms/checks/attainable";
import { basesOf } from "./bases";
import { finding, isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, type Reading } from "./reading";

const MONTHS = 12;

function isAttainable({ value }: Reading, divisor: number): boolean {
  return !isEmpty(numeratorsOf(value, divisor));
}

function nearestMean(value: Decimal, people: number): Decimal {
  const below = Math.floor((value.units * people) / 10 ** value.scale);
  const [lower, upper] = [below, below + 1].map((sum) => ratio(sum, people, value.scale)!);
  const away = (other: Decimal): Decimal => absolute(subtract(value, other));
  return compare(away(upper), away(lower)) < 0 ? upper : lower;
}

/**
 * Mean ages that no whole ages of the stated number of people can have. Where ages in months could,
 * and where the number of people is only inferred, an explanation is asked for, not a correction.
 */
export function checkMeans(readings: readonly Reading[]): TextFinding[] {
  return readings.flatMap((reading) => {
    const isMean = reading.kind === "mean-age" && reading.traits.length === 0;
    if (!isMean || !isUnderstood(reading) || !isExact(reading)) return [];
    const bases = basesOf(reading, readings).filter(({ reading: { value } }) => value.units > 0);
    if (bases.length === 0) return [];
    if (bases.some((base) => isAttainable(reading, base.reading.value.units))) return [];
    const { reading: whole, isStated } = bases[0];
    const people = whole.value.units;
    const isCertain = isStated && !isAttainable(reading, people * MONTHS);
    const nearest = formatDecimal(nearestMean(reading.value, people));
    return [
      finding(
        reading,
        "mean-unattainable",
        { whole: printed(whole), nearest },
        { others: [whole], ...(!isCertain && { asks: "explanation" as const }) }
      ),
    ];
  });
}
