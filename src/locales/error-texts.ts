import type { WorkbookErrorCode, WorkbookErrorParams } from "../core/sheets/workbook-error";

/** What went wrong and what the user can do about it. */
export interface ErrorText {
  readonly what: string;
  readonly todo: string;
}

/** The sentences for every cause of failure of reading and writing workbooks. */
export type WorkbookErrorTexts = {
  readonly [Code in WorkbookErrorCode]: (params: WorkbookErrorParams[Code]) => ErrorText;
};

/** The facts of each cause for which the engine gives no result. */
export interface EngineErrorParams {
  /** 统计截止日 is not settled. */
  "as-of-missing": Record<string, never>;
  /** No sheet is recognised as a roster of the current term. */
  "no-roster": Record<string, never>;
  /** The rosters of the current term hold no people. */
  "no-people": Record<string, never>;
  /** A text that is no month. */
  "month-invalid": { readonly value: string };
  /** No roster of the term before was found where it was looked for. */
  "no-previous": Record<string, never>;
  /** The rosters of the two terms record no body in common. */
  "no-common-posts": Record<string, never>;
  /** Two editions without a ledger of the same kind. */
  "nothing-comparable": Record<string, never>;
  /** Nothing was compared yet. */
  "not-compared": Record<string, never>;
  /** Nothing was checked yet. */
  "not-checked": Record<string, never>;
  /** A finding or a line of a sheet that was chosen is there no longer. */
  "line-gone": Record<string, never>;
  /** The engine itself does not answer; `detail` is for the log. */
  "engine-failed": { readonly detail: string };
}

export type EngineErrorTexts = {
  readonly [Code in keyof EngineErrorParams]: (params: EngineErrorParams[Code]) => ErrorText;
};
