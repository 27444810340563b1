import { fillTemplate } from "../core/issues/catalogue";
import { functionMessages, valueProblems } from "../locales/zh-CN/function-messages";
import type { Argument, RangeArgument } from "./arguments";
import { placeIn, textOf } from "./arguments";
import type { FunctionErrorCode } from "./function-error";
import { FunctionError } from "./function-error";

export type FunctionMessage = keyof typeof functionMessages;

/** What may be wrong with a value: the end of a sentence that begins with the value. */
export type ValueProblem = keyof typeof valueProblems;

type Params = Readonly<Record<string, string | number>>;

/** The sentence of a message with its blanks filled in. */
export function sentence(message: FunctionMessage, params: Params = {}): string {
  return fillTemplate(functionMessages[message], params);
}

/** An error to throw: wrong arguments are `#VALUE!`, an answer that does not exist is `#N/A`. */
export function functionError(
  code: FunctionErrorCode,
  message: FunctionMessage,
  params: Params = {}
): FunctionError {
  return new FunctionError(code, sentence(message, params));
}

/** What is wrong with a value, as a phrase. */
export function problemPhrase(problem: ValueProblem, params: Params = {}): string {
  return fillTemplate(valueProblems[problem], params);
}

/** `#VALUE!` about an argument, by its name. */
export function argumentError(
  name: string,
  value: Argument,
  problem: ValueProblem,
  params: Params = {}
): FunctionError {
  const phrase = problemPhrase(problem, params);
  return functionError("#VALUE!", "argument", { name, value: textOf(value), problem: phrase });
}

/** `#VALUE!` about a cell of a range, by its place; by its value alone when there is but one cell. */
export function cellError(
  range: RangeArgument,
  index: number,
  problem: ValueProblem,
  params: Params = {}
): FunctionError {
  const { row, column } = placeIn(range, index);
  const value = textOf(range[row - 1][column - 1]);
  const phrase = problemPhrase(problem, params);
  const single = range.length === 1 && range[0].length === 1;
  return functionError("#VALUE!", single ? "value" : "cell", {
    row,
    column,
    value,
    problem: phrase,
  });
}
