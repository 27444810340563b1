/** What should stand at a place of a formula. */
export type Expected =
  /** A number, the name of a column, a reference or a bracket. */
  | "operand"
  /** An operator, a comparison, or the end. */
  | "operator"
  /** A closing round bracket. */
  | "closing"
  /** 则. */
  | "then"
  /** A comparison: what holds or does not. */
  | "comparison"
  /** A number: what can be added and compared. */
  | "number"
  /** The name of a row or a column. */
  | "name"
  /** A name that is there. */
  | "known-name"
  /** One cell, not several. */
  | "one-cell"
  /** Something shorter or simpler. */
  | "shorter";

/** The sentence that is told of a problem. */
export type ProblemKey =
  | "empty"
  | "too-long"
  | "too-deep"
  | "stray-character"
  | "unclosed"
  | "unexpected"
  | "unexpected-end"
  | "not-a-comparison"
  | "not-a-number"
  | "too-many-names"
  | "unknown-function"
  | "argument-count"
  | "unknown-table"
  | "unknown-row"
  | "unknown-column"
  | "ambiguous-row"
  | "ambiguous-column"
  | "number-out-of-range"
  | "several-cells"
  | "range-turned";

/** What is wrong with a formula, and at which of its characters. */
export interface FormulaProblem {
  readonly key: ProblemKey;
  /** Zero-based, in UTF-16 units, as texts and text fields count. */
  readonly position: number;
  /** 0 where something is missing. */
  readonly length: number;
  readonly expected: Expected;
  /** `found`: what stands there; `suggestion`: a name that was perhaps meant, or ""; `choices`: names to choose from. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where something stands in the text of a formula. */
export interface Span {
  readonly position: number;
  readonly length: number;
}

/** A span from the beginning of one to the end of another. */
export function spanOf(first: Span, last: Span): Span {
  return { position: first.position, length: last.position + last.length - first.position };
}

/** The formula with the place of a problem between 【 and 】. */
export function markedFormula(text: string, { position, length }: Span): string {
  const end = position + length;
  return `${text.slice(0, position)}【${text.slice(position, end)}】${text.slice(end)}`;
}
