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

/** What can be wrong with a formula before its names are looked up, and what should stand in its place. */
const READING_PROBLEMS: readonly (readonly [ProblemKey, Expected])[] = [
  ["too-long", "shorter"],
  ["too-deep", "shorter"],
  ["stray-character", "operand"],
  ["unclosed", "closing"],
  ["unexpected", "operand"],
  ["unexpected", "operator"],
  ["unexpected", "closing"],
  ["unexpected", "then"],
  ["unexpected", "name"],
  ["unexpected-end", "operand"],
  ["unexpected-end", "then"],
  ["not-a-comparison", "comparison"],
  ["not-a-number", "number"],
  ["too-many-names", "closing"],
  ["unknown-function", "known-name"],
  ["argument-count", "operand"],
];

/** The sentences of the rule on formulas that cannot be read, one for each cause. */
export function formulaRuleMessages(texts: FormulaTexts): {
  readonly message: string;
  readonly variants: Readonly<Record<string, string>>;
} {
  const variants = READING_PROBLEMS.map(([key, expected]) => {
    const sentence = texts.problems[key].replace("{expected}", texts.expected[expected]);
    const isExpected = key === "unexpected" || key === "unexpected-end";
    return [
      isExpected ? `${key}-${expected}` : key,
      hasPlace(key) ? [sentence, texts.place].join(texts.gap) : sentence,
    ] as const;
  });
  return { message: texts.place, variants: Object.fromEntries(variants) };
}

/** A formula that is empty or too long has no single place. */
function hasPlace(key: ProblemKey): boolean {
  return key !== "empty" && key !== "too-long";
}

/** What is wrong with a formula, in one sentence, and a name that was perhaps meant. */
function formulaProblemText(problem: FormulaProblem, texts: FormulaTexts): string {
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
  if (!hasPlace(problem.key)) return sentence;
  const place = { number: problem.position + 1, marked: markedFormula(formula, problem) };
  return [sentence, fillTemplate(texts.place, place)].join(texts.gap);
}
