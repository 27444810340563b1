/** What keeps a line of a form definition from being read. */
export type DefinitionProblemKey =
  | "empty"
  | "unexpected"
  | "missing"
  | "number-needed"
  | "unknown-indicator"
  | "unknown-group"
  | "unknown-ledger"
  | "unknown-field"
  | "unknown-value"
  | "unclosed-text"
  | "range-turned"
  | "not-a-number-field"
  | "not-a-date-field"
  | "too-deep"
  | "missing-item"
  | "repeated-item"
  | "number-form"
  | "title-form"
  | "sheet-name"
  | "head-missing";

/** A problem at a character of a text; `params`: `found`, and `suggestion`, a name perhaps meant, or "". */
export interface TextProblem {
  readonly key: DefinitionProblemKey;
  /** Zero-based, in UTF-16 units. */
  readonly position: number;
  /** 0 where something is missing. */
  readonly length: number;
  readonly params: Readonly<Record<string, string>>;
}

/** A text read, or what is wrong with it. */
export type Reading<T> =
  | { readonly value: T; readonly problem: null }
  | { readonly value: null; readonly problem: TextProblem };

/** Carries a problem out of a reader; never leaves this folder. */
export class DefinitionError extends Error {
  constructor(readonly problem: TextProblem) {
    super(problem.key);
  }
}

/** Runs a reader; what it finds wrong comes back as a problem. */
export function reading<T>(read: () => T): Reading<T> {
  try {
    return { value: read(), problem: null };
  } catch (error) {
    if (error instanceof DefinitionError) return { value: null, problem: error.problem };
    throw error;
  }
}
