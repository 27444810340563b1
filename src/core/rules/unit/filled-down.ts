import type { StructureRule } from "../common/structure-rule";

/** Unit names left blank without a merged cell are taken from above; said once per sheet and column. */
export const unitFilledDown: StructureRule = {
  id: "unit/filled-down",
  severity: "note",
  scope: "ledger",
  check(books, report) {
    for (const table of books.flatMap((book) => book.tables)) {
      for (const field of ["township", "village"] as const) {
        const filled = table.has(field) ? table.unmergedBlanks(field) : [];
        if (filled.length === 0) continue;
        const column = table.field(field)?.header ?? field;
        report.cell(table, filled[0], field, { params: { column, count: filled.length } });
      }
    }
  },
};
