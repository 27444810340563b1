import type { Decimal } from "../values/decimal";
import { compare, formatDecimal, rescale, share } from "../values/decimal";
import { isShareAttainable, nearestShare } from "../forms/checks/attainable";
import { basesOf, type Base } from "./bases";
import type { FigureReasonKey, ShareParams } from "./figure-reason";
import { finding, isExact, printed, type TextFinding } from "./finding";
import { isUnderstood, lastBefore, type Reading } from "./reading";
import { traitsKey } from "./text-traits";
import { fitsWords } from "./words-fit";

/** Decimals to which a share is taken where words like 近 are held against it. */
const FINE = 8;
const HUNDRED: Decimal = { units: 100, scale: 0 };

type ShareKey = Extract<
  FigureReasonKey,
  "share-of-whole" | "share-cut-off" | "share-rounded-twice" | "share-mismatch"
>;

/** What a printed share is of the share that part and whole make; both are whole numbers. */
function compareShare(reading: Reading, part: number, whole: number): ShareKey {
  const { value, approximation } = reading;
  const { scale } = value;
  const fine = share(part, whole, FINE)!;
  if (approximation !== undefined) {
    return fitsWords(approximation, value, fine) ? "share-of-whole" : "share-mismatch";
  }
  if (compare(value, share(part, whole, scale)!) === 0) return "share-of-whole";
  if (isCutOff(value, part * 100, whole)) return "share-cut-off";
  const isTwice = [1, 2].some(
    (more) => compare(value, rescale(share(part, whole, scale + more)!, scale)) === 0
  );
  return isTwice ? "share-rounded-twice" : "share-mismatch";
}

/** Whether a value is what a quotient (not below 0) gives when digits are dropped instead of rounded. */
export function isCutOff(
  { units, scale }: Decimal,
  numerator: number,
  denominator: number
): boolean {
  return (BigInt(numerator) * 10n ** BigInt(scale)) / BigInt(denominator) === BigInt(units);
}

function isCount({ value, kind }: Reading): boolean {
  return kind === "count" && value.scale === 0 && value.units >= 0;
}

/** A share with the count it is of: it must be that count over one of its bases. */
function checkWithPart(reading: Reading, part: Reading, bases: readonly Base[]): TextFinding[] {
  const against = bases
    .filter(({ reading: whole }) => isCount(whole) && whole.value.units >= part.value.units)
    .filter(({ reading: whole }) => whole.value.units > 0)
    .map((base) => {
      const whole = base.reading;
      const { units } = whole.value;
      const right = share(part.value.units, units, reading.value.scale)!;
      const params: ShareParams = {
        part: printed(part),
        whole: printed(whole),
        right: formatDecimal(right),
      };
      return { ...base, whole, right, params, key: compareShare(reading, part.value.units, units) };
    });
  const order: readonly ShareKey[] = [
    "share-of-whole",
    "share-cut-off",
    "share-rounded-twice",
    "share-mismatch",
  ];
  const best = order.flatMap((key) => against.filter((one) => one.key === key)).at(0);
  if (!best || (best.key !== "share-of-whole" && !isUnderstood(reading))) return [];
  const { key, params, whole, right, isStated } = best;
  return [
    finding(reading, key, params, {
      others: [part, whole],
      ...(key !== "share-of-whole" && { expected: right }),
      ...(key !== "share-of-whole" && !isStated && { asks: "explanation" as const }),
    }),
  ];
}

/** A share by itself: some whole number of people must make it. */
function checkAlone(reading: Reading, bases: readonly Base[]): TextFinding[] {
  const counted = bases.filter(({ reading: { value } }) => value.units > 0);
  if (counted.length === 0 || !isExact(reading)) return [];
  const { value } = reading;
  if (counted.some(({ reading: base }) => isShareAttainable(value, base.value.units))) return [];
  const { reading: whole, isStated } = counted[0];
  const nearest = nearestShare(value, whole.value.units, value.scale);
  const params = { whole: printed(whole), nearest: formatDecimal(nearest) };
  return [
    finding(reading, "share-unattainable", params, {
      others: [whole],
      ...(!isStated && { asks: "explanation" as const }),
    }),
  ];
}

/** The count of the same people elsewhere in the text, for a share that stands by itself. */
function countElsewhere(share: Reading, readings: readonly Reading[]): Reading | null {
  const { group, traits, isPrevious } = share;
  if (!isUnderstood(share) || traits.length === 0) return null;
  const key = traitsKey(traits);
  const isSame = (other: Reading): boolean =>
    other.kind === "count" &&
    isUnderstood(other) &&
    other.group === group &&
    other.isPrevious === isPrevious &&
    other.paragraph === share.paragraph &&
    traitsKey(other.traits) === key;
  return lastBefore(readings, share.index, isSame) ?? null;
}

/** Shares of people against the counts of the same text. */
export function checkShares(readings: readonly Reading[]): TextFinding[] {
  return readings.flatMap((reading) => {
    const { kind, part, traits, upTo, value } = reading;
    if (kind !== "share" || upTo !== undefined) return [];
    if (isUnderstood(reading) && compare(value, HUNDRED) > 0) {
      return [finding(reading, "share-above-whole", {})];
    }
    const of = part === null ? countElsewhere(reading, readings) : readings[part];
    if (of !== null) {
      const isFit = isExact(of) && isCount(of) && reading.baseGroup !== "units";
      return isFit ? checkWithPart(reading, of, basesOf(reading, readings)) : [];
    }
    const isChecked = isUnderstood(reading) && traits.length > 0;
    return isChecked ? checkAlone(reading, basesOf(reading, readings)) : [];
  });
}
