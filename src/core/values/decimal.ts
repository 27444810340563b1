/** An exact decimal: `units / 10^scale`. Money in fen is `{ units: fen, scale: 2 }`. */
export interface Decimal {
  /** A safe integer. */
  readonly units: number;
  /** Digits after the point, 0–15. */
  readonly scale: number;
}

const MAX_SCALE = 15;

function make(units: number, scale: number): Decimal {
  if (!Number.isSafeInteger(units) || !Number.isInteger(scale) || scale < 0 || scale > MAX_SCALE) {
    throw new RangeError(`no exact decimal: ${units} units at scale ${scale}`);
  }
  return { units: units === 0 ? 0 : units, scale };
}

function makeBig(units: bigint, scale: number): Decimal {
  return make(Number(units), scale);
}

/**
 * Quotient of two integers rounded to the nearest integer, halves away from zero. Plain numbers
 * where twice the remainder still is a safe integer; `BigInt` else.
 */
function divideHalfUp(numerator: number | bigint, denominator: number | bigint): number {
  if (
    typeof numerator === "number" &&
    typeof denominator === "number" &&
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator * 2)
  ) {
    const n = Math.abs(numerator);
    const d = Math.abs(denominator);
    const remainder = n % d;
    const quotient = (n - remainder) / d + (remainder * 2 >= d ? 1 : 0);
    return numerator < 0 !== denominator < 0 ? -quotient : quotient;
  }
  const [a, b] = [BigInt(numerator), BigInt(denominator)];
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const quotient = (2n * n + d) / (2n * d);
  return Number(a < 0n !== b < 0n ? -quotient : quotient);
}

/**
 * numerator / denominator rounded half-up (halves away from zero) to `scale` digits; `null` when
 * the denominator is 0. Exact for all safe integers; throws a RangeError for other numbers and for
 * a result that is no safe integer of units.
 */
export function ratio(numerator: number, denominator: number, scale: number): Decimal | null {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    throw new RangeError(`a ratio needs integers: ${numerator} / ${denominator}`);
  }
  if (denominator === 0) return null;
  const scaled = numerator * 10 ** scale;
  const exact = Number.isSafeInteger(scaled) ? scaled : BigInt(numerator) * 10n ** BigInt(scale);
  return make(divideHalfUp(exact, denominator), scale);
}

/** `part` of `whole` in per cent, half-up to `scale` digits: 916 of 989 → 92.62; `null` of nothing. */
export function share(part: number, whole: number, scale: number): Decimal | null {
  const percent = ratio(part, whole, scale + 2);
  return percent === null ? null : make(percent.units, scale);
}

/** `part` of `whole` in per cent, half-up to `scale` digits, of exact decimals; `null` of nothing. */
export function shareOf(part: Decimal, whole: Decimal, scale: number): Decimal | null {
  const digits = Math.max(part.scale, whole.scale);
  return share(rescale(part, digits).units, rescale(whole, digits).units, scale);
}

/** Reads `39.35`, `-12.35`, `3700` (ASCII, no exponent, no grouping); `null` for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d{1,15}))?$/.exec(text);
  if (match === null) return null;
  const units = Number(match[2] + (match[3] ?? ""));
  if (!Number.isSafeInteger(units)) return null;
  return make(match[1] === "-" ? -units : units, match[3]?.length ?? 0);
}

/** The decimal a text spells, for texts written by the program. Throws a RangeError for any other. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

/**
 * A cell's binary number, read by its shortest decimal text (39.345 is 39.345) and rounded half-up
 * to `scale` digits. Throws a RangeError for infinities, NaN and results out of range.
 */
export function decimalOfNumber(value: number, scale: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a decimal: ${value}`);
  const [mantissa, exponent] = String(value).split("e") as [string, string | undefined];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string | undefined];
  const digits = BigInt(whole + fraction);
  const shift = Number(exponent ?? 0) - fraction.length + scale;
  if (shift >= 0) return makeBig(digits * 10n ** BigInt(shift), scale);
  return make(divideHalfUp(digits, 10n ** BigInt(-shift)), scale);
}

/** The same value at another scale, half-up where digits are dropped. */
export function rescale(value: Decimal, scale: number): Decimal {
  if (scale >= value.scale) return make(value.units * 10 ** (scale - value.scale), scale);
  return make(divideHalfUp(value.units, 10 ** (value.scale - scale)), scale);
}

/** The same value without zeros at the end of its digits: 0.300 is 0.3. */
export function withoutEndZeros(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10 === 0) {
    units /= 10;
    scale--;
  }
  return make(units, scale);
}

/** Exact sum, at the finer scale of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return make(rescale(a, scale).units + rescale(b, scale).units, scale);
}

/** Exact difference a − b, at the finer scale of the two. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function negate(value: Decimal): Decimal {
  return make(-value.units, value.scale);
}

export function absolute(value: Decimal): Decimal {
  return value.units < 0 ? negate(value) : value;
}

/** Exact product with an integer. */
export function multiply(value: Decimal, factor: number): Decimal {
  return make(value.units * factor, value.scale);
}

/** Exact product; its scale is the sum of the two. */
export function product(a: Decimal, b: Decimal): Decimal {
  return make(a.units * b.units, a.scale + b.scale);
}

/** Negative, 0 or positive as a is less than, equal to or greater than b, whatever their scales. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return a.units - b.units;
  const scale = Math.max(a.scale, b.scale);
  const difference = atScale(a, scale) - atScale(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function atScale(value: Decimal, scale: number): bigint {
  return BigInt(value.units) * 10n ** BigInt(scale - value.scale);
}

/** `39.35`, `-12.35`, `0.50`, `3700`: all digits of the scale, no grouping. */
export function formatDecimal(value: Decimal): string {
  const digits = String(Math.abs(value.units)).padStart(value.scale + 1, "0");
  const sign = value.units < 0 ? "-" : "";
  if (value.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
}

/** The nearest binary number, to put a figure into a cell. */
export function numberOfDecimal(value: Decimal): number {
  return Number(formatDecimal(value));
}
