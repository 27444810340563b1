import type { FormCheckResult } from "../core/forms/checks/form-check";
import type { FormulaTexts } from "./formula-texts";

type Skipped = NonNullable<FormCheckResult["skipped"]>;

/** The sentences of 报表·校核 on formulas that users write. */
export interface FormulaEditorTexts {
  /** What is wrong with a formula. */
  readonly formula: FormulaTexts;
  readonly open: string;
  readonly close: string;
  readonly heading: string;
  readonly intro: string;
  readonly text: string;
  readonly hint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly level: string;
  readonly tables: string;
  readonly tablesHint: string;
  readonly remark: string;
  readonly showPlace: string;
  readonly result: (total: number, failed: number, skipped: number) => string;
  readonly noSheets: string;
  readonly rows: string;
  readonly add: string;
  readonly adding: string;
  readonly added: (sheet: string) => string;
  readonly notAdded: (sheet: string) => string;
  readonly insert: string;
  readonly inserted: (sheet: string) => string;
  /** A line that says nothing, and why. */
  readonly skippedMarks: Readonly<Record<Skipped, string>>;
  /** On the button that shows only those. */
  readonly skipped: (count: string) => string;
}
