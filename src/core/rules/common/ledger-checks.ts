import type { Condition } from "../../ledgers/condition";
import type { LedgerCheck } from "../../ledgers/ledger-check";
import type { LedgerTable } from "../../ledgers/table";
import { displayText } from "../../values/cell";
import { shownDate } from "./dates";

type CheckOf<N extends LedgerCheck["check"]> = Extract<LedgerCheck, { readonly check: N }>;

/** The checks of one type that the kind of a table asks for, in the kind's order. */
export function checksOf<N extends LedgerCheck["check"]>(
  table: LedgerTable,
  type: N
): readonly CheckOf<N>[] {
  return (table.kind.checks ?? []).filter((one): one is CheckOf<N> => one.check === type);
}

/** Whether a sheet has the columns by which a condition is told: one of `any`, every one of `all`. */
export function canTell(table: LedgerTable, condition: Condition): boolean {
  if ("all" in condition) return condition.all.every((one) => canTell(table, one));
  if ("any" in condition) return condition.any.some((one) => canTell(table, one));
  if ("not" in condition) return canTell(table, condition.not);
  return table.has(condition.field);
}

/** The fields that a condition asks about, each once, in its order. */
export function fieldsAsked(condition: Condition): string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(fieldsAsked))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(fieldsAsked))];
  return "not" in condition ? fieldsAsked(condition.not) : [condition.field];
}

/** 标准表头 of a field, for messages. */
export function headerOf(table: LedgerTable, field: string): string {
  return table.field(field)?.header ?? field;
}

/** A cell as people read it; a date in its roster writing. */
export function shownValue(table: LedgerTable, record: number, field: string): string {
  return table.field(field)?.type === "date"
    ? shownDate(table, record, field)
    : displayText(table.value(record, field)).trim();
}

/** Fields whose content no sentence repeats. */
const PRIVATE: readonly (string | undefined)[] = ["id", "phone", "account"];

/** What a record says in the fields of a condition: `是否试岗：是；试岗岗位：—`. */
export function becauseOf(table: LedgerTable, record: number, condition: Condition): string {
  return fieldsAsked(condition)
    .filter((field) => table.has(field))
    .map((field) => {
      const text = PRIVATE.includes(table.field(field)?.type)
        ? "…"
        : shownValue(table, record, field);
      return `${headerOf(table, field)}：${text === "" ? "—" : text}`;
    })
    .join("；");
}
