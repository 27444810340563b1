import type { Field, FieldType } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import { isCellError } from "../../values/cell";

/** Calls `visit` for each record with the wanted status whose cell is no error value. */
export function eachWithStatus(
  table: LedgerTable,
  field: string,
  statuses: Uint8Array | Int16Array,
  wanted: number,
  visit: (record: number) => void
): void {
  for (let i = statuses.indexOf(wanted); i >= 0; i = statuses.indexOf(wanted, i + 1)) {
    if (!isCellError(table.value(i, field))) visit(i);
  }
}

/** The fields of these types that the sheet has a column for, in the order of the kind. */
export function fieldsOfType(table: LedgerTable, ...types: FieldType[]): Field[] {
  return table.kind.fields.filter((field) => types.includes(field.type) && table.has(field.id));
}
