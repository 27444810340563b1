import type { LedgerTable } from "../../ledgers/table";
import { isCellError } from "../../values/cell";
import type { Reporter } from "../rule";
import type { StructureRule } from "../shared/structure-rule";

function checkTable(table: LedgerTable, report: Reporter): void {
  for (const { id } of table.kind.fields) {
    if (!table.has(id)) continue;
    const cells = table.cells(id);
    for (let i = 0; i < table.count; i++) {
      if (isCellError(cells[table.rows[i]] ?? null)) report.cell(table, i, id);
    }
  }
}

/** `#REF!` and its kin in a record; other rules pass over such cells. */
export const cellErrorValue: StructureRule = {
  id: "cell/error-value",
  severity: "error",
  scope: "cell",
  check(books, report) {
    for (const table of books.flatMap((book) => book.tables)) checkTable(table, report);
  },
};
