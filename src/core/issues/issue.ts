import type { CellValue } from "../values/cell";

/** `error` must be put right; `warning` must be looked into; `note` is for information. */
export type Severity = "error" | "warning" | "note";

export const severities: readonly Severity[] = ["error", "warning", "note"];

/** The place of a finding. `row` is the sheet's row number as people read it (1 is the first). */
export interface IssuePlace {
  /** The workbook, as the caller named it; "" when there is only one. */
  readonly book: string;
  readonly sheet: string;
  /** 0 when the finding concerns the whole sheet. */
  readonly row: number;
  /** Field id; "" when the finding concerns no single field. */
  readonly field: string;
  /** `C7`; "" when the finding concerns the whole sheet. */
  readonly address: string;
}

/** A change that follows from the cell alone, with one possible outcome; never a guess. */
export interface Fix {
  readonly address: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Key of the sentence that tells why. */
  readonly reason: string;
}

/** What the sentence of a finding is filled with; plain words and numbers, no sentences. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** A finding as data: its text is made when somebody reads it. */
export interface Issue {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: IssuePlace;
  readonly value: CellValue;
  readonly params: IssueParams;
  readonly fix?: Fix;
}

/** `rule@sheet!address` of each issue, for comparing lists of findings. */
export function flatten(issues: readonly Issue[]): string[] {
  return issues.map(({ rule, at }) => `${rule}@${at.sheet}!${at.address}`);
}

export type IssueCounts = Record<Severity, number>;

export function countIssues(issues: readonly Issue[]): IssueCounts {
  const counts: IssueCounts = { error: 0, warning: 0, note: 0 };
  for (const issue of issues) counts[issue.severity]++;
  return counts;
}
