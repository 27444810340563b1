import type { Condition } from "../ledgers/condition";
import type { LedgerKindId } from "../ledgers/field";
import type { GroupId } from "../statistics/groups";
import type { Indicator, PlainIndicator, RecordIndicator } from "../statistics/indicators";
import type { FigureColumn, FormColumn } from "./form";

/** A column over any figure. */
export function figure(head: string, indicator: Indicator): FigureColumn {
  return { head, indicator };
}

/** 人数 and 占比 under one head. */
export function countAndShare(head: string, of: GroupId): FormColumn {
  return { head, columns: [countOf("人数", of), figure("占比", { kind: "share", of })] };
}

/** The people of a group, as a count. */
export function countOf(head: string, of: GroupId): FigureColumn {
  return figure(head, { kind: "count", of });
}

/** The records of a ledger that meet a condition; all of them without one. */
export function recordsOf(ledger: LedgerKindId, where?: Condition): RecordIndicator {
  return where ? { kind: "records", ledger, where } : { kind: "records", ledger };
}

/** The numbers of a field of a ledger, added up. */
export function sumOf(ledger: LedgerKindId, field: string, where?: Condition): RecordIndicator {
  return where ? { kind: "sum", ledger, field, where } : { kind: "sum", ledger, field };
}

/** One figure of a row as a percentage of another. */
export function ratioOf(part: PlainIndicator, whole: PlainIndicator): Indicator {
  return { kind: "ratio", part, whole };
}

/** A column that is left out where no sheet of the ledger has one of the fields, or there is none of it at all. */
export function ifLedgerHas(
  ledger: LedgerKindId,
  fields: readonly string[],
  column: FigureColumn
): FigureColumn {
  return { ...column, needsOf: fields.length === 0 ? { ledger } : { ledger, fields } };
}
