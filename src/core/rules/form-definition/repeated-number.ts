import { readDefinition } from "../../definitions/read-definition";
import type { LedgerTable } from "../../ledgers/table";
import type { WorkbookRule } from "../rule";

/** Two definitions with one 表号: only the first of them is drawn. */
export const formDefinitionRepeatedNumber: WorkbookRule = {
  id: "form-definition/repeated-number",
  severity: "error",
  scope: "workbook",
  ledgers: ["form-definition"],
  needs: ["item", "content"],
  check(tables, _context, report) {
    const known = new Map<string, LedgerTable>();
    for (const table of tables) {
      const { definition, numberRecord } = readDefinition(table);
      if (!definition) continue;
      const { number } = definition;
      const first = known.get(number);
      if (!first) {
        known.set(number, table);
        continue;
      }
      const other = first.book === table.book ? first.sheet : `${first.book}/${first.sheet}`;
      report.cell(table, numberRecord, "content", { params: { number, other } });
    }
  },
};
