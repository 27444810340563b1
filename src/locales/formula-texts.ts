import { fillTemplate } from "../core/issues/catalogue";
import type { Expected, FormulaProblem, ProblemKey } from "../core/formulas/formula-problem";
import { markedFormula } from "../core/formulas/formula-problem";

/** The sentences on check formulas that are written wrongly. */
export interface FormulaTexts {
  /** What should stand in a place, for `{expected}`. */
  readonly expected: Readonly<Record<Expected, string>>;
  readonly problems: Readonly<Record<ProblemKey, string>>;
  /** Added where a name was perhaps meant. */
  readonly suggestion: string;
  /** Where in the formula it is: `{number}` counts characters from 1, `{marked}` shows it. */
  readonly place: string;
  /** Names of the axes, for `{axis}`. */
  readonly axes: Readonly<Record<"row" | "column", string>>;
  /** Between two sentences. */
  readonly gap: string;
}

/** What is wrong with a formula, in one sentence, and a name that was perhaps meant. */
export function formulaProblemText(problem: FormulaProblem, texts: FormulaTexts): string {
  const { key, expected, params } = problem;
  const axis = params["axis"] === "row" ? texts.axes.row : texts.axes.column;
  const values = { ...params, expected: texts.expected[expected], axis };
  const sentence = fillTemplate(texts.problems[key], values);
  return params["suggestion"]
    ? [sentence, fillTemplate(texts.suggestion, params)].join(texts.gap)
    : sentence;
}

/** The same with the place marked in the formula. */
export function formulaProblemSentence(
  problem: FormulaProblem,
  formula: string,
  texts: FormulaTexts
): string {
  const sentence = formulaProblemText(problem, texts);
  if (problem.key === "empty" || problem.key === "too-long") return sentence;
  const place = { number: problem.position + 1, marked: markedFormula(formula, problem) };
  return [sentence, fillTemplate(texts.place, place)].join(texts.gap);
}
