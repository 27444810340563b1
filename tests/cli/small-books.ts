import type { Rows } from "../support/book";
import { bookOf, rowsOf } from "../support/book";
import type { RosterPlan } from "../support/roster";
import { rosterGrid } from "../support/roster";

/** A 参数设置 sheet with these lines, and the region of the synthetic ID numbers. */
export function settingsRows(lines: Readonly<Record<string, string>>): Rows {
  return [["参数", "取值"], ...Object.entries(lines), ["另行认可的地址码", "529901"]];
}

export const dated = settingsRows({ 统计截止日: "2021-10-28" });

export function rosterRows(plan: RosterPlan = {}): Rows {
  return rowsOf(rosterGrid(plan));
}

/** A workbook with the roster of one village, without a finding but for the plan's changes. */
export function villageBook(plan: RosterPlan = {}, settings: Rows = dated): Uint8Array {
  return bookOf({ 花名册: rosterRows(plan), 参数设置: settings });
}
