import type { CellValue } from "../values/cell";
import { displayText } from "../values/cell";
import type { IdMask } from "../values/id-number";
import { maskIdNumber } from "../values/id-number";

import type { Issue, IssueParams } from "./issue";

const DIGIT = "[0-9\uff10-\uff19]";
/** What people or programs leave between the digits of one number. */
const GAP = "[\\s\u200b-\u200f\u2060\ufeff\u00ad-]{0,2}";
/** A check letter, or a sign typed for it. */
const CHECK = "[Xx\uff38\uff58\u00d7*\uff0a\u5341]";
/** Digits enough to be an ID or account number; in groups, no more than such a number has. */
const LONG_NUMBER = new RegExp(
  `${DIGIT}{14,}${CHECK}?|` +
    `(?<!${DIGIT}${GAP})${DIGIT}(?:${GAP}${DIGIT}){13,18}(?:${GAP}${CHECK})?(?!${GAP}${DIGIT})`,
  "gu"
);
/** Fields whose whole content is a number to be hidden, rightly typed or not. */
const NUMBER_FIELDS: readonly string[] = ["id_no", "bank_acct"];
/** With fewer digits a text tells nothing that must be hidden: 待补, 无. */
const FEWEST_DIGITS = 8;

/** How lists on screens and lists of people hide numbers: always, whatever the settings let result sheets show. */
export function maskOfLists({ idMasking }: { readonly idMasking: IdMask }): IdMask {
  return idMasking === "none" ? "birth" : idMasking;
}

/** Hides ID and account numbers inside a text as the settings ask for. */
export function maskText(text: string, masking: IdMask): string {
  return masking === "none"
    ? text
    : text.replace(LONG_NUMBER, (digits) => maskIdNumber(digits.replaceAll("-", ""), masking));
}

/**
 * `maskText` for a text that may have been hidden before, perhaps in another way: what has been
 * hidden stays as it is, because the digits that were left look like a shorter number.
 */
export function maskAgain(text: string, masking: IdMask): string {
  return text.includes("**") ? text : maskText(text, masking);
}

function maskNumber(text: string, masking: IdMask): string {
  const digits = text.match(new RegExp(DIGIT, "gu"))?.length ?? 0;
  return masking === "none" || digits < FEWEST_DIGITS ? text : maskIdNumber(text, masking);
}

/**
 * The cell's text with ID and account numbers hidden, for screens and result sheets. In a field
 * that holds such a number a damaged one is hidden as well.
 */
export function maskValue(value: CellValue, masking: IdMask, field = ""): string {
  const text = displayText(value);
  return NUMBER_FIELDS.includes(field) ? maskNumber(text, masking) : maskText(text, masking);
}

/** A finding whose sentence shows no full number; its value and place stay as they are. */
export function maskIssue(issue: Issue, masking: IdMask): Issue {
  if (masking === "none") return issue;
  const params: IssueParams = Object.fromEntries(
    Object.entries(issue.params).map(([name, value]): [string, string | number] => {
      const field = name === "value" ? issue.at.field : "";
      return [name, typeof value === "string" ? maskValue(value, masking, field) : value];
    })
  );
  return { ...issue, params };
}
