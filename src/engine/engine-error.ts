import type { EngineErrorParams } from "../locales/error-texts";

export type EngineErrorCode = keyof EngineErrorParams;

/** Why the engine gives no result: a cause and its facts. The front-end says it in the user's words. */
export class EngineError<Code extends EngineErrorCode = EngineErrorCode> extends Error {
  override readonly name = "EngineError";
  constructor(
    readonly code: Code,
    readonly params: EngineErrorParams[Code]
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
