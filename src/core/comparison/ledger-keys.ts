import type { LedgerKind } from "../ledgers/field";
import type { LedgerTable } from "../ledgers/table";
import { meaningOf } from "./cell-meaning";
import type { CellReader } from "./record-differences";
import { readerOf } from "./record-differences";
import { columnsOf } from "./columns-of";

/** The fields by which a kind tells its records apart: those that may not repeat, else its key and its unit. */
function keyFields({ key, secondaryKey, fields, checks }: LedgerKind): readonly string[] {
  const unique = checks?.find((one) => one.check === "unique");
  if (unique) return unique.fields;
  const units = fields.filter(({ type }) => type === "unit").map(({ id }) => id);
  return [...new Set([...units, key, ...(secondaryKey === undefined ? [] : [secondaryKey])])];
}

/**
 * What each record of a ledger without people is found again by; "" where the sheet lacks all key
 * columns or the record leaves them blank. People are found by name and number instead.
 */
export function ledgerKeysOf(table: LedgerTable): string[] {
  const keys = new Array<string>(table.count).fill("");
  if (table.kind.fields.some(({ id }) => id === "name")) return keys;
  const wanted = keyFields(table.kind);
  const readers = columnsOf(table)
    .filter(({ field }) => wanted.includes(field))
    .map((column): [CellReader, ReturnType<typeof meaningOf>] => [
      readerOf(table, column),
      meaningOf(table.field(column.field)),
    ]);
  for (let i = 0; i < table.count; i++) {
    const parts = readers.map(([{ value, format }, meaning]) => meaning(value(i), format(i)));
    if (parts.some((part) => part !== "")) keys[i] = parts.join("\n");
  }
  return keys;
}
