import type { Decimal } from "../values/decimal";
import { formatDecimal } from "../values/decimal";
import type { Asked, FigureReason, FigureReasonKey, FigureReasonParams } from "./figure-reason";
import { reasonOf } from "./figure-verdicts";
import type { Reading } from "./reading";

/** What a check found about one figure. */
export interface TextFinding {
  /** The figure's index. */
  readonly at: number;
  readonly reason: FigureReason;
  readonly expected?: string;
  readonly others: readonly number[];
}

/** More about a finding: what should stand there, the figures concerned, what is asked for. */
export interface FindingFacts {
  readonly expected?: Decimal | null;
  readonly others?: readonly Reading[];
  readonly asks?: Asked;
}

/** A finding about a figure. */
export function finding<Key extends FigureReasonKey>(
  { index }: Reading,
  key: Key,
  params: FigureReasonParams[Key],
  { expected, others = [], asks }: FindingFacts = {}
): TextFinding {
  return {
    at: index,
    reason: reasonOf(key, params, asks),
    ...(expected && { expected: formatDecimal(expected) }),
    others: others.map((other) => other.index),
  };
}

/** A figure's value as it would be printed. */
export function printed({ value }: Pick<Reading, "value">): string {
  return formatDecimal(value);
}

/** Whether a figure is meant as it stands, without 余 or 近, and is no range. */
export function isExact({ approximation, upTo }: Reading): boolean {
  return approximation === undefined && upTo === undefined;
}
