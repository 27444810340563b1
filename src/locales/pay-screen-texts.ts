import type { Notice } from "./pane-texts";

/** The sentences of the screen of pay. Amounts come as texts in yuan. */
export interface PayScreenTexts {
  readonly standard: string;
  readonly ownStandard: (sheet: string, lines: number) => string;
  readonly exampleStandard: string;
  readonly showStandard: string;
  readonly hideStandard: string;
  readonly openSheet: string;
  readonly insertStandard: string;
  readonly insertedStandard: (sheet: string) => string;
  readonly policyColumns: {
    readonly category: string;
    readonly base: string;
    readonly increment: string;
  };
  readonly bothTypes: string;
  readonly inForce: (from: string, until: string) => string;
  readonly tenureBase: Readonly<Record<"post-since" | "cadre-since", string>>;
  readonly timing: Readonly<Record<"next-january" | "anniversary-month", string>>;
  readonly month: string;
  readonly monthHint: string;
  readonly useMonth: (month: string) => string;
  readonly compute: string;
  readonly computing: string;
  readonly write: string;
  readonly writing: string;
  readonly written: Readonly<Record<"inserted" | "values" | "redrawn", (sheet: string) => string>>;
  readonly noRoster: Notice;
  readonly nobody: Notice;
  readonly total: (month: string, people: number) => string;
  readonly yuan: string;
  readonly inWords: (words: string) => string;
  readonly views: Readonly<Record<"posts" | "people" | "issues", (count: number) => string>>;
  readonly viewsLabel: string;
  readonly postColumns: {
    readonly post: string;
    readonly rate: string;
    readonly people: string;
    readonly tenure: string;
    readonly total: string;
  };
  readonly sum: string;
  readonly byStandard: (standard: string) => string;
  readonly peopleList: string;
  readonly issueList: string;
  /** How a person's total comes about. */
  readonly parts: (base: string, tenure: string, years: number | null) => string;
  readonly noIssues: Notice;
}
