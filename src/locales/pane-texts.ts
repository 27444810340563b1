/** A title, what it means for the user, and what to do. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** Every sentence of the task pane. */
export interface PaneTexts {
  /** BCP 47 tag of the language, for the page. */
  readonly language: string;
  readonly product: string;
  readonly tabs: { readonly sheets: string; readonly check: string; readonly report: string };
  readonly starting: string;
  readonly loading: string;
  readonly refresh: string;
  readonly retry: string;
  readonly notices: {
    readonly "no-excel": Notice;
    readonly "office-missing": Notice;
    readonly "office-silent": Notice;
    readonly "too-old": Notice;
    readonly empty: Notice;
  };
  readonly failures: {
    readonly "cell-edit": Notice;
    readonly protected: Notice;
    readonly "too-large": Notice;
    readonly unsupported: Notice;
    readonly other: Notice;
  };
  readonly columns: { readonly sheet: string; readonly rows: string; readonly columns: string };
  readonly hidden: string;
  readonly blank: string;
  /** Shown above the list. */
  readonly summary: (sheets: number, blank: number) => string;
  /** Leads to `command`, which does the work outside Excel. */
  readonly commandLine: string;
  /** Says on the tabs without a function of their own that the command line has it. */
  readonly onlyCommandLine: string;
  readonly check: { readonly lead: string; readonly command: string };
  readonly report: { readonly lead: string; readonly command: string };
  readonly privacy: string;
}
