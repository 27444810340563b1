import type { Numbering } from "../../ledgers/person-ref";
import { areTwoBodies } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";

/** Two rosters of one term that list the same people: a whole and its part, or a copy. */
export interface CopiedPair {
  /** The larger one; of equally large ones the first. */
  readonly whole: LedgerTable;
  readonly part: LedgerTable;
  /** People of the part, by ID number, who stand in the whole too. */
  readonly shared: number;
  /** People of the part whose ID number is known. */
  readonly people: number;
}

/** Whether two tables are such a pair, so that what they share needs no finding of its own. */
export function areCopies(pairs: readonly CopiedPair[], a: LedgerTable, b: LedgerTable): boolean {
  return pairs.some(
    ({ whole, part }) => (whole === a && part === b) || (whole === b && part === a)
  );
}

/** With fewer people in both, each of them is worth a finding of its own. */
const LEAST_SHARED = 5;

interface Tally {
  readonly a: number;
  readonly b: number;
  shared: number;
}

/**
 * The pairs of tables in which most people of the smaller one stand in the other too, person by
 * person the same ID number. A roster of Party organisations and one of committees that share
 * people are no copies: `areTwoBodies`. `groups` are the records of equal ID numbers.
 */
export function copiedPairs(
  tables: readonly LedgerTable[],
  groups: readonly Int32Array[],
  numbers: Numbering
): CopiedPair[] {
  if (tables.length < 2) return [];
  const tallies = new Map<number, Tally>();
  const order = new Map(tables.map((table, t) => [table, t]));
  for (const group of groups) countGroup(group, numbers, order, tallies);
  const pairs: CopiedPair[] = [];
  for (const { a, b, shared } of tallies.values()) {
    if (shared < LEAST_SHARED) continue;
    const [first, second] = [tables[a], tables[b]];
    const [whole, part] = second.count > first.count ? [second, first] : [first, second];
    const people = peopleOf(part);
    if (shared * 2 > people) pairs.push({ whole, part, shared, people });
  }
  return pairs;
}

/** Counts a person once for each pair of tables, at the first record in each. */
function countGroup(
  group: Int32Array,
  numbers: Numbering,
  order: ReadonlyMap<LedgerTable, number>,
  tallies: Map<number, Tally>
): void {
  const firsts = new Map<number, ReturnType<Numbering["at"]>>();
  for (const number of group) {
    const person = numbers.at(number);
    const t = order.get(person.table)!;
    if (!firsts.has(t)) firsts.set(t, person);
  }
  const met = [...firsts].sort(([a], [b]) => a - b);
  met.forEach(([b, person], i) => {
    for (const [a, earlier] of met.slice(0, i)) {
      if (areTwoBodies(earlier, person)) continue;
      const key = a * order.size + b;
      const tally = tallies.get(key);
      if (tally) tally.shared++;
      else tallies.set(key, { a, b, shared: 1 });
    }
  });
}

/** Different known ID numbers of a table. */
function peopleOf(table: LedgerTable): number {
  const { keyHigh, keyLow } = table.ids();
  const known = new Set<string>();
  for (let i = 0; i < keyHigh.length; i++) {
    if (keyHigh[i] !== 0) known.add(`${keyHigh[i]}/${keyLow[i]}`);
  }
  return known.size;
}
