/** The error values that may carry a message in a cell. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** A custom function cannot answer: the error value of the cell and the sentence shown with it. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    readonly code: FunctionErrorCode,
    message: string
  ) {
    super(message);
  }
}
