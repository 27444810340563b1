import type { Severity } from "../../issues/issue";
import type { LedgerKindId } from "../../ledgers/field";
import type { StructureRule } from "../common/structure-rule";

/** How bad it is that a ledger is empty; settings without a line are the defaults. */
const GRADES: Readonly<Record<LedgerKindId, Severity | null | undefined>> = {
  members: "error",
  settings: null,
  waivers: null,
};

/** A header with nothing below it. */
export const tableNoRecords: StructureRule = {
  id: "table/no-records",
  severity: "error",
  scope: "ledger",
  check(books, report) {
    for (const table of books.flatMap((book) => book.tables)) {
      const grade = GRADES[table.kind.id];
      const severity = grade === undefined ? "warning" : grade;
      if (table.count > 0 || severity === null) continue;
      const params = { ledger: table.kind.title };
      report.place(table, table.header.last, 0, null, { severity, params });
    }
  },
};
