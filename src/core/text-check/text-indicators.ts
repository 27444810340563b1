import { booksFinding } from "./compare-books";
import type { TextFinding } from "./finding";
import type { Reading } from "./reading";
import type { TextBooks, TextIndicator } from "./text-indicator";
import { PEOPLE_UNITS } from "./units";

/** Quantities of ledgers other than the rosters of members, in the order in which they are tried. */
export const textIndicators: readonly TextIndicator[] = [];

function isOfUnit({ unit }: Reading, units: readonly string[]): boolean {
  return units.includes(unit) || (PEOPLE_UNITS.has(unit) && units.some((u) => PEOPLE_UNITS.has(u)));
}

/** Whether the words of a figure are those of an indicator. */
export function meets(reading: Reading, indicator: TextIndicator): boolean {
  const own = reading.before + reading.behind;
  return (
    reading.kind === indicator.kind &&
    reading.upTo === undefined &&
    isOfUnit(reading, indicator.units) &&
    indicator.words.every((words) => words.test(own)) &&
    !(indicator.without ?? []).some((words) => words.test(own)) &&
    (indicator.sentence ?? []).every((words) => words.test(reading.sentence))
  );
}

/** Figures against the first indicator that their words name and of which the books say something. */
export function tieIndicators(
  readings: readonly Reading[],
  books: TextBooks,
  indicators: readonly TextIndicator[]
): TextFinding[] {
  const values = new Map(indicators.map((one) => [one, one.value(books)]));
  return readings.flatMap((reading) => {
    const found = indicators.find((one) => values.get(one) && meets(reading, one));
    const value = found && values.get(found);
    return value ? [booksFinding(reading, { value, fine: value }, found.label)] : [];
  });
}
