import { NO_DATE } from "../../values/civil-date";
import type { WorkbookRule } from "../rule";

/** Without a cut-off date nothing that depends on age or time can be checked; said once. */
export const settingsAsOfMissing: WorkbookRule = {
  id: "settings/as-of-missing",
  severity: "warning",
  scope: "workbook",
  ledgers: ["members"],
  needs: [],
  check([first], { asOf }, report) {
    if (first && first.term === "current" && asOf === NO_DATE) report.sheet(first);
  },
};
