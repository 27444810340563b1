/** What keeps sheets from being printed. */
export type PrintErrorCode = "nothing-to-print" | "too-many-pages";

/** A print-out that cannot be made; front-ends make the sentence of it. */
export class PrintError extends Error {
  override readonly name = "PrintError";

  constructor(
    readonly code: PrintErrorCode,
    readonly params: Readonly<Record<string, string | number>>
  ) {
    super(code);
  }
}
