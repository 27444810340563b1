import type { LedgerTable } from "../../ledgers/table";
import { displayText } from "../../values/cell";
import { duplicateGroups } from "../../values/hash-index";
import { isKnownId } from "../../values/id-number";
import { comparable } from "../../values/text";
import type { Reporter } from "../rule";

/** Numbers of a column by record, as keys of two integers; equal keys are compared once more by `textOf`. */
export interface NumberKeys {
  readonly include: Uint8Array;
  readonly high: Int32Array;
  readonly low: Int32Array;
  readonly textOf: (record: number) => string;
}

/** Others named in a finding; the rest is counted. */
const OTHERS_NAMED = 5;

interface Place {
  readonly table: LedgerTable;
  readonly record: number;
}

/** All keys one after the other, and the way back to tables and records. */
function joined(tables: readonly LedgerTable[], columns: readonly NumberKeys[]) {
  if (columns.length === 1) {
    return { ...columns[0], placeAt: (record: number): Place => ({ table: tables[0], record }) };
  }
  const total = tables.reduce((sum, table) => sum + table.count, 0);
  const high = new Int32Array(total);
  const low = new Int32Array(total);
  const include = new Uint8Array(total);
  const starts: number[] = [];
  let start = 0;
  columns.forEach((column, t) => {
    high.set(column.high, start);
    low.set(column.low, start);
    include.set(column.include, start);
    starts.push(start);
    start += tables[t].count;
  });
  const placeAt = (joinedRecord: number): Place => {
    let t = starts.length - 1;
    while (starts[t] > joinedRecord) t--;
    return { table: tables[t], record: joinedRecord - starts[t] };
  };
  return { high, low, include, placeAt };
}

/** Numbers people in a group: rows with one name or one ID number are one person. */
function personNumbers(group: readonly Place[]): number[] {
  const known = new Map<string, number>();
  let people = 0;
  return group.map(({ table, record }) => {
    const keys: string[] = [];
    const name = comparable(displayText(table.value(record, "name")));
    if (name !== "") keys.push(`name ${name}`);
    if (table.has("id_no")) {
      const { status, keyHigh, keyLow } = table.ids();
      if (isKnownId(status[record])) keys.push(`id ${keyHigh[record]} ${keyLow[record]}`);
    }
    const number = keys.map((key) => known.get(key)).find((n) => n !== undefined) ?? people++;
    for (const key of keys) known.set(key, number);
    return number;
  });
}

function nameOf(other: Place, from: Place, field: string): string {
  const { table, record } = other;
  const address = table.address(record, field);
  const sheet = table.sheet === from.table.sheet ? "" : `${table.sheet}!`;
  const book = table.book === from.table.book ? "" : `[${table.book}]`;
  return `${displayText(table.value(record, "name")).trim()}(${book}${sheet}${address})`;
}

function reportGroup(group: readonly Place[], field: string, report: Reporter): void {
  const numbers = personNumbers(group);
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  if (sizes.size < 2) return;
  group.forEach((place, i) => {
    const others: string[] = [];
    for (let j = 0; j < group.length && others.length < OTHERS_NAMED; j++) {
      if (numbers[j] !== numbers[i]) others.push(nameOf(group[j], place, field));
    }
    const count = group.length - (sizes.get(numbers[i]) ?? 0);
    const variant = count > others.length ? "many" : "few";
    const params = { variant, others: others.join("、"), count };
    report.cell(place.table, place.record, field, { params });
  });
}

/** Reports, at each of them, rows of different people that hold the same number. */
export function reportShared(
  tables: readonly LedgerTable[],
  field: string,
  keysOf: (table: LedgerTable) => NumberKeys,
  report: Reporter
): void {
  const columns = tables.map(keysOf);
  const { high, low, include, placeAt } = joined(tables, columns);
  for (const records of duplicateGroups(high, low, include)) {
    const byText = new Map<string, Place[]>();
    for (const record of records) {
      const place = placeAt(record);
      const text = columns[tables.indexOf(place.table)].textOf(place.record);
      const same = byText.get(text);
      if (same) same.push(place);
      else byText.set(text, [place]);
    }
    for (const group of byText.values()) {
      if (group.length > 1) reportGroup(group, field, report);
    }
  }
}
