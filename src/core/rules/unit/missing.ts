import type { WorkbookRule } from "../rule";
import { missingUnits } from "../common/unit-coverage";

/** A unit of the list without any record in this term's ledgers of one kind, where one of them answers for it. */
export const unitMissing: WorkbookRule = {
  id: "unit/missing",
  severity: "warning",
  scope: "workbook",
  ledgers: ["every-village"],
  needs: ["village"],
  check(tables, { units: list }, report) {
    if (!list || tables[0].term !== "current") return;
    for (const { unit, roster } of missingUnits(tables, list)) {
      if (!roster) continue;
      report.sheet(roster, {
        params: { unit: unit.township + unit.village, ledger: roster.kind.title },
      });
    }
  },
};
