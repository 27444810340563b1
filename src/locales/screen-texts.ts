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
  readonly generate: GenerateTexts;
  readonly pay: PayScreenTexts;
}
