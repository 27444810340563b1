import type { Numbering, PersonRef } from "../../ledgers/person-ref";
import {
  areTwoBodies,
  groupsOfEqualIds,
  nameOfPerson,
  numbering,
  unitKeyOf,
} from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import type { CopiedPair } from "./copied-tables";
import { copiedPairs } from "./copied-tables";

/** A record whose ID number stands at an earlier record too. */
export interface Repeat {
  readonly person: PersonRef;
  /** The earlier record it clashes with. */
  readonly earlier: PersonRef;
  /** The other records with the number, the one it clashes with first. */
  readonly others: readonly PersonRef[];
}

export interface Identities {
  /** The number stands twice in one unit or at two names: one of the cells is wrong. */
  readonly duplicates: readonly Repeat[];
  /** One name and number in two units: perhaps somebody who serves in both. */
  readonly inTwoUnits: readonly Repeat[];
  /** Rosters that list the same people; repeats between them are in neither list. */
  readonly copies: readonly CopiedPair[];
}

/** Others listed with a repeat; of a number that fills a whole column not every place is of use. */
const MOST_OTHERS = 4;

const known = new WeakMap<LedgerTable, { tables: readonly LedgerTable[]; found: Identities }>();

/** Finds repeated valid ID numbers across tables of one term; damaged numbers take no part. */
export function identitiesOf(tables: readonly LedgerTable[]): Identities {
  const last = known.get(tables[0]);
  if (last?.tables.length === tables.length && last.tables.every((t, i) => t === tables[i])) {
    return last.found;
  }
  const found = collect(tables);
  known.set(tables[0], { tables, found });
  return found;
}

function collect(tables: readonly LedgerTable[]): Identities {
  const numbers = numbering(tables);
  const duplicates: Repeat[] = [];
  const inTwoUnits: Repeat[] = [];
  const groups = groupsOfEqualIds(tables, numbers);
  const copies = copiedPairs(tables, groups, numbers);
  for (const group of groups) {
    for (const apart of withoutCopies(group, numbers, copies)) {
      sortOut(apart, numbers, duplicates, inTwoUnits);
    }
  }
  return { duplicates, inTwoUnits, copies };
}

/**
 * A group taken apart so that no record is compared with its copy: the records of a table whose
 * whole is in the group are compared among themselves only.
 */
function withoutCopies(
  group: Int32Array,
  numbers: Numbering,
  copies: readonly CopiedPair[]
): Int32Array[] {
  if (copies.length === 0) return [group];
  const tableOf = (number: number) => numbers.at(number).table;
  const present = new Set(Array.from(group, tableOf));
  const parts = new Set(
    copies
      .filter(({ whole, part }) => present.has(whole) && present.has(part))
      .map(({ part }) => part)
  );
  if (parts.size === 0) return [group];
  const apart = [...parts].map((part) => group.filter((number) => tableOf(number) === part));
  return [group.filter((number) => !parts.has(tableOf(number))), ...apart];
}

function sortOut(
  group: Int32Array,
  numbers: Numbering,
  duplicates: Repeat[],
  inTwoUnits: Repeat[]
): void {
  const few = Array.from(group.subarray(0, MOST_OTHERS + 1), (number) => numbers.at(number));
  const first = few[0];
  const firstOfUnit = new Map([[unitKeyOf(first), first]]);
  for (let k = 1; k < group.length; k++) {
    const person = k < few.length ? few[k] : numbers.at(group[k]);
    const unit = unitKeyOf(person);
    const beside = firstOfUnit.get(unit);
    if (!beside) firstOfUnit.set(unit, person);
    const renamed = nameClash(first, person) ? first : null;
    if (beside && !renamed && areTwoBodies(beside, person)) continue;
    const earlier = beside ?? renamed ?? first;
    const others = [earlier, ...few.filter((other) => other !== earlier && other !== person)];
    const list = beside || renamed ? duplicates : inTwoUnits;
    list.push({ person, earlier, others });
  }
}

/** Two names for one number; a name left out clashes with none. */
function nameClash(a: PersonRef, b: PersonRef): boolean {
  const [first, second] = [nameOfPerson(a), nameOfPerson(b)];
  return first !== "" && second !== "" && first !== second;
}
