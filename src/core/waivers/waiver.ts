/**
 * A finding that somebody has looked into and accepts, with the reason: one line of the 校核说明
 * sheet. What it is about is told by people's words, not by the place, so that it goes on holding
 * when rows are inserted or sorted, and ends when the cell holds something else.
 */
export interface Waiver {
  /** The workbook whose finding it is, as the caller named it; not written, it is the one the sheet stands in. */
  readonly book: string;
  readonly rule: string;
  readonly sheet: string;
  /** Township and village of the record; "" where the finding is about the whole sheet. */
  readonly unit: string;
  /** The person, or what the record is called in another ledger; "" where the finding is about a unit. */
  readonly name: string;
  /** Header of the column; "" where the finding is about no single one. */
  readonly field: string;
  /** The cell's text as it was, long numbers hidden; "" where the finding is about no cell's content. */
  readonly value: string;
  /** Check digits of what `value` does not show; "" where it shows everything. */
  readonly check: string;
  /** 说明; without one the waiver does not hold. */
  readonly reason: string;
  /** 填写人. */
  readonly by: string;
  /** 填写日期, as typed. */
  readonly date: string;
  /** Where the cell stood when the waiver was made; only shown. */
  readonly address: string;
}

/** What the person who accepts a finding says. */
export type WaiverStatement = Pick<Waiver, "reason" | "by" | "date">;

/** Why a waiver waives nothing: no such rule, no reason given, the finding is gone, the content is another. */
export type LapseCause = "unknown-rule" | "no-reason" | "gone" | "changed";
