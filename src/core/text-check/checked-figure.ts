import type { FigureReason } from "./figure-reason";

/**
 * What sort of quantity a figure of a text is: people or things counted (人、个村、场次), a share of
 * a whole (%), a mean of ages, the age of one person, a change of an age, a share or a count against
 * another time (岁、百分点、人), a sum of money (元).
 */
export type FigureKind =
  | "count"
  | "share"
  | "mean-age"
  | "age"
  | "change-of-age"
  | "change-of-share"
  | "change-of-count"
  | "amount";

/** What a change is a change of. */
export const changedKind: Partial<Record<FigureKind, FigureKind>> = {
  "change-of-age": "mean-age",
  "change-of-share": "share",
  "change-of-count": "count",
};

/** How a figure came out: 相符, 不符, 四舍五入差异, 自相矛盾, 无法核对. */
export type FigureStatus = "agrees" | "differs" | "rounding" | "impossible" | "unchecked";

/**
 * What the words around a figure make of it: 余 and 多 (`and-more`), 近 (`nearly`), 超过 and 逾
 * (`above`), 不足 and 不到 (`below`), 约 and 左右 (`about`), 以上 and 至少 (`at-least`), 以内 and
 * 不超过 (`at-most`).
 */
export type Approximation =
  "and-more" | "nearly" | "above" | "below" | "about" | "at-least" | "at-most";

/** A figure found in a text. */
export interface TextFigure {
  /** The figure as it stands there with its unit and `余`: `989人`, `92.62%`, `550余场次`. */
  readonly text: string;
  /** Where `text` begins, in UTF-16 units from 0: `whole.slice(start, start + text.length) === text`. */
  readonly start: number;
  readonly kind: FigureKind;
  /** Exact, without grouping or exponent: `989`, `39.35`, `10000`; a fall is negative: `-12.35`. */
  readonly value: string;
  /** The upper end of a range, whose lower end is `value`: `30` of 20—30元. */
  readonly upTo?: string;
  readonly approximation?: Approximation;
  /** `人`, `名`, `%`, `岁`, `百分点`, `元`, `场次` and so on, without the brackets of 个村(社区). */
  readonly unit: string;
  /** The words that say what is counted, as far as they were understood: `党组织书记 高中及以上`. */
  readonly subject: string;
}

/** One thing that a figure was held against. */
export interface FigureCheck {
  readonly status: Exclude<FigureStatus, "unchecked">;
  readonly reason: FigureReason;
  /** What should stand there, printed as `value` is: no unit, a fall negative; left out where nobody can tell. */
  readonly expected?: string;
  /** The other figures concerned, by their index in the list of figures. */
  readonly others: readonly number[];
}

/** A figure with what became of it. */
export interface CheckedFigure extends TextFigure {
  /** The gravest of its checks; `unchecked` without any. */
  readonly status: FigureStatus;
  /** What decided it; left out where the figure is `unchecked`. */
  readonly reason?: FigureReason;
  /** What should stand there, without unit; never with `agrees`. */
  readonly expected?: string;
  /** With `agrees`: the books have it so, and yet it asks for a 说明 beside other figures of theirs. */
  readonly note?: FigureReason;
  /** Everything it was held against, the gravest first. */
  readonly checks: readonly FigureCheck[];
}

/** What came of checking a text. */
export interface TextCheck {
  /** In order of place. */
  readonly figures: readonly CheckedFigure[];
  readonly counts: Readonly<Record<FigureStatus, number>>;
}

/** Statuses from the gravest on; how figures are ranked and listed. */
export const figureStatuses: readonly FigureStatus[] = [
  "impossible",
  "differs",
  "rounding",
  "agrees",
  "unchecked",
];

/** Whether somebody has to look at a figure: it is wrong, contradicts another, is rounded oddly or asks for a 说明. */
export function needsAttention({ status, note }: Pick<CheckedFigure, "status" | "note">): boolean {
  return note !== undefined || (status !== "agrees" && status !== "unchecked");
}
