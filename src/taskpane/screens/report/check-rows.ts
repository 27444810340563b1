import type { ReportCheckRow } from "../../../engine/report-checking";
import type { CheckLineState, ReportCheckFilter } from "./report-view";

/** What a line of 校核 tells. */
export function stateOf({ kind, passed, skipped }: ReportCheckRow): CheckLineState {
  if (skipped) return "skipped";
  if (passed) return "passed";
  return kind === "books" ? "books" : "failed";
}

/** The lines that a filter leaves, in their order. */
export function filterChecks(
  rows: readonly ReportCheckRow[],
  { state, sheet }: ReportCheckFilter
): readonly ReportCheckRow[] {
  return rows.filter(
    (row) => (state === "all" || stateOf(row) === state) && (sheet === "" || row.sheet === sheet)
  );
}
