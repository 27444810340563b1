import { displayText } from "../values/cell";
import { duplicateGroups } from "../values/hash-index";
import { isKnownId } from "../values/id-number";
import { comparable } from "../values/text";
import type { LedgerTable } from "./table";
import { isNameless } from "./unit-groups";

/** One record of one of several tables. */
export interface PersonRef {
  readonly table: LedgerTable;
  readonly record: number;
}

/** The name of a record in the form in which names are compared; "" when there is none. */
export function nameOf(table: LedgerTable, record: number): string {
  const value = table.value(record, "name");
  return comparable(typeof value === "string" ? value : displayText(value));
}

export function nameOfPerson({ table, record }: PersonRef): string {
  return nameOf(table, record);
}

/** Numbers the records of several tables through, and finds a record by that number. */
export interface Numbering {
  readonly count: number;
  readonly starts: readonly number[];
  at(number: number): PersonRef;
}

export function numbering(tables: readonly LedgerTable[]): Numbering {
  const starts: number[] = [];
  let count = 0;
  for (const table of tables) {
    starts.push(count);
    count += table.count;
  }
  return {
    count,
    starts,
    at(number) {
      let t = tables.length - 1;
      while (starts[t] > number) t--;
      return { table: tables[t], record: number - starts[t] };
    },
  };
}

/** The comparison key of a person's unit; "" when the roster does not tell the village. */
export function unitKeyOf({ table, record }: PersonRef): string {
  const { groupOf, groups } = table.units();
  const group = groups[groupOf[record]];
  return isNameless(group) ? "" : group.key;
}

/** 样例镇石山村, for messages. */
export function unitLabelOf({ table, record }: PersonRef): string {
  const { groupOf, groups } = table.units();
  const { township, village } = groups[groupOf[record]];
  return township + village;
}

/** Keys of two integers by record; a record whose `include` is 0 has none. */
export interface RecordKeys {
  readonly high: Int32Array;
  readonly low: Int32Array;
  readonly include: Uint8Array;
}

/** The keys of each of several tables as one column, as `numbers` counts the records. */
export function joinKeys(parts: readonly RecordKeys[], { count, starts }: Numbering): RecordKeys {
  if (parts.length === 1) return parts[0];
  const high = new Int32Array(count);
  const low = new Int32Array(count);
  const include = new Uint8Array(count);
  parts.forEach((part, t) => {
    high.set(part.high, starts[t]);
    low.set(part.low, starts[t]);
    include.set(part.include, starts[t]);
  });
  return { high, low, include };
}

/** The known ID numbers of a table, 15 digits or 18, as keys. */
export function idKeys(table: LedgerTable): RecordKeys {
  const { keyHigh: high, keyLow: low, status } = table.ids();
  const include = new Uint8Array(status.length);
  for (let i = 0; i < status.length; i++) if (isKnownId(status[i])) include[i] = 1;
  return { high, low, include };
}

/** Groups of two or more records with one known ID number, 15 digits or 18, as `numbers` counts them. */
export function groupsOfEqualIds(tables: readonly LedgerTable[], numbers: Numbering): Int32Array[] {
  const { high, low, include } = joinKeys(tables.map(idKeys), numbers);
  return duplicateGroups(high, low, include);
}

/** Whether the ID numbers of both are known and are one. */
export function sameId(a: PersonRef, b: PersonRef): boolean {
  const [x, y] = [a.table.ids(), b.table.ids()];
  return (
    isKnownId(x.status[a.record]) &&
    isKnownId(y.status[b.record]) &&
    x.keyHigh[a.record] === y.keyHigh[b.record] &&
    x.keyLow[a.record] === y.keyLow[b.record]
  );
}

/**
 * Whether two records of one unit are the two halves of one person in two rosters: one sheet lists
 * the Party organisation, the other the committee, and the person sits in both.
 */
export function areTwoBodies(a: PersonRef, b: PersonRef): boolean {
  if (a.table === b.table) return false;
  const [p, q] = [a, b].map(({ table, record }) => {
    const { party, committee } = table.posts();
    return { party: party[record] >= 0, committee: committee[record] >= 0 };
  });
  return (
    (p.party && !p.committee && q.committee && !q.party) ||
    (q.party && !q.committee && p.committee && !p.party)
  );
}
