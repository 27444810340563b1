/** The sentences of the screen that checks. */
export interface FindingsTexts {
  readonly run: string;
  readonly lead: string;
  readonly none: string;
  readonly counts: (error: number, warning: number, note: number) => string;
  readonly list: string;
  readonly severities: Readonly<Record<"error" | "warning" | "note", string>>;
}

/** The sentences of the screen that writes reports. */
export interface GenerateTexts {
  readonly heading: string;
  readonly narrative: string;
  readonly run: string;
  readonly running: string;
  readonly done: (sheets: readonly string[]) => string;
}

/** The sentences of the screen of pay. */
export interface PayScreenTexts {
  readonly month: string;
  readonly show: string;
  readonly computing: string;
  readonly total: (people: number, yuan: string, words: string) => string;
  readonly columns: { readonly name: string; readonly post: string; readonly amount: string };
  readonly write: string;
}

export interface ScreenTexts {
  readonly findings: FindingsTexts;
  readonly generate: GenerateTexts;
  readonly pay: PayScreenTexts;
}
