import type { LedgerTable } from "../../src/core/ledgers/table";
import type { Person } from "../../src/core/statistics/people";

/** A person as the statistics see him, of whom nothing is known but what is given. */
export function somebody(given: Partial<Person> = {}): Person {
  const person = {
    place: { table: {} as LedgerTable, record: 0 },
    name: "甲样例",
    township: "样例镇",
    unit: "样例镇/石山村",
    sex: null,
    minority: null,
    birth: 0,
    age: null,
    education: null,
    specialised: false,
    party: null,
    source: null,
    term: null,
    tenure: null,
    inPartyOrganisation: true,
    inCommittee: false,
    isSecretary: false,
    isDirector: false,
    ...given,
  };
  const isOneShoulder = person.isSecretary && person.isDirector;
  return {
    isOneShoulder,
    isCrossPost: person.inPartyOrganisation && person.inCommittee,
    ...person,
  };
}

/** As many people as asked for, each the same. */
export function people(count: number, given: Partial<Person> = {}): Person[] {
  return Array.from({ length: count }, () => somebody(given));
}

/** People of these whole ages on a day of `year`: each had the birthday on 1 January. */
export function aged(ages: readonly number[], year: number): Person[] {
  return ages.map((age) => somebody({ age, birth: (year - age) * 10000 + 101 }));
}

/** `count` whole numbers that add up to `sum` and differ by 1 at most. */
export function agesWithSum(count: number, sum: number): number[] {
  const low = Math.floor(sum / count);
  const raised = sum - low * count;
  return Array.from({ length: count }, (_, i) => low + (i < raised ? 1 : 0));
}
