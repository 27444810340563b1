import type { CliErrorCode } from "../locales/zh-CN/cli";

/** Stops a command with exit code 2 and a sentence that says what to do. */
export class CliError extends Error {
  override readonly name = "CliError";
  constructor(
    readonly code: CliErrorCode,
    readonly params: Readonly<Record<string, string>> = {}
  ) {
    super(code);
  }
}
