/**
 * Why a figure got its status, as data: every key with its parameters. Values are written as they
 * would be printed. Sentences are in the locales, one for each key.
 */
export interface FigureReasonParams {
  /** The share that the text's own numbers make: part ÷ whole. */
  readonly "share-of-whole": ShareParams;
  /** The share is cut off, or rounded twice, instead of rounded half-up. */
  readonly "share-cut-off": ShareParams;
  readonly "share-rounded-twice": ShareParams;
  /** The share is not part ÷ whole. */
  readonly "share-mismatch": ShareParams;
  /** No whole number of `whole` makes this share; `nearest` is the closest that one makes. */
  readonly "share-unattainable": AttainableParams;
  readonly "share-attainable": AttainableParams;
  /** No whole ages of `whole` people have this mean. */
  readonly "mean-unattainable": AttainableParams;
  readonly "mean-attainable": AttainableParams;
  /** The parts make the total, or do not. */
  readonly "parts-add-up": SumParams;
  readonly "parts-do-not-add-up": SumParams;
  /** Both bodies together, those in both counted once. */
  readonly "union-adds-up": UnionParams;
  readonly "union-does-not-add-up": UnionParams;
  /** A part that is more than its whole. */
  readonly "part-within-whole": PartParams;
  readonly "part-above-whole": PartParams;
  /** A share of more than 100%. */
  readonly "share-above-whole": Record<never, never>;
  /** The same quantity stands in the text twice. */
  readonly "stated-again": StatedParams;
  readonly "stated-otherwise": StatedParams;
  /** People of a later step who must all have passed the earlier one. */
  readonly "step-within-earlier": StepParams;
  readonly "step-above-earlier": StepParams;
  /** This term, last term and the change between. */
  readonly "change-fits": ChangeParams;
  readonly "change-does-not-fit": ChangeParams;
  /** The books have it so. */
  readonly "books-agree": BooksParams;
  readonly "books-differ": BooksParams;
  /** The books' figure, cut off or rounded otherwise. */
  readonly "books-cut-off": BooksParams;
  readonly "books-rounded-twice": BooksParams;
  /** 余, 近, 超过 and their like do not fit what the books have. */
  readonly "books-outside-words": BooksParams;
}

interface ShareParams {
  readonly part: string;
  readonly whole: string;
  /** Half-up at the printed number of decimals. */
  readonly right: string;
}

interface AttainableParams {
  readonly whole: string;
  readonly nearest: string;
}

interface SumParams {
  /** The parts joined by ` + `. */
  readonly sum: string;
  readonly total: string;
  readonly right: string;
}

interface UnionParams {
  readonly party: string;
  readonly committee: string;
  readonly both: string;
  readonly total: string;
  readonly right: string;
}

interface PartParams {
  readonly part: string;
  readonly whole: string;
}

interface StatedParams {
  readonly what: string;
  readonly here: string;
  readonly there: string;
}

interface StepParams {
  /** 考察, 联审 and so on. */
  readonly step: string;
  readonly count: string;
  readonly earlier: string;
  readonly earlierCount: string;
}

interface ChangeParams {
  readonly now: string;
  readonly before: string;
  readonly right: string;
}

interface BooksParams {
  /** What of the books it was tied to, in the words of the official tables. */
  readonly indicator: string;
  /** What the books have, as it is printed there. */
  readonly right: string;
}

export type FigureReasonKey = keyof FigureReasonParams;

/** A key with its own parameters. */
export type FigureReason = {
  [Key in FigureReasonKey]: {
    readonly key: Key;
    readonly params: FigureReasonParams[Key];
    /** What people are asked for: to put a figure right, or to say why it is so (说明). */
    readonly asks: "nothing" | "correction" | "explanation";
  };
}[FigureReasonKey];
