import type { DefinitionProblemKey } from "../core/definitions/definition-problem";

/** The sentences on what is wrong with a line of a form definition. */
export interface DefinitionTexts {
  /** `{found}`, `{expected}`: what stands there and what should. */
  readonly problems: Readonly<Record<DefinitionProblemKey, string>>;
  /** Where in the cell: `{number}`, `{marked}`. */
  readonly place: string;
  /** `{suggestion}`: a name that was perhaps meant. */
  readonly suggestion: string;
  /** Between two sentences. */
  readonly gap: string;
}

/** Problems of a whole cell or sheet, which have no place in a text. */
const WITHOUT_PLACE: readonly DefinitionProblemKey[] = [
  "empty",
  "missing-item",
  "repeated-item",
  "number-form",
  "title-form",
  "sheet-name",
  "head-missing",
];

/** Problems that a name from a list would mend. */
const WITH_SUGGESTION: readonly DefinitionProblemKey[] = [
  "unknown-indicator",
  "unknown-group",
  "unknown-ledger",
  "unknown-field",
  "unknown-value",
];

/** The message of the rule and its variants: each problem alone, and with a name that was perhaps meant. */
export function definitionRuleMessages({ problems, place, suggestion, gap }: DefinitionTexts): {
  readonly message: string;
  readonly variants: Readonly<Record<string, string>>;
} {
  const keys = Object.keys(problems) as DefinitionProblemKey[];
  const variants = keys.flatMap((key) => {
    const placed = WITHOUT_PLACE.includes(key) ? [] : [place];
    const withName = [problems[key], suggestion, ...placed].join(gap);
    return [
      [key, [problems[key], ...placed].join(gap)],
      ...(WITH_SUGGESTION.includes(key) ? [[`${key}-suggestion`, withName]] : []),
    ];
  });
  return { message: place, variants: Object.fromEntries(variants) as Record<string, string> };
}
