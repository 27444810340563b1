import { oddCellsOf } from "../common/odd-cells";
import type { StructureRule } from "../common/structure-rule";

/** `#REF!` and its kin in a record; other rules pass over such cells. */
export const cellErrorValue: StructureRule = {
  id: "cell/error-value",
  severity: "error",
  scope: "cell",
  check(books, report) {
    for (const table of books.flatMap((book) => book.tables)) {
      for (const { record, field } of oddCellsOf(table).errors) report.cell(table, record, field);
    }
  },
};
