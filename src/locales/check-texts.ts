import type { Confidence } from "../core/issues/catalogue";
import type { Severity } from "../core/issues/issue";
import type { Notice } from "./pane-texts";

/** What findings can be put together by. */
export type Grouping = "severity" | "rule" | "unit";

/** What is said where a cell cannot be written. */
export type SkipReason = "changed" | "formula" | "covered" | "sheet-missing";

/** What the check made of a line of the 校核说明 sheet. */
export type WaiverState = "holds" | "unchecked" | "gone" | "changed" | "no-reason" | "unknown-rule";

/** The sentences around findings, whichever part shows them. */
export interface CheckingTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly checkWorkbook: string;
  readonly checkSheet: string;
  /** Tells which sheet that is. */
  readonly checkSheetNamed: (sheet: string) => string;
  readonly notChecked: Notice;
  readonly stale: string;
  readonly checkAgain: string;
  readonly wholeSheet: string;
  readonly jump: string;
  readonly expanded: string;
  readonly collapsed: string;
  readonly more: (count: number) => string;
  readonly failure: (detail: string) => string;
}

/** 校验·问题. */
export interface FindingsTexts {
  readonly list: string;
  readonly clean: Notice;
  readonly notLedger: (sheet: string) => Notice;
  readonly nothingFound: Notice;
  readonly showAll: string;
  readonly waived: (count: number) => string;
  readonly severityFilter: string;
  readonly summary: (sheets: number, rows: string, passed: string) => string;
  readonly onlySheet: (sheet: string) => string;
  readonly perSheet: string;
  readonly columns: {
    readonly sheet: string;
    readonly rows: string;
    readonly passed: string;
  };
  readonly search: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly filter: string;
  readonly filtered: string;
  readonly sheetFilter: string;
  readonly ruleFilter: string;
  readonly allSheets: string;
  readonly allRules: string;
  readonly noUnit: string;
  readonly shown: (count: string, total: string) => string;
  readonly why: string;
  readonly basis: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly remedy: string;
  readonly fix: string;
  readonly applyFix: string;
  readonly waive: string;
  readonly mark: string;
  readonly marking: string;
  /** `rest`: findings that concern a whole sheet. */
  readonly marked: (cells: number, rest: number) => string;
  readonly nothingToMark: string;
  readonly unmark: string;
  readonly unmarked: string;
  readonly export: string;
  readonly exported: (sheet: string) => string;
  readonly selection: (address: string, count: number) => string;
  readonly selectedRow: (address: string, count: number) => string;
  readonly selectionClean: (address: string) => string;
  readonly selectionList: string;
}

/** 校验·修正. */
export interface FixesTexts {
  readonly list: string;
  readonly none: Notice;
  readonly summary: (fixes: string, selected: string) => string;
  readonly selectAll: string;
  readonly selectGroup: (reason: string) => string;
  readonly selectOne: (place: string) => string;
  readonly apply: (count: number) => string;
  readonly applying: string;
  readonly takeBack: (count: number) => string;
  readonly takingBack: string;
  readonly conflicts: string;
  readonly conflict: string;
  readonly becomes: string;
  readonly asText: string;
  readonly signs: {
    readonly space: string;
    readonly wideSpace: string;
    readonly lineBreak: string;
    readonly tab: string;
    readonly invisible: string;
    readonly blank: string;
  };
  /** How often a sign stands in a row. */
  readonly times: (sign: string, count: number) => string;
  readonly applied: (count: number) => string;
  readonly takenBack: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  readonly logged: (sheet: string) => string;
  readonly notLogged: string;
  readonly logAgain: string;
}

/** 校验·说明. */
export interface WaiversTexts {
  readonly list: string;
  readonly none: Notice;
  readonly unread: Notice;
  readonly summary: (count: number, holding: number) => string;
  readonly lapsed: (count: number) => string;
  readonly states: Readonly<Record<WaiverState, string>>;
  readonly stateHints: Readonly<Partial<Record<WaiverState, string>>>;
  readonly was: (value: string) => string;
  readonly by: (by: string, date: string) => string;
  readonly openLine: string;
  readonly withdraw: string;
  readonly withdrawing: string;
  readonly withdrawTitle: string;
  readonly withdrawBody: (sheet: string, row: number) => string;
  readonly withdrawn: string;
  readonly notWithdrawn: string;
  readonly cancel: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly suggestions: readonly string[];
  readonly suggestionList: string;
  readonly who: string;
  readonly whoHint: string;
  readonly date: (date: string) => string;
  readonly save: string;
  readonly saving: string;
  readonly willAddSheet: (sheet: string) => string;
  readonly willAddLine: (sheet: string) => string;
  readonly reasonMissing: string;
  readonly saved: (sheet: string) => string;
}

export interface CheckTexts {
  readonly checking: CheckingTexts;
  readonly findings: FindingsTexts;
  readonly fixes: FixesTexts;
  readonly waivers: WaiversTexts;
}
