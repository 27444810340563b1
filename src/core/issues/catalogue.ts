import type { Issue } from "./issue";

/** How far a cited basis has been confirmed against the text of the law or standard. */
export type Confidence = "confirmed" | "well-known" | "to-be-verified";

/** Everything a reader is told about a rule. `message` and `fixReason` take `{name}` from the issue's params. */
export interface RuleText {
  /** A few words, as in a list: 身份证号校验码不符. */
  readonly title: string;
  /** The finding in one sentence: what is wrong; `{value}` is the cell's own text. */
  readonly message: string;
  /** Sentences that stand in for `message`, by the issue's param `variant`: one rule, several causes. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Why it matters or where it comes from. */
  readonly why: string;
  /** What to do next. */
  readonly remedy: string;
  readonly basis?: { readonly text: string; readonly confidence: Confidence };
  readonly good: string;
  readonly bad: string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;

/** Replaces each `{name}` by its parameter; an unknown name stays visible rather than vanish. */
export function fillTemplate(
  template: string,
  params: Readonly<Record<string, string | number>>
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}

/** The sentence of a finding in the language of `texts`. */
export function formatIssue(issue: Pick<Issue, "rule" | "params">, texts: RuleTexts): string {
  const entry = texts[issue.rule];
  if (!entry) return issue.rule;
  const template = entry.variants?.[issue.params["variant"] ?? ""] ?? entry.message;
  return fillTemplate(template, issue.params);
}
