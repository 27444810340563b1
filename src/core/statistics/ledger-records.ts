import type { CivilDate } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { add, compare, decimalOfNumber, multiply, withoutEndZeros } from "../values/decimal";
import { NumberStatus } from "../ledgers/columns";
import type { Condition } from "../ledgers/condition";
import type { RecordTest } from "../ledgers/meets";
import { meets } from "../ledgers/meets";
import type { LedgerTable } from "../ledgers/table";
import { townshipKey } from "../ledgers/unit-name";
import type { PersonPlace } from "./people";

/** One record of a ledger as figures see it. */
export interface LedgerRecord {
  readonly place: PersonPlace;
  /** In the form in which units are compared; "" where the ledger does not say. */
  readonly township: string;
  readonly unit: string;
}

/** The records of ledgers of one kind, sheet by sheet. */
export function ledgerRecords(tables: readonly LedgerTable[]): LedgerRecord[] {
  return tables.flatMap((table) => {
    const { groupOf, groups } = table.units();
    const townships = groups.map(({ township }) => townshipKey(township));
    return Array.from({ length: table.count }, (_, record): LedgerRecord => {
      const group = groupOf[record];
      return { place: { table, record }, township: townships[group], unit: groups[group].key };
    });
  });
}

const tests = new WeakMap<LedgerTable, Map<Condition, { asOf: CivilDate; test: RecordTest }>>();

function testOf(condition: Condition, table: LedgerTable, asOf: CivilDate): RecordTest {
  const known = tests.get(table) ?? new Map<Condition, { asOf: CivilDate; test: RecordTest }>();
  tests.set(table, known);
  const made = known.get(condition);
  if (made?.asOf === asOf) return made.test;
  const test = meets(condition, table, asOf);
  known.set(condition, { asOf, test });
  return test;
}

/** The records that meet a condition; all of them without one. */
export function chosenRecords(
  records: readonly LedgerRecord[],
  condition: Condition | undefined,
  asOf: CivilDate
): readonly LedgerRecord[] {
  if (!condition) return records;
  return records.filter(({ place: { table, record } }) => testOf(condition, table, asOf)(record));
}

/** Amounts and counts in ledgers have two decimals at most. */
const DECIMALS = 2;

function numberAt({ place: { table, record } }: LedgerRecord, field: string): Decimal | null {
  if (!table.has(field)) return null;
  const { values, status } = table.numbers(field);
  return status[record] === NumberStatus.Ok ? decimalOfNumber(values[record], DECIMALS) : null;
}

/** The numbers of a field added up, blank and unreadable cells passed over. */
export function sumOf(records: readonly LedgerRecord[], field: string, times = 1): Decimal {
  const zero: Decimal = { units: 0, scale: 0 };
  const sum = records.reduce((total, record) => {
    const value = numberAt(record, field);
    return value ? add(total, value) : total;
  }, zero);
  return withoutEndZeros(multiply(sum, times));
}

/** The number that every record with one in the field shares; `null` where they differ or none has one. */
export function commonNumber(records: readonly LedgerRecord[], field: string): Decimal | null {
  let common: Decimal | null = null;
  for (const record of records) {
    const value = numberAt(record, field);
    if (!value) continue;
    if (common && compare(common, value) !== 0) return null;
    common = value;
  }
  return common && withoutEndZeros(common);
}

/** Whether a number among them was written as no exact one: 550余. */
export function approximateIn(records: readonly LedgerRecord[], field: string): boolean {
  return records.some(({ place: { table, record } }) =>
    table.has(field) ? table.numbers(field).approximate?.[record] === 1 : false
  );
}
