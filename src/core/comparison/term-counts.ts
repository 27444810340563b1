import { townshipKey } from "../ledgers/unit-name";
import type { UnitList } from "../ledgers/unit-list";
import type { PersonChange, TermComparison } from "./compare-terms";
import type { TermPerson } from "./term-people";
import type { Scope, TermStatus } from "./term-status";
import { isIn } from "./term-status";

/** How many of a scope stayed, moved, came and left, in one township or in all. */
export interface TermCounts {
  /** Comparison key of the township; "" for people whose township the rosters do not tell. */
  readonly township: string;
  readonly name: string;
  /** People of last term's and this term's rosters. */
  readonly before: number;
  readonly after: number;
  readonly statuses: Readonly<Record<TermStatus, number>>;
  /** Of those who moved: to another village or community. */
  readonly changedUnit: number;
  /** People of either term of whom it is not certain who is who. */
  readonly doubtfulBefore: number;
  readonly doubtfulAfter: number;
}

/** The counts of one scope. */
export interface ScopeCounts {
  readonly scope: Scope;
  readonly total: TermCounts;
  /** In the order of the unit list; townships missing from it follow as they come. */
  readonly townships: readonly TermCounts[];
}

interface Tally {
  before: number;
  after: number;
  changedUnit: number;
  doubtfulBefore: number;
  doubtfulAfter: number;
  readonly statuses: Record<TermStatus, number>;
}

function emptyTally(): Tally {
  return {
    before: 0,
    after: 0,
    changedUnit: 0,
    doubtfulBefore: 0,
    doubtfulAfter: 0,
    statuses: { "re-elected": 0, moved: 0, new: 0, left: 0 },
  };
}

function townshipOf({ units: [first] }: TermPerson): string {
  return first.townshipKey;
}

/** A person who stayed is counted where he is now; one who left where he was. */
function placeOf({ before, after }: PersonChange): string {
  return townshipOf((after ?? before)!);
}

function namesOf(comparison: TermComparison, list: UnitList | null): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string) => {
    const key = townshipKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name.trim());
  };
  list?.townships.forEach(add);
  for (const { people } of [comparison.after, comparison.before]) {
    for (const { units } of people) add(units[0].township);
  }
  return names;
}

function countScope(
  comparison: TermComparison,
  scope: Scope,
  names: ReadonlyMap<string, string>
): ScopeCounts {
  const total = emptyTally();
  const tallies = new Map<string, Tally>([...names.keys()].map((key) => [key, emptyTally()]));
  const at = (key: string): Tally => {
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = emptyTally()));
    return tally;
  };
  const count = (key: string, change: (tally: Tally) => void) => {
    change(total);
    change(at(key));
  };
  for (const person of comparison.before.people) {
    if (isIn(person, scope)) count(townshipOf(person), (tally) => tally.before++);
  }
  for (const person of comparison.after.people) {
    if (isIn(person, scope)) count(townshipOf(person), (tally) => tally.after++);
  }
  for (const change of comparison.people) {
    const status = change.status[scope];
    if (status === null) continue;
    // Somebody who left the scope alone is counted where he was in it.
    const place = status === "left" ? townshipOf(change.before!) : placeOf(change);
    count(place, (tally) => {
      tally.statuses[status]++;
      if (status === "moved" && change.changedUnit) tally.changedUnit++;
    });
  }
  for (const doubt of comparison.doubts) {
    for (const person of doubt.before) {
      if (isIn(person, scope)) count(townshipOf(person), (tally) => tally.doubtfulBefore++);
    }
    for (const person of doubt.after) {
      if (isIn(person, scope)) count(townshipOf(person), (tally) => tally.doubtfulAfter++);
    }
  }
  return {
    scope,
    total: { township: "", name: "", ...total },
    townships: [...tallies].map(([township, tally]) => ({
      township,
      name: names.get(township) ?? "",
      ...tally,
    })),
  };
}

/** Counts what `compareTerms` found, by scope and township. */
export function countTerms(
  comparison: TermComparison,
  list: UnitList | null = null
): readonly ScopeCounts[] {
  const names = namesOf(comparison, list);
  return comparison.scopes.map((scope) => countScope(comparison, scope, names));
}

/** Townships that only one term's rosters have people of, so that all of these seem to have left or to be new. */
export function unmatchedTownships({ before, after }: TermComparison): {
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
} {
  const townships = (people: readonly TermPerson[]) =>
    new Map(people.map(({ units: [unit] }) => [unit.townshipKey, unit.township.trim()]));
  const [was, is] = [townships(before.people), townships(after.people)];
  const without = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...some].filter(([key]) => key !== "" && !others.has(key)).map(([, name]) => name);
  return { onlyBefore: without(was, is), onlyAfter: without(is, was) };
}
