/**
 * Why a figure got its status, as data: every key with its parameters. Values are written as they
 * would be printed. Sentences are in the locales, one for each key.
 */
export interface FigureReasonParams {
  /** The share that the text's own numbers make: part ÷ whole, half-up. */
  readonly "share-of-whole": ShareParams;
  /** Cut off instead of rounded. */
  readonly "share-cut-off": ShareParams;
  /** Rounded to more places first, and then once more. */
  readonly "share-rounded-twice": ShareParams;
  readonly "share-mismatch": ShareParams;
  /** No whole number of `whole` makes this share; `nearest` is the closest that one makes. */
  readonly "share-unattainable": AttainableParams;
  /** A share of a whole above 100%. */
  readonly "share-above-whole": NoParams;
  /** No whole ages of `whole` people have this mean. */
  readonly "mean-unattainable": AttainableParams;
  /** The parts make the total, or do not. */
  readonly "parts-add-up": SumParams;
  readonly "parts-do-not-add-up": SumParams;
  /** Both bodies together, those in both counted once. */
  readonly "union-adds-up": UnionParams;
  readonly "union-does-not-add-up": UnionParams;
  /** A part that is more than its whole. */
  readonly "part-above-whole": PartParams;
  /** The same quantity stands in the text twice. */
  readonly "stated-again": StatedParams;
  readonly "stated-otherwise": StatedParams;
  /** More people at a step than at the step that all of them must have passed. */
  readonly "step-above-earlier": StepParams;
  /** Two steps that concern the same people. */
  readonly "step-unlike-other": StepParams;
  /** This term, last term and the change between. */
  readonly "change-fits": ChangeParams;
  /** One in the last place off: worked out before rounding. */
  readonly "change-rounded": ChangeParams;
  readonly "change-does-not-fit": ChangeParams;
  /** The books have it so, as printed or within what 余, 近, 超过 and their like allow. */
  readonly "books-agree": BooksParams;
  readonly "books-differ": BooksParams;
  /** The books' figure cut off, or rounded twice. */
  readonly "books-cut-off": BooksParams;
  readonly "books-rounded-twice": BooksParams;
  /** Outside what 余, 近, 超过 and their like allow. */
  readonly "books-outside-words": BooksParams;
}

type NoParams = Readonly<Record<never, never>>;

export interface ShareParams {
  readonly part: string;
  readonly whole: string;
  /** Half-up at the printed number of decimals. */
  readonly right: string;
}

export interface AttainableParams {
  readonly whole: string;
  readonly nearest: string;
}

export interface SumParams {
  /** The parts joined by ` + `. */
  readonly sum: string;
  readonly total: string;
  readonly right: string;
}

export interface UnionParams {
  readonly party: string;
  readonly committee: string;
  readonly both: string;
  readonly total: string;
  readonly right: string;
}

export interface PartParams {
  readonly part: string;
  readonly whole: string;
}

export interface StatedParams {
  readonly here: string;
  readonly there: string;
}

export interface StepParams {
  /** 考察, 联审 and so on. */
  readonly step: string;
  readonly count: string;
  readonly earlier: string;
  readonly earlierCount: string;
  /** Whether the one has the digits of the other in another order. */
  readonly swapped: boolean;
}

export interface ChangeParams {
  readonly now: string;
  readonly before: string;
  readonly right: string;
}

export interface BooksParams {
  /** What of the books it was tied to, in the words of the official tables. */
  readonly indicator: string;
  /** What the books have, as it is printed there. */
  readonly right: string;
}

export type FigureReasonKey = keyof FigureReasonParams;

/** What people are asked for: to put a figure right, or to say why it is so (说明). */
export type Asked = "nothing" | "correction" | "explanation";

/** A key with its own parameters. */
export type FigureReason = {
  [Key in FigureReasonKey]: {
    readonly key: Key;
    readonly params: FigureReasonParams[Key];
    readonly asks: Asked;
  };
}[FigureReasonKey];
