import type { RecordTest } from "../../ledgers/meets";
import type { Numbering, PersonRef, RecordKeys } from "../../ledgers/person-ref";
import { idKeys, joinKeys, nameOfPerson, numbering, sameId } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import { townshipKey, villageKey } from "../../ledgers/unit-name";
import type { CivilDate } from "../../values/civil-date";
import { dayOf, NO_DATE } from "../../values/civil-date";
import type { KeyLookup } from "../../values/hash-index";
import { keyLookup } from "../../values/hash-index";
import { isKnownId } from "../../values/id-number";
import { sameBirth } from "./births";
import { NameState, nameHash, namesOf } from "./names";

/** What a ledger knows of a person of another ledger. */
export type PersonMatch =
  /** There, by ID number or else by name and unit: these records. */
  | { readonly is: "there"; readonly by: "id" | "name"; readonly records: readonly PersonRef[] }
  /** Not there; a namesake of the same unit has another ID number. */
  | { readonly is: "missing"; readonly namesake: PersonRef | null }
  /** Perhaps there: what is written does not settle it. */
  | { readonly is: "unsure" };

/** Some people of some tables, to be found again by ID number, else by name and unit. */
export interface PeopleIndex {
  readonly tables: readonly LedgerTable[];
  /** Whether a record of the tables is one of these people. */
  has(person: PersonRef): boolean;
  /** Whether a record of these people is the first of that person. */
  isFirst(person: PersonRef): boolean;
  /** The record of these people that a person of any ledger is, if it can be told. */
  match(person: PersonRef): PersonMatch;
  /** How many people they are; somebody recognised in several records counts once. */
  count(): number;
}

const UNSURE: PersonMatch = { is: "unsure" };

function hasId({ table, record }: PersonRef): boolean {
  return isKnownId(table.ids().status[record]);
}

type Agreement = "same" | "differ" | "unknown";

/** How the dates of birth of two people stand to one another, as far as both are written. */
function births(a: PersonRef, b: PersonRef): Agreement {
  const [p, q]: CivilDate[] = [a, b].map(({ table, record }) => table.births()[record]);
  if (p === NO_DATE || q === NO_DATE) return "unknown";
  const [rough, full] = dayOf(p) === 0 ? [p, q] : [q, p];
  return sameBirth(rough, full) || sameBirth(full, rough) ? "same" : "differ";
}

/** How the units of two people stand to one another, as far as both are written. */
function units(a: PersonRef, b: PersonRef): Agreement {
  const [p, q] = [a, b].map(({ table, record }) => {
    const { groupOf, groups } = table.units();
    const { township, village } = groups[groupOf[record]];
    return { township: townshipKey(township), village: villageKey(village) };
  });
  if (p.township !== "" && q.township !== "" && p.township !== q.township) return "differ";
  if (p.village === "" || q.village === "") return "unknown";
  return p.village === q.village ? "same" : "differ";
}

/** People of one name, by how they stand to somebody whose ID number none of them is known to have. */
interface Namesakes {
  /** Same unit, and nothing against it. */
  readonly likely: readonly PersonRef[];
  /** Nothing against it, but the unit is not known, or is another one while the birth agrees. */
  readonly possible: readonly PersonRef[];
  /** Same unit, another ID number. */
  readonly otherNumber: PersonRef | null;
}

function sortNamesakes(person: PersonRef, namesakes: readonly PersonRef[]): Namesakes {
  const likely: PersonRef[] = [];
  const possible: PersonRef[] = [];
  let otherNumber: PersonRef | null = null;
  const known = hasId(person);
  for (const other of namesakes) {
    const unit = units(person, other);
    if (known && hasId(other)) {
      if (unit === "same" && !sameId(person, other)) otherNumber ??= other;
      continue;
    }
    const birth = births(person, other);
    if (birth === "differ") continue;
    if (unit === "same" || (unit === "unknown" && birth === "same")) likely.push(other);
    else if (unit === "unknown" || birth === "same") possible.push(other);
  }
  return { likely, possible, otherNumber };
}

/** Whether records of one name and unit can all be of one person. */
function areOnePerson(records: readonly PersonRef[]): boolean {
  const [first, ...others] = records;
  return others.every((other) =>
    hasId(first) && hasId(other) ? sameId(first, other) : births(first, other) !== "differ"
  );
}

function nameKeys(table: LedgerTable): RecordKeys {
  const { state, hash } = namesOf(table);
  const include = state.map((one) => (one === NameState.Blank ? 0 : 1));
  return { high: hash, low: new Int32Array(table.count), include };
}

/** Finds by their keys the records that `meant` marks. */
function lookupOf({ high, low, include }: RecordKeys, meant: Uint8Array): KeyLookup {
  return keyLookup(
    high,
    low,
    include.map((one, n) => one & meant[n])
  );
}

function included(
  tables: readonly LedgerTable[],
  { count, starts }: Numbering,
  testOf: (table: LedgerTable) => RecordTest
): Uint8Array {
  const include = new Uint8Array(count);
  tables.forEach((table, t) => {
    const test = testOf(table);
    for (let i = 0; i < table.count; i++) if (test(i)) include[starts[t] + i] = 1;
  });
  return include;
}

/**
 * Makes the people of some tables findable. `testOf` gives the records of a table that are meant.
 * Somebody is found by the ID number where both sides know it; else by name and unit, where the
 * dates of birth do not speak against it. What is ambiguous is never guessed: several people of one
 * name in a unit, or a unit that one side leaves out, leave it unsure. The look-ups are made when
 * they are first needed, in time linear in the records.
 */
export function indexPeople(
  tables: readonly LedgerTable[],
  testOf: (table: LedgerTable) => RecordTest
): PeopleIndex {
  const numbers = numbering(tables);
  const starts = new Map(tables.map((table, t) => [table, numbers.starts[t]]));
  const include = included(tables, numbers, testOf);
  let ids: KeyLookup | null = null;
  let names: KeyLookup | null = null;

  const chain = (lookup: KeyLookup, high: number, low: number): PersonRef[] => {
    const found: PersonRef[] = [];
    for (let n = lookup.first(high, low); n >= 0; n = lookup.next(n)) found.push(numbers.at(n));
    return found;
  };
  const withIdOf = ({ table, record }: PersonRef): PersonRef[] => {
    const { keyHigh, keyLow } = table.ids();
    ids ??= lookupOf(joinKeys(tables.map(idKeys), numbers), include);
    return chain(ids, keyHigh[record], keyLow[record]);
  };
  const withNameOf = (person: PersonRef): PersonRef[] => {
    const name = nameOfPerson(person);
    if (name === "") return [];
    names ??= lookupOf(joinKeys(tables.map(nameKeys), numbers), include);
    return chain(names, nameHash(name), 0).filter((other) => nameOfPerson(other) === name);
  };
  const match = (person: PersonRef): PersonMatch => {
    const records = hasId(person) ? withIdOf(person) : [];
    if (records.length > 0) return { is: "there", by: "id", records };
    if (nameOfPerson(person) === "") return UNSURE;
    const { likely, possible, otherNumber } = sortNamesakes(person, withNameOf(person));
    if (likely.length > 0) {
      return areOnePerson(likely) ? { is: "there", by: "name", records: likely } : UNSURE;
    }
    return possible.length > 0 ? UNSURE : { is: "missing", namesake: otherNumber };
  };
  const numberOf = ({ table, record }: PersonRef): number => starts.get(table)! + record;
  const isFirst = (person: PersonRef): boolean => {
    const number = numberOf(person);
    if (hasId(person)) return numberOf(withIdOf(person)[0]) === number;
    const { likely } = sortNamesakes(person, withNameOf(person));
    return !likely.some((other) => hasId(other) || numberOf(other) < number);
  };

  return {
    tables,
    match,
    isFirst,
    has({ table, record }) {
      const start = starts.get(table);
      return start !== undefined && include[start + record] === 1;
    },
    count() {
      let count = 0;
      for (let n = 0; n < numbers.count; n++) {
        if (include[n] === 1 && isFirst(numbers.at(n))) count++;
      }
      return count;
    },
  };
}
