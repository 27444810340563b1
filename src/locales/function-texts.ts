/** Names of the custom functions: what stands in formulas behind `ORG.`. */
export type FunctionName =
  | "AVERAGEAGE"
  | "AGE"
  | "AGEBANDS"
  | "EDUSHARE"
  | "EDUCOUNT"
  | "IDCHECK"
  | "BIRTHDATE"
  | "SEX"
  | "SENIORITY"
  | "PAY"
  | "CHANGETEXT";

/** The words for one function in one language. */
export interface FunctionText {
  readonly summary: string;
  /** Name and description of each parameter, by its id in the table of functions. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
  /** What comes back, and when an error does. */
  readonly result: string;
}

export type FunctionTexts = Readonly<Record<FunctionName, FunctionText>>;
