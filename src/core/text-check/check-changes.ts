import type { Decimal } from "../values/decimal";
import { absolute, compare, formatDecimal, rescale, subtract } from "../values/decimal";
import { changedKind } from "./checked-figure";
import { finding, isExact, printed, type TextFinding } from "./finding";
import { firstBehind, lastBefore, type Reading } from "./reading";
import { traitsKey } from "./text-traits";

function isOfSame(a: Reading, b: Reading): boolean {
  return a.group === b.group && traitsKey(a.traits) === traitsKey(b.traits);
}

/** The figure of one term that a change speaks of: the nearest before it, or behind it in the sentence. */
function termFigure(
  change: Reading,
  readings: readonly Reading[],
  isPrevious: boolean
): Reading | undefined {
  const kind = changedKind[change.kind];
  const last = readings[change.index - 1];
  const isFit = (other: Reading): boolean =>
    other.kind === kind &&
    isExact(other) &&
    other.other === "" &&
    other.isPrevious === isPrevious &&
    (isOfSame(other, change) ||
      (last !== undefined && isOfSame(other, last) && !change.isGroupNamed)) &&
    other.paragraph === change.paragraph;
  const isInSentence = (other: Reading): boolean => other.sentenceStart === change.sentenceStart;
  return (
    lastBefore(readings, change.index, isFit) ??
    firstBehind(readings, change.index, (other) => isFit(other) && isInSentence(other))
  );
}

/** One in the last place at which all three are printed. */
function ulp(scale: number): Decimal {
  return { units: 1, scale };
}

/** Changes against last term where the text gives both terms. */
export function checkChanges(readings: readonly Reading[]): TextFinding[] {
  return readings.flatMap((change) => {
    if (changedKind[change.kind] === undefined || !isExact(change) || change.other !== "")
      return [];
    const now = termFigure(change, readings, false);
    const before = termFigure(change, readings, true);
    if (!now || !before) return [];
    const scale = change.value.scale;
    const right = rescale(subtract(now.value, before.value), scale);
    const off = absolute(subtract(change.value, right));
    const isRight = compare(off, { units: 0, scale: 0 }) === 0;
    const isRounded = scale > 0 && compare(off, ulp(scale)) <= 0;
    const params = {
      now: printed(now),
      before: printed(before),
      right: formatDecimal(absolute(right)),
    };
    const facts = { others: [now, before], ...(!isRight && { expected: right }) };
    if (isRight) return [finding(change, "change-fits", params, facts)];
    return [finding(change, isRounded ? "change-rounded" : "change-does-not-fit", params, facts)];
  });
}
