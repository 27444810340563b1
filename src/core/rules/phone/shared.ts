import type { WorkbookRule } from "../rule";
import { phonesOf } from "../common/phones";
import { reportShared } from "../common/shared-numbers";

/** One mobile number for two people; a landline may be the office's. */
export const phoneShared: WorkbookRule = {
  id: "phone/shared",
  severity: "warning",
  scope: "workbook",
  ledgers: ["register"],
  needs: ["phone"],
  check(tables, _context, report) {
    reportShared(tables, "phone", phonesOf, report);
  },
};
