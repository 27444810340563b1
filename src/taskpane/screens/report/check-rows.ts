import type { ReportCheckRow } from "../../../engine/report-checking";
import type { ReportCheckFilter } from "./report-view";

/** The lines that a filter leaves, in their order. */
export function filterChecks(
  rows: readonly ReportCheckRow[],
  { state, sheet }: ReportCheckFilter
): readonly ReportCheckRow[] {
  return rows.filter(
    (row) =>
      (state === "all" || row.passed === (state === "passed")) &&
      (sheet === "" || row.sheet === sheet)
  );
}
