import type { Issue } from "./issue";
import { severities } from "./issue";

/** An issue with the places of its sheet and severity in their orders, worked out once. */
interface Ranked {
  readonly issue: Issue;
  readonly sheet: number;
  readonly severity: number;
}

/**
 * The order people work through findings: workbook and sheet as they come, errors before warnings
 * before notes, then by row, column and rule. `sheets` gives the order of the sheets; findings in
 * other sheets come first.
 */
export function sortIssues(
  issues: readonly Issue[],
  sheets: readonly { readonly book: string; readonly sheet: string }[]
): Issue[] {
  const ranks = new Map(sheets.map(({ book, sheet }, i) => [`${book}\n${sheet}`, i]));
  const ranked = issues.map((issue): Ranked => ({
    issue,
    sheet: ranks.get(`${issue.at.book}\n${issue.at.sheet}`) ?? -1,
    severity: severities.indexOf(issue.severity),
  }));
  return ranked.sort(compare).map(({ issue }) => issue);
}

function compare(a: Ranked, b: Ranked): number {
  return a.sheet - b.sheet || a.severity - b.severity || comparePlace(a.issue, b.issue);
}

function comparePlace(a: Issue, b: Issue): number {
  return (
    a.at.row - b.at.row ||
    a.at.address.length - b.at.address.length ||
    compareText(a.at.address, b.at.address) ||
    compareText(a.rule, b.rule)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
