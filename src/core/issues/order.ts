import type { Issue } from "./issue";
import { severities } from "./issue";

/**
 * The order people work through findings: workbook and sheet as they come, errors before warnings
 * before notes, then by row, column and rule. `sheets` gives the order of the sheets.
 */
export function sortIssues(
  issues: readonly Issue[],
  sheets: readonly { readonly book: string; readonly sheet: string }[],
): Issue[] {
  const rank = new Map(sheets.map(({ book, sheet }, i) => [`${book}\n${sheet}`, i]));
  const place = (issue: Issue) => rank.get(`${issue.at.book}\n${issue.at.sheet}`) ?? -1;
  return [...issues].sort(
    (a, b) =>
      place(a) - place(b) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.at.row - b.at.row ||
      a.at.address.length - b.at.address.length ||
      compareText(a.at.address, b.at.address) ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
