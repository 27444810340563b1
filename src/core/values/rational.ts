import type { Decimal } from "./decimal";

/** An exact fraction in lowest terms; the denominator is above 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n ÷ d; throws a RangeError where d is 0. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError("a fraction over 0");
  const divisor = greatestDivisor(n, d) * (d < 0n ? -1n : 1n);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** The value of a decimal. */
export function rationalOf({ units, scale }: Decimal): Rational {
  return rational(BigInt(units), 10n ** BigInt(scale));
}

/** The value of `39.35`; ASCII digits with at most one point, of any length. Throws for anything else. */
export function parseRational(text: string): Rational {
  const [whole, fraction = ""] = text.split(".") as [string, string | undefined];
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** Exact sum. */
export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** Exact difference. */
export function minus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** Exact product. */
export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Exact quotient; `null` where the divisor is 0. */
export function over(a: Rational, b: Rational): Rational | null {
  return b.n === 0n ? null : rational(a.n * b.d, a.d * b.n);
}

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function order(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded half-up, halves away from zero, to so many digits after the point. */
export function rounded({ n, d }: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const magnitude = ((n < 0n ? -n : n) * scale * 2n + d) / (2n * d);
  return rational(n < 0n ? -magnitude : magnitude, scale);
}

/** Digits shown of a value that has no end. */
const MOST_DIGITS = 6;

/** `39.35`, `-1`; a value that needs more digits is shown as `≈0.333333`. */
export function formatRational(value: Rational): string {
  let digits = 0;
  while (digits < MOST_DIGITS && (value.n * 10n ** BigInt(digits)) % value.d !== 0n) digits++;
  const shown = rounded(value, digits);
  const units = (shown.n * 10n ** BigInt(digits)) / shown.d;
  const text = String(units < 0n ? -units : units).padStart(digits + 1, "0");
  const sign = units < 0n ? "-" : "";
  const point = text.length - digits;
  const plain = sign + text.slice(0, point) + (digits === 0 ? "" : `.${text.slice(point)}`);
  return order(shown, value) === 0 ? plain : `≈${plain}`;
}
