import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { rescale, withoutEndZeros } from "../values/decimal";
import { ageAt, ageInMonths } from "../values/age";
import type { Settings } from "../settings/settings";
import type { Person } from "./people";

/** A quotient before it is rounded, cut off (not rounded) where it does not end. */
export interface Quotient {
  readonly value: Decimal;
  /** Whether `value` is the whole quotient. */
  readonly ends: boolean;
}

/** How a share came about: n ÷ N × 100. */
export interface ShareWorkings {
  readonly numerator: number;
  readonly denominator: number;
  /** In per cent; `null` of nobody. */
  readonly quotient: Quotient | null;
}

/** How a mean age came about: Σ ages ÷ N, so that a reader can add it up again. */
export interface MeanWorkings {
  /** What `ages` and `sum` are in; months are divided by 12 N. */
  readonly measure: "years" | "months";
  /** One for each person of the figure, in their order. */
  readonly ages: readonly number[];
  readonly sum: number;
  readonly count: number;
  /** In years; `null` of nobody. */
  readonly quotient: Quotient | null;
}

const DIGITS = 8;

/** A quotient of integers to eight digits; `null` where there is nothing to divide by. */
export function quotientOf(numerator: number, denominator: number): Quotient | null {
  if (denominator === 0) return null;
  const scaled = BigInt(numerator) * 10n ** BigInt(DIGITS);
  const units = Number(scaled / BigInt(denominator));
  return {
    value: withoutEndZeros({ units, scale: DIGITS }),
    ends: scaled % BigInt(denominator) === 0n,
  };
}

/** The workings of a share over its base. */
export function shareWorkings(people: readonly Person[], base: readonly Person[]): ShareWorkings {
  return {
    numerator: people.length,
    denominator: base.length,
    quotient: quotientOf(people.length * 100, base.length),
  };
}

/** The workings of one figure as a percentage of another; `null` of nothing. */
export function ratioWorkings(part: Decimal, whole: Decimal): Quotient | null {
  const scale = Math.max(part.scale, whole.scale);
  return quotientOf(rescale(part, scale).units * 100, rescale(whole, scale).units);
}

/** The workings of the mean age of people whose dates of birth are known; of nobody without a day. */
export function meanWorkings(
  people: readonly Person[],
  asOf: CivilDate,
  { ageMethod }: Settings
): MeanWorkings {
  const inMonths = ageMethod === "decimal-months";
  const counted = asOf === NO_DATE ? [] : people.filter(({ birth }) => birth !== NO_DATE);
  const ages = counted.map(({ birth }) =>
    inMonths ? ageInMonths(birth, asOf) : ageAt(birth, asOf, ageMethod)
  );
  const sum = ages.reduce((total, age) => total + age, 0);
  return {
    measure: inMonths ? "months" : "years",
    ages,
    sum,
    count: ages.length,
    quotient: quotientOf(sum, inMonths ? ages.length * 12 : ages.length),
  };
}
