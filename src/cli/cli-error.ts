/** Causes for which the command line stops before it has a result; the sentences are in the locales. */
export type CliErrorCode =
  | "file-missing"
  | "file-unreadable"
  | "output-is-input"
  | "output-failed"
  | "output-extension"
  | "option-invalid"
  | "settings-unreadable"
  | "settings-invalid"
  | "as-of-missing"
  | "no-roster";

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
