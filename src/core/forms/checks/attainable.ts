import type { Decimal } from "../../values/decimal";
import { absolute, compare, ratio, share, subtract } from "../../values/decimal";

/** Whole numbers from `least` to `most`; none where `most` is less. */
export interface Span {
  readonly least: bigint;
  readonly most: bigint;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}

/**
 * The whole numerators, none below 0, whose quotient by `denominator` (above 0) is printed as
 * `printed`, rounded half-up to its scale. For shares the numerators count
 * hundreds: n × 100 ÷ N.
 */
export function numeratorsOf(printed: Decimal, denominator: number, factor = 1): Span {
  // printed − ½ ulp ≤ n × factor ÷ N < printed + ½ ulp
  const twice = 2n * BigInt(printed.units);
  const below = 2n * 10n ** BigInt(printed.scale) * BigInt(factor);
  const n = BigInt(denominator);
  const least = ceilDivide((twice - 1n) * n, below);
  return {
    least: least < 0n ? 0n : least,
    most: ceilDivide((twice + 1n) * n, below) - 1n,
  };
}

export function isEmpty({ least, most }: Span): boolean {
  return least > most;
}

/** The whole numbers that lie in both spans. */
export function overlap(a: Span, b: Span): Span {
  return {
    least: a.least > b.least ? a.least : b.least,
    most: a.most < b.most ? a.most : b.most,
  };
}

/** Whether some number of people of a whole makes the printed percentage. */
export function isShareAttainable(printed: Decimal, whole: number): boolean {
  const all = { least: 0n, most: BigInt(whole) };
  return !isEmpty(overlap(numeratorsOf(printed, whole, 100), all));
}

/** Whether some whole sum makes the printed mean. */
export function isMeanAttainable(printed: Decimal, divisor: number): boolean {
  return !isEmpty(numeratorsOf(printed, divisor));
}

/** The one of two values that lies closer; the first of equally close ones. */
function nearestOf(value: Decimal, candidates: readonly Decimal[]): Decimal {
  const away = (other: Decimal) => absolute(subtract(value, other));
  return candidates.reduce((best, other) => (compare(away(other), away(best)) < 0 ? other : best));
}

/** The attainable percentage that comes closest. */
export function nearestShare(value: Decimal, whole: number, decimals: number): Decimal {
  const below = Math.floor((value.units * whole) / (100 * 10 ** value.scale));
  const candidates = [below, below + 1].map((n) =>
    share(Math.min(whole, Math.max(0, n)), whole, decimals)!
  );
  return nearestOf(value, candidates);
}

/** The attainable mean that comes closest. */
export function nearestMean(value: Decimal, divisor: number, decimals: number): Decimal {
  const below = Math.floor((value.units * divisor) / 10 ** value.scale);
  return nearestOf(
    value,
    [below, below + 1].map((sum) => ratio(Math.max(0, sum), divisor, decimals)!)
  );
}
