import type { Issue, IssueParams, Severity } from "../issues/issue";
import { displayText } from "../values/cell";
import type { LedgerTable } from "../ledgers/table";

/** What reading the pay standard and making a pay roll may find. */
export const payFindings = {
  /** 职务类别 names no category. */
  "pay-policy/category": "error",
  /** An amount or a number of years is missing or no plain number. */
  "pay-policy/amount": "error",
  /** A label in a column of choices is not one of them. */
  "pay-policy/option": "error",
  "pay-policy/date": "error",
  /** 执行截止 before 执行起始. */
  "pay-policy/period": "error",
  /** Two lines for the same posts are in force on the same day. */
  "pay-policy/overlap": "error",
  /** Nothing in force pays a post. */
  "pay/no-standard": "error",
  /** The roster has no column for the date that years of service are counted from. */
  "pay/column-missing": "warning",
  /** The date that years of service are counted from is missing, unreadable or without a month. */
  "pay/tenure-date": "warning",
  /** The present post began after the month. */
  "pay/not-in-post": "warning",
  /** The post began within the month; the month is paid in full. */
  "pay/part-month": "note",
  /** Somebody stands in the rosters more than once and is paid once. */
  "pay/one-share": "note",
  /** A post was not understood, so that nothing is paid for it. */
  "pay/post-unread": "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type PayFinding = keyof typeof payFindings;

/** The standard header of a field, for messages. */
export function headerOf(table: LedgerTable, field: string): string {
  return table.field(field)?.header ?? field;
}

/** A finding at the cell of a record; at the record's key cell when the sheet lacks that column. */
export function payIssue(
  rule: PayFinding,
  table: LedgerTable,
  record: number,
  field: string,
  params: IssueParams = {}
): Issue {
  const value = table.value(record, field);
  return {
    rule,
    severity: payFindings[rule],
    at: {
      book: table.book,
      sheet: table.sheet,
      row: table.rows[record] + 1,
      field,
      address: table.address(record, field),
    },
    value,
    params: { value: displayText(value), ...params },
  };
}

/** A finding about a whole sheet. */
export function paySheetIssue(
  rule: PayFinding,
  table: LedgerTable,
  field: string,
  params: IssueParams = {}
): Issue {
  return {
    rule,
    severity: payFindings[rule],
    at: { book: table.book, sheet: table.sheet, row: 0, field, address: "" },
    value: null,
    params: { value: "", ...params },
  };
}
