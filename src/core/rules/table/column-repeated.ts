import { columnName } from "../../sheets/a1";
import type { StructureRule } from "../common/structure-rule";

/** A second column for a field; the first one counts. */
export const tableColumnRepeated: StructureRule = {
  id: "table/column-repeated",
  severity: "note",
  scope: "ledger",
  check(books, report) {
    for (const table of books.flatMap((book) => book.tables)) {
      const { last, repeated, titles } = table.header;
      for (const { field, column } of repeated) {
        const title = titles.get(column) ?? "";
        report.place(table, last, column, title, {
          params: {
            column: table.field(field)?.header ?? field,
            kept: columnName(table.columnOf(field)),
          },
        });
      }
    }
  },
};
