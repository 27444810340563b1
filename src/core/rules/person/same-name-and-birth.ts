import type { Numbering, PersonRef } from "../../ledgers/person-ref";
import {
  areTwoBodies,
  nameOfPerson,
  numbering,
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

/** Groups of records with the same name and month of birth; rarely, by a clash of hashes, of others too. */
function candidates(tables: readonly LedgerTable[], numbers: Numbering): Int32Array[] {
  const hashes = new Int32Array(numbers.count);
  const months = new Int32Array(numbers.count);
  const include = new Uint8Array(numbers.count);
  tables.forEach((table, t) => {
    const births = table.births();
    const { state, hash } = namesOf(table);
    hashes.set(hash, numbers.starts[t]);
    for (let i = 0; i < table.count; i++) {
      if (state[i] === NameState.Blank || monthOf(births[i]) === 0) continue;
      months[numbers.starts[t] + i] = births[i] - dayOf(births[i]);
      include[numbers.starts[t] + i] = 1;
    }
  });
  return duplicateGroups(hashes, months, include);
}

function birthOf({ table, record }: PersonRef): CivilDate {
  return table.births()[record];
}

/** Same valid ID number: one person, which other rules report. */
function sameId(a: PersonRef, b: PersonRef): boolean {
  if (!a.table.has("id_no") || !b.table.has("id_no")) return false;
  const [x, y] = [a.table.ids(), b.table.ids()];
  return (
    x.keyHigh[a.record] !== 0 &&
    x.keyHigh[a.record] === y.keyHigh[b.record] &&
    x.keyLow[a.record] === y.keyLow[b.record]
  );
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
