import { formatDecimal } from "../values/decimal";
import { isMeanAttainable, nearestMean } from "../forms/checks/attainable";
import { basesOf } from "./bases";
import { finding, isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, type Reading } from "./reading";

const MONTHS = 12;

/**
 * Mean ages that no whole ages of the stated number of people can have. Where ages in months could,
 * and where the number of people is only inferred, an explanation is asked for, not a correction.
 */
export function checkMeans(readings: readonly Reading[]): TextFinding[] {
  return readings.flatMap((reading) => {
    const isMean = reading.kind === "mean-age" && reading.traits.length === 0;
    if (!isMean || !isUnderstood(reading) || !isExact(reading)) return [];
    const { value } = reading;
    const bases = basesOf(reading, readings).filter(({ reading: base }) => base.value.units > 0);
    if (bases.length === 0) return [];
    if (bases.some(({ reading: base }) => isMeanAttainable(value, base.value.units))) return [];
    const { reading: whole, isStated } = bases[0];
    const people = whole.value.units;
    const isCertain = isStated && !isMeanAttainable(value, people * MONTHS);
    const nearest = formatDecimal(nearestMean(value, people, value.scale));
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
