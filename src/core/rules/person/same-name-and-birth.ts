import type { Numbering, PersonRef, RecordKeys } from "../../ledgers/person-ref";
import {
  areTwoBodies,
  joinKeys,
  nameOfPerson,
  numbering,
  sameId,
  unitKeyOf,
  unitLabelOf,
} from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { dayOf, monthOf, rosterDate } from "../../values/civil-date";
import { duplicateGroups } from "../../values/hash-index";
import type { WorkbookRule } from "../rule";
import { areCopies } from "../common/copied-tables";
import { identitiesOf } from "../common/identities";
import { NameState, namesOf } from "../common/names";
import { placeSeenFrom } from "../common/person-ref";

/** Name and month of birth by record, as far as both are written. */
function nameAndMonth(table: LedgerTable): RecordKeys {
  const births = table.births();
  const { state, hash } = namesOf(table);
  const low = new Int32Array(table.count);
  const include = new Uint8Array(table.count);
  for (let i = 0; i < table.count; i++) {
    if (state[i] === NameState.Blank || monthOf(births[i]) === 0) continue;
    low[i] = births[i] - dayOf(births[i]);
    include[i] = 1;
  }
  return { high: hash, low, include };
}

/** Groups of records with the same name and month of birth; rarely, by a clash of hashes, of others too. */
function candidates(tables: readonly LedgerTable[], numbers: Numbering): Int32Array[] {
  const { high, low, include } = joinKeys(tables.map(nameAndMonth), numbers);
  return duplicateGroups(high, low, include);
}

function birthOf({ table, record }: PersonRef): CivilDate {
  return table.births()[record];
}

/** The earlier people of one name and month, by day of birth (0 where the day is not known). */
type ByDay = Map<number, PersonRef>;

/** Somebody born on the same day, or on one that may be the same. */
function match(byDay: ByDay, day: number): PersonRef | undefined {
  if (day !== 0) return byDay.get(day) ?? byDay.get(0);
  return byDay.get(0) ?? byDay.values().next().value;
}

/** Name and date of birth alike, as far as the dates go, and not the same ID number. */
export const personSameNameAndBirth: WorkbookRule = {
  id: "person/same-name-and-birth",
  severity: "warning",
  scope: "workbook",
  ledgers: ["register"],
  needs: ["name"],
  check(tables, _context, report) {
    const numbers = numbering(tables);
    const copies = tables.length > 1 ? identitiesOf(tables).copies : [];
    for (const group of candidates(tables, numbers)) {
      const byName = new Map<string, ByDay>();
      for (const number of group) {
        const person = numbers.at(number);
        const day = dayOf(birthOf(person));
        const key = `${nameOfPerson(person)}/${birthOf(person) - day}`;
        let byDay = byName.get(key);
        if (!byDay) byName.set(key, (byDay = new Map<number, PersonRef>()));
        const earlier = match(byDay, day);
        if (!byDay.has(day)) byDay.set(day, person);
        // One person, whom other rules report.
        if (!earlier || sameId(earlier, person)) continue;
        if (areCopies(copies, earlier.table, person.table)) continue;
        if (unitKeyOf(earlier) === unitKeyOf(person) && areTwoBodies(earlier, person)) continue;
        report.cell(person.table, person.record, "name", {
          params: {
            name: nameOfPerson(person),
            birth: rosterDate(birthOf(person)),
            unit: unitLabelOf(earlier),
            place: placeSeenFrom(person, earlier, "name"),
          },
        });
      }
    }
  },
};
