import { codeTable } from "../../src/core/codes/code-tables";
import { labelOf } from "../../src/core/codes/code-table";
import type { Condition } from "../../src/core/ledgers/condition";
import type { Field, LedgerKind } from "../../src/core/ledgers/field";
import type { CivilDate } from "../../src/core/values/civil-date";
import { rosterDate } from "../../src/core/values/civil-date";
import type { LedgerRow } from "./ledger-sheets";

function fieldOf(kind: LedgerKind, id: string): Field {
  const field = kind.fields.find((one) => one.id === id);
  if (!field) throw new Error(`${kind.id} has no field ${id}`);
  return field;
}

function listed(is: string | readonly string[]): readonly string[] {
  return typeof is === "string" ? [is] : is;
}

/** Something that may stand in a field: of codes the first that is not among `but`. */
export function anything(
  kind: LedgerKind,
  id: string,
  but: readonly string[] = []
): string | number {
  const { type, codes, least = 1 } = fieldOf(kind, id);
  if (type === "code") {
    const entry = codeTable(codes!).entries.find(({ code }) => !but.includes(code));
    if (!entry) throw new Error(`${kind.id} ${id} has no other code`);
    return labelOf(entry);
  }
  if (type === "integer" || type === "number") return least;
  return type === "date" ? "2021.06.15" : "样例";
}

/** Changes a row so that a condition holds or, with `holds` false, does not. */
export function satisfy(
  kind: LedgerKind,
  row: LedgerRow,
  condition: Condition,
  asOf: CivilDate,
  holds = true
): LedgerRow {
  const each = (list: readonly Condition[], wanted: boolean) =>
    list.reduce((made, one) => satisfy(kind, made, one, asOf, wanted), row);
  if ("all" in condition) {
    return holds ? each(condition.all, true) : satisfy(kind, row, condition.all[0], asOf, false);
  }
  if ("any" in condition) {
    return holds ? satisfy(kind, row, condition.any[0], asOf) : each(condition.any, false);
  }
  if ("not" in condition) return satisfy(kind, row, condition.not, asOf, !holds);
  const { field } = condition;
  if ("filled" in condition) {
    if (condition.filled !== holds) return { ...row, [field]: null };
    return (row[field] ?? null) === null ? { ...row, [field]: anything(kind, field) } : row;
  }
  if ("is" in condition) {
    const is = listed(condition.is);
    const { type, codes } = fieldOf(kind, field);
    if (!holds) return { ...row, [field]: anything(kind, field, is) };
    const entry = type === "code" && codeTable(codes!).entries.find(({ code }) => code === is[0]);
    return { ...row, [field]: entry ? labelOf(entry) : is[0] };
  }
  if ("day" in condition) {
    const before = (condition.day === "before-as-of") === holds;
    return { ...row, [field]: rosterDate(before ? asOf - 10000 : asOf + 10000) };
  }
  const { atLeast, atMost } = condition;
  if (holds) return { ...row, [field]: atLeast ?? atMost ?? 0 };
  return { ...row, [field]: atLeast === undefined ? atMost! + 1 : atLeast - 1 };
}
