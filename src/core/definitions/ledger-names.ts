import { labelOf } from "../codes/code-table";
import { codeTable } from "../codes/code-tables";
import type { Field, LedgerKind } from "../ledgers/field";
import { ledgerKind, ledgerKinds } from "../ledgers/kinds";

/** Ledgers that figures can be taken over: those that people fill in and have templates of. */
export const ledgersByTitle: ReadonlyMap<string, LedgerKind> = new Map(
  ledgerKinds.filter(({ template }) => template).map((kind) => [kind.title, kind])
);

/** The fields of a ledger by the headers that its template prints. */
export function fieldsByHeader({ fields }: LedgerKind): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.header, field]));
}

/** A field of a ledger; throws a RangeError for one that it does not have. */
export function fieldOf(ledger: string, id: string): Field {
  const field = ledgerKind(ledger).fields.find((one) => one.id === id);
  if (!field) throw new RangeError(`no field ${id} in ${ledger}`);
  return field;
}

/** The codes of a field by what people write for them, the short and the full names. */
export function codesByLabel({ codes }: Field): ReadonlyMap<string, string> {
  const entries = codeTable(codes!).entries;
  return new Map([
    ...entries.map(({ name, code }) => [name, code] as const),
    ...entries.map((entry) => [labelOf(entry), entry.code] as const),
  ]);
}

/** The label of a code of a field; throws a RangeError for a code that its table does not have. */
export function labelOfCode({ codes }: Field, code: string): string {
  const entry = codeTable(codes!).entries.find((one) => one.code === code);
  if (!entry) throw new RangeError(`no code ${code}`);
  return labelOf(entry);
}
