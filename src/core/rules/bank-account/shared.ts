import type { WorkbookRule } from "../rule";
import { accountsOf } from "../common/accounts";
import { reportShared } from "../common/shared-numbers";

/** One account for two people: the pay of one would go to the other. */
export const bankAccountShared: WorkbookRule = {
  id: "bank-account/shared",
  severity: "error",
  scope: "workbook",
  ledgers: ["people"],
  needs: ["bank_acct"],
  check(tables, _context, report) {
    reportShared(tables, "bank_acct", accountsOf, report);
  },
};
