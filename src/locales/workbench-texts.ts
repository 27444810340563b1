import type { ErrorText } from "./error-texts";
import type { Notice } from "./pane-texts";

/** The sentences of the workbench around grid and pane. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly toolbar: string;
  readonly open: string;
  readonly sample: string;
  /** Name of the sample workbook's file. */
  readonly sampleName: string;
  readonly save: string;
  readonly print: string;
  readonly printSheet: string;
  readonly printReports: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly grid: string;
  readonly pane: string;
  readonly resize: string;
  readonly starting: string;
  readonly opening: (file: string) => string;
  readonly saving: string;
  readonly dropHere: string;
  readonly unsaved: string;
  /** Name of the saved file, from the opened one's without its ending. */
  readonly savedName: (name: string) => string;
  readonly saved: (file: string) => Notice;
  readonly unseen: (things: readonly string[]) => Notice;
  /** A copy of a sheet goes without some things. */
  readonly copyLosses: (sheet: string, things: readonly string[]) => Notice;
  readonly refused: Readonly<Record<string, Notice>>;
  readonly refusedOther: Notice;
  readonly replaceTitle: string;
  readonly replaceText: (file: string) => string;
  readonly replaceAnyway: string;
  readonly lossesTitle: string;
  readonly lossesText: string;
  readonly saveAnyway: string;
  readonly cancel: string;
  readonly close: string;
  readonly failedToOpen: (file: string) => string;
  /** The workbook that the page was started with cannot be had any more. */
  readonly startFileGone: ErrorText;
  /** The file refuses what somebody did in the grid. */
  readonly notTaken: string;
  readonly severalFiles: Notice;
  readonly noReports: Notice;
  /** Why nothing was printed, by the facts of the print-out. */
  readonly notPrinted: Readonly<
    Record<
      "nothing-to-print" | "too-many-pages",
      (facts: Readonly<Record<string, string | number>>) => Notice
    >
  >;
  readonly updated: Notice;
  readonly reload: string;
}
