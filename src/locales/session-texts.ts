/** What the pane says of its own work, whatever the screen. */
export interface SessionTexts {
  readonly reading: string;
  readonly checking: string;
  readonly writing: string;
  readonly stopped: string;
  readonly failed: string;
  readonly read: (sheets: number) => string;
  readonly checked: (findings: number) => string;
}
