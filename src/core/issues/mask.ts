import type { CellValue } from "../values/cell";
import { displayText } from "../values/cell";
import type { IdMask } from "../values/id-number";
import { maskIdNumber } from "../values/id-number";

import type { Issue, IssueParams } from "./issue";

/** Runs of digits long enough to be an ID number, typed with or without a check letter. */
const LONG_NUMBER = /\d{15,19}[Xx]?/g;

/** Hides ID numbers inside a text as the settings ask for. */
export function maskText(text: string, masking: IdMask): string {
  return masking === "none"
    ? text
    : text.replace(LONG_NUMBER, (digits) => maskIdNumber(digits, masking));
}

/** The cell's text with ID numbers hidden, for screens and result sheets. */
export function maskValue(value: CellValue, masking: IdMask): string {
  return maskText(displayText(value), masking);
}

/** A finding whose sentence shows no full ID number; its value and place stay as they are. */
export function maskIssue(issue: Issue, masking: IdMask): Issue {
  if (masking === "none") return issue;
  const params: IssueParams = Object.fromEntries(
    Object.entries(issue.params).map(([name, value]) => [
      name,
      typeof value === "string" ? maskText(value, masking) : value,
    ])
  );
  return { ...issue, params };
}
