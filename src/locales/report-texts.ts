import type { DifferenceCause } from "../core/forms/checks/compare-with-books";
import type { NarrativeStyle } from "../core/forms/narrative-styles";
import type { FigureExplanation } from "../core/forms/figure-at";
import type { Term } from "../core/ledgers/table";
import type { Notice } from "./pane-texts";

/** The sentences of 报表·生成. */
export interface GenerateTexts {
  readonly run: string;
  readonly running: string;
  readonly forms: string;
  /** The box that chooses every form, or none. */
  readonly allForms: string;
  readonly previous: string;
  /** Last term's rosters as their names say. */
  readonly previousByName: (sheets: readonly string[]) => string;
  readonly noPrevious: string;
  readonly scope: string;
  readonly wholeScope: string;
  readonly townshipHint: string;
  readonly asOf: (day: string) => string;
  readonly asOfMissing: string;
  readonly people: (current: string, previous: string | null) => string;
  readonly leftOut: string;
  readonly leftOutOf: (term: Term, label: string, count: number) => string;
  readonly leftOutNote: string;
  readonly more: (count: number) => string;
  readonly narrative: string;
  readonly narrativeStyle: string;
  /** In place of a wording that has nothing to say. */
  readonly noNarrative: string;
  readonly narrativeStyles: Readonly<Record<NarrativeStyle, string>>;
  /** A form by its id, with the name of its sheet. */
  readonly formName: (id: string, sheet: string) => string;
  /** Copying a form into a definition sheet. */
  readonly define: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly run: string;
    readonly running: string;
    readonly done: (sheet: string) => string;
    /** The sheet of a form that was defined in the workbook. */
    readonly mark: (sheet: string) => string;
  };
  /** Why a form cannot be chosen. */
  readonly noLedger: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly done: (sheets: number) => string;
  readonly how: Readonly<Record<"inserted" | "values" | "redrawn", string>>;
  /** A sheet of the user's has the name already. */
  readonly renamed: string;
  readonly checks: (total: number, passed: number, failed: number) => string;
  readonly toChecks: string;
  readonly toDrill: string;
}

/** The sentences of 报表·反查. */
export interface DrillTexts {
  readonly empty: Notice;
  readonly noScreen: Notice;
  readonly refreshing: string;
  /** Why a cell leads to nobody. */
  readonly none: Readonly<
    Record<"not-figure" | "narrative" | "unreadable" | "not-in-books", (sheet: string) => string>
  >;
  readonly explanations: Readonly<Record<FigureExplanation, string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly onSheet: string;
  readonly inBooks: string;
  readonly agrees: string;
  readonly differs: (difference: string | null) => string;
  readonly causes: Readonly<Record<DifferenceCause, string>>;
  readonly workings: {
    readonly count: (count: string, base: string) => string;
    readonly units: (units: string, people: string) => string;
    readonly records: (count: string) => string;
    readonly change: (past: string, present: string, value: string) => string;
    readonly share: (numerator: string, denominator: string, quotient: string) => string;
    readonly mean: (
      sum: string,
      measure: "years" | "months",
      count: string,
      quotient: string
    ) => string;
    readonly unknownAges: (count: string) => string;
    readonly noBase: string;
  };
  /** What a sentence on workings speaks of, and the sentence. */
  readonly explained: (what: string, sentence: string) => string;
  readonly part: string;
  readonly change: (past: string, present: string, value: string) => string;
  readonly people: (count: string) => string;
  readonly nobody: string;
  readonly years: string;
  readonly birthUnknown: string;
  readonly list: string;
  readonly showCell: string;
  readonly pay: {
    readonly title: (month: string) => string;
    readonly sum: string;
    readonly columns: Readonly<Record<"base" | "tenure" | "total", string>>;
    readonly standard: string;
    readonly years: (years: number | null) => string;
    readonly yuan: string;
    readonly outOfDate: string;
  };
}

/** The sentences of 报表·校核. */
export interface CrossCheckTexts {
  readonly run: string;
  readonly running: string;
  readonly intro: Notice;
  readonly noSheets: Notice;
  readonly toGenerate: string;
  readonly stale: string;
  readonly again: string;
  readonly books: (compared: string, differences: number) => string;
  readonly noBooks: string;
  readonly missing: (township: string | null, numbers: readonly string[]) => string;
  readonly booksKind: string;
  readonly state: string;
  readonly states: Readonly<Record<"failed" | "books" | "passed", (count: string) => string>>;
  readonly passedMark: string;
  readonly sheetFilter: string;
  readonly allSheets: string;
  readonly list: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly onSheet: string;
  readonly inBooks: string;
  readonly allPassed: Notice;
  readonly nothingShown: Notice;
  readonly showAll: string;
  readonly people: string;
}

export interface ReportTexts {
  readonly generate: GenerateTexts;
  readonly drill: DrillTexts;
  readonly crosscheck: CrossCheckTexts;
}
