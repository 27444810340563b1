/** What the grid says of the functions besides their own texts. */
export interface GridFunctionTexts {
  /** The category of the functions in the grid's list of functions. */
  readonly category: string;
  /** What a function does and what comes back, from its own texts. */
  readonly description: (summary: string, result: string) => string;
  /** Heading of the sentence that explains an error value. */
  readonly errorTitle: (error: string) => string;
}
