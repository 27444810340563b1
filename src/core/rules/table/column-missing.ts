import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import type { StructureRule } from "../common/structure-rule";

/** Without these columns a person cannot be told from another. */
const IDENTITY: readonly string[] = ["name", "id_no"];

/** Required columns the sheet lacks, a group of which one would do as one entry. */
function missingColumns(table: LedgerTable): Field[][] {
  const groups = new Map<string, Field[]>();
  for (const field of table.kind.fields) {
    if (field.required === undefined) continue;
    const group = field.required === true ? field.id : `one of ${field.required}`;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  const isTold = ({ id, standIns = [] }: Field) =>
    table.has(id) || standIns.some((other) => table.has(other));
  return [...groups.values()].filter((fields) => !fields.some(isTold));
}

/** Required columns that are not there; reported in the header row. */
export const tableColumnMissing: StructureRule = {
  id: "table/column-missing",
  severity: "warning",
  scope: "ledger",
  check(books, report) {
    for (const table of books.flatMap((book) => book.tables)) {
      for (const fields of missingColumns(table)) {
        const severity = fields.some(({ id }) => IDENTITY.includes(id)) ? "error" : "warning";
        const column = fields.map(({ header }) => header).join(" / ");
        const variant = fields.length > 1 ? "group" : "single";
        report.place(table, table.header.last, 0, null, { severity, params: { variant, column } });
      }
    }
  },
};
