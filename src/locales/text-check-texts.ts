import type { CheckedFigure, FigureKind, FigureStatus } from "../core/text-check/checked-figure";
import type {
  Asked,
  FigureReason,
  FigureReasonKey,
  FigureReasonParams,
} from "../core/text-check/figure-reason";

/** What people read of the figures of a text. */
export interface TextCheckTexts {
  readonly statuses: Readonly<Record<FigureStatus, string>>;
  readonly kinds: Readonly<Record<FigureKind, string>>;
  readonly reasons: {
    readonly [Key in FigureReasonKey]: (params: FigureReasonParams[Key]) => string;
  };
  /** What to do about it, behind the reason; "" where nothing is asked for. */
  readonly asks: Readonly<Record<Asked, string>>;
  readonly tally: (total: number, counts: Readonly<Record<FigureStatus, number>>) => string;
}

/** Why a figure has its status and what is asked for, in one text. */
export function figureReasonText(
  { key, params, asks }: FigureReason,
  { reasons, asks: todo }: TextCheckTexts
): string {
  const sentence = reasons[key] as (given: typeof params) => string;
  return sentence(params) + todo[asks];
}

/** Why a figure is as it is, with what it asks for although the books have it so; "" where nothing was found. */
export function figureText(
  { reason, note }: Pick<CheckedFigure, "reason" | "note">,
  texts: TextCheckTexts
): string {
  return [reason, note].map((one) => (one ? figureReasonText(one, texts) : "")).join("");
}
