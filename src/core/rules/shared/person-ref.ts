import type { LedgerTable } from "../../ledgers/table";
import { nameOf } from "./repeats";
import { isNameless } from "./unit-match";

/** One record of one of several tables. */
export interface PersonRef {
  readonly table: LedgerTable;
  readonly record: number;
}

/** Places named in one finding; more are counted off with an ellipsis. */
const MOST_PLACES = 3;

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

export function nameOfPerson({ table, record }: PersonRef): string {
  return nameOf(table, record);
}

/** The address of a person's cell as seen from another person: with the sheet and the workbook where they differ. */
export function placeSeenFrom(from: PersonRef, to: PersonRef, field: string): string {
  const address = to.table.address(to.record, field);
  if (to.table.book !== from.table.book) {
    return `${to.table.book}/${to.table.sheet}!${address}`;
  }
  return to.table.sheet === from.table.sheet ? address : `${to.table.sheet}!${address}`;
}

/** The places of several people, a few of them by name. */
export function placesSeenFrom(
  from: PersonRef,
  others: readonly PersonRef[],
  field: string
): string {
  const named = others.slice(0, MOST_PLACES).map((to) => placeSeenFrom(from, to, field));
  return named.join("、") + (others.length > MOST_PLACES ? "、…" : "");
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
