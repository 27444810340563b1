/** Causes for which the engine gives no result, each with the facts that its sentence needs. */
export interface EngineErrorParams {
  /** 统计截止日 is not settled. */
  "as-of-missing": Record<string, never>;
  /** No sheet is recognised as a roster of the current term. */
  "no-roster": Record<string, never>;
  /** The rosters of the current term hold no people. */
  "no-people": Record<string, never>;
  /** A text that is no setting of the kind asked for. */
  "month-invalid": { readonly value: string };
  /** The check was not run yet, or the workbook has changed since. */
  "not-checked": Record<string, never>;
  /** The engine itself does not answer; `detail` is for the log. */
  "engine-failed": { readonly detail: string };
}

export type EngineErrorCode = keyof EngineErrorParams;

/** Why the engine gives no result. The front-end says it in the user's words. */
export class EngineError<Code extends EngineErrorCode = EngineErrorCode> extends Error {
  override readonly name = "EngineError";
  constructor(
    readonly code: Code,
    readonly params: EngineErrorParams[Code]
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
