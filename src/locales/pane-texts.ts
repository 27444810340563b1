/** A title, what it means for the user, and what to do. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** The sentences of the pane's frame; each screen has texts of its own. */
export interface PaneTexts {
  /** BCP 47 tag of the language, for the page. */
  readonly language: string;
  readonly product: string;
  readonly tabs: Readonly<Record<"overview" | "check" | "report" | "pay" | "functions", string>>;
  /** Names of the parts of a tab. */
  readonly parts: Readonly<Record<string, string>>;
  /** Names the list of parts for assistive technology. */
  readonly partsOf: (tab: string) => string;
  readonly starting: string;
  readonly loadingScreen: string;
  readonly retry: string;
  readonly cancel: string;
  readonly stopping: string;
  readonly close: string;
  readonly unforeseen: (detail: string) => { readonly what: string; readonly todo: string };
  readonly notices: {
    readonly "no-excel": Notice;
    readonly "office-missing": Notice;
    readonly "office-silent": Notice;
    readonly "too-old": Notice;
    /** A part of the program did not arrive. */
    readonly "screen-missing": Notice;
  };
  /** 统计截止日 is not settled: a warning on every screen that counts. */
  readonly asOfMissing: Notice;
  readonly setAsOf: string;
  /** The workbook changed after a result was made. */
  readonly changedSince: string;
  /** Leads to `command`, which does the work outside Excel. */
  readonly commandLine: string;
  readonly check: { readonly lead: string; readonly command: string };
  readonly report: { readonly lead: string; readonly command: string };
  readonly privacy: string;
}
