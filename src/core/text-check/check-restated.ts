import { compare } from "../values/decimal";
import { areSwapped } from "./check-steps";
import { finding, isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, type Reading } from "./reading";
import { traitsKey } from "./text-traits";
import { PEOPLE_UNITS } from "./units";

/** Under this key two figures are the same quantity; whether the text means the same is judged after. */
function keyOf({ kind, group, traits, isPrevious, unit }: Reading): string {
  const counted = kind === "count" && !PEOPLE_UNITS.has(unit) ? unit : "";
  return [kind, group, traitsKey(traits), isPrevious, counted].join("|");
}

/**
 * Whether two figures of one key must be equal: both are said of all, or of the group by name without
 * further words, in one place.
 */
function mustAgree(a: Reading, b: Reading): boolean {
  if (!isUnderstood(a) || !isUnderstood(b) || a.place !== b.place) return false;
  if (a.kind === "count") return a.isTotal && b.isTotal && (a.isGroupNamed || a.traits.length > 0);
  return a.isGroupNamed && b.isGroupNamed;
}

/** Same digits in another order, for the same things by name: more likely a slip than another number. */
function looksSwapped(a: Reading, b: Reading): boolean {
  return a.isGroupNamed && b.isGroupNamed && areSwapped(printed(a), printed(b));
}

/** Quantities that the text states more than once: equal, or in contradiction. */
export function checkRestated(readings: readonly Reading[]): TextFinding[] {
  const first = new Map<string, Reading>();
  return readings.flatMap((reading) => {
    const { group, kind, value } = reading;
    if (group === null || !isExact(reading) || kind === "amount" || kind === "age") return [];
    const key = keyOf(reading);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, reading);
      return [];
    }
    const params = { here: printed(reading), there: printed(earlier) };
    if (compare(value, earlier.value) === 0) {
      return reading.isGroupNamed && kind === "count"
        ? [finding(reading, "stated-again", params, { others: [earlier] })]
        : [];
    }
    if (!mustAgree(reading, earlier) && !looksSwapped(reading, earlier)) return [];
    return [finding(reading, "stated-otherwise", params, { others: [earlier] })];
  });
}
