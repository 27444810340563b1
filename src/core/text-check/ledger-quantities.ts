import type { Condition } from "../ledgers/condition";
import type { LedgerKindId } from "../ledgers/field";
import type { ReportData } from "../forms/report-data";
import type { LedgerRecord } from "../statistics/ledger-records";
import { approximateIn, chosenRecords, commonNumber, sumOf } from "../statistics/ledger-records";
import { displayText } from "../values/cell";
import type { Decimal } from "../values/decimal";
import { decimalOfNumber } from "../values/decimal";

/** What ledgers have for a figure. */
export interface LedgerFigure {
  readonly value: Decimal;
  /** A number in it is no exact one: 550余. */
  readonly isApproximate?: true;
}

/** A quantity of the ledgers, of one township (by its key) or of all (`null`); `null`: they do not say. */
export type LedgerQuantity = (data: ReportData, township: string | null) => LedgerFigure | null;

/** The fields that a condition looks at. */
function fieldsAsked(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ("field" in condition) return [condition.field];
  if ("not" in condition) return fieldsAsked(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(fieldsAsked);
}

/** Records of a ledger; `null` where there is none, it is blank, or it lacks a column that is asked for. */
function recordsFor(
  data: ReportData,
  township: string | null,
  ledger: LedgerKindId,
  where: Condition | undefined,
  fields: readonly string[] = []
): readonly LedgerRecord[] | null {
  const held = data.ledgers.fields(ledger);
  const all = data.ledgers.records(ledger);
  const asked = [...fields, ...fieldsAsked(where)];
  if (!held || all.length === 0 || asked.some((field) => !held.has(field))) return null;
  const ours = township === null ? all : all.filter((record) => record.township === township);
  return chosenRecords(ours, where, data.asOf);
}

const exactly = (count: number): LedgerFigure => ({ value: decimalOfNumber(count, 0) });

function textAt({ place: { table, record } }: LedgerRecord, field: string): string {
  const value = table.has(field) ? table.value(record, field) : null;
  return displayText(value).trim();
}

/** How many different texts the fields of records have together; records with a blank among them are passed over. */
function distinctCount(records: readonly LedgerRecord[], fields: readonly string[]): number {
  const texts = records.map((record) => fields.map((field) => textAt(record, field)));
  return new Set(texts.filter((one) => !one.includes("")).map((one) => one.join("\n"))).size;
}

/** How many records meet a condition; all of them without one. */
export function recordCount(ledger: LedgerKindId, where?: Condition): LedgerQuantity {
  return (data, township) => {
    const records = recordsFor(data, township, ledger, where);
    return records && exactly(records.length);
  };
}

/** The numbers of a field added up. */
export function fieldSum(ledger: LedgerKindId, field: string, where?: Condition): LedgerQuantity {
  return (data, township) => {
    const records = recordsFor(data, township, ledger, where, [field]);
    if (!records) return null;
    const isApproximate = approximateIn(records, field);
    return { value: sumOf(records, field), ...(isApproximate && { isApproximate }) };
  };
}

/** The number that all records have in a field; none where they differ. */
export function commonValue(
  ledger: LedgerKindId,
  field: string,
  where?: Condition
): LedgerQuantity {
  return (data, township) => {
    const records = recordsFor(data, township, ledger, where, [field]);
    const value = records && commonNumber(records, field);
    return value ? { value } : null;
  };
}

/** How many different ones a field has: teams, numbers of tasks. */
export function distinctOf(ledger: LedgerKindId, field: string, where?: Condition): LedgerQuantity {
  return (data, township) => {
    const records = recordsFor(data, township, ledger, where, [field]);
    const count = records ? distinctCount(records, [field]) : 0;
    return count === 0 ? null : exactly(count);
  };
}

/** Records to each combination of some fields: visits of a team in a week; none where that is no whole number. */
export function recordsPer(
  ledger: LedgerKindId,
  fields: readonly string[],
  where?: Condition
): LedgerQuantity {
  return (data, township) => {
    const all = recordsFor(data, township, ledger, undefined, fields);
    const chosen = recordsFor(data, township, ledger, where, fields);
    const groups = all ? distinctCount(all, fields) : 0;
    if (!chosen || groups === 0 || chosen.length % groups !== 0) return null;
    return exactly(chosen.length / groups);
  };
}
