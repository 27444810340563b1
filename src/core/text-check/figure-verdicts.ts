import type { FigureStatus } from "./checked-figure";
import type { Asked, FigureReason, FigureReasonKey, FigureReasonParams } from "./figure-reason";

/** What each reason makes of a figure, and what it asks for unless the case is less certain. */
export const verdicts: Readonly<
  Record<
    FigureReasonKey,
    { readonly status: Exclude<FigureStatus, "unchecked">; readonly asks: Asked }
  >
> = {
  "share-of-whole": { status: "agrees", asks: "nothing" },
  "share-cut-off": { status: "rounding", asks: "correction" },
  "share-rounded-twice": { status: "rounding", asks: "correction" },
  "share-mismatch": { status: "impossible", asks: "correction" },
  "share-unattainable": { status: "impossible", asks: "correction" },
  "share-above-whole": { status: "impossible", asks: "correction" },
  "mean-unattainable": { status: "impossible", asks: "correction" },
  "parts-add-up": { status: "agrees", asks: "nothing" },
  "parts-do-not-add-up": { status: "impossible", asks: "correction" },
  "union-adds-up": { status: "agrees", asks: "nothing" },
  "union-does-not-add-up": { status: "impossible", asks: "correction" },
  "part-above-whole": { status: "impossible", asks: "correction" },
  "stated-again": { status: "agrees", asks: "nothing" },
  "stated-otherwise": { status: "impossible", asks: "explanation" },
  "step-above-earlier": { status: "impossible", asks: "explanation" },
  "step-unlike-other": { status: "impossible", asks: "explanation" },
  "change-fits": { status: "agrees", asks: "nothing" },
  "change-rounded": { status: "rounding", asks: "correction" },
  "change-does-not-fit": { status: "impossible", asks: "correction" },
  "books-agree": { status: "agrees", asks: "nothing" },
  "books-differ": { status: "differs", asks: "correction" },
  "books-cut-off": { status: "rounding", asks: "correction" },
  "books-rounded-twice": { status: "rounding", asks: "correction" },
  "books-outside-words": { status: "differs", asks: "correction" },
};

/** A reason with its own parameters. */
export function reasonOf<Key extends FigureReasonKey>(
  key: Key,
  params: FigureReasonParams[Key],
  asks: Asked = verdicts[key].asks
): FigureReason {
  return { key, params, asks } as FigureReason;
}
