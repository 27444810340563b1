import { displayText } from "../../src/core/values/cell";
import type { Person } from "./roster";
import { bankCard, idNumber, people } from "./roster";

const NUMERALS = "一二三四五六七八九";

function birthOf(person: Person): number {
  return Number(displayText(person.id_no ?? null).slice(6, 14));
}

/** The five people of the test roster as the members of another village, with their own names and numbers. */
export function villageOf(
  village: string,
  index: number,
  change: Readonly<Record<number, Person>> = {}
): Person[] {
  return people.map((person, i) => {
    const sequence = 300 + index * 20 + i * 2 + (person.sex === "男" ? 1 : 0);
    return {
      ...person,
      village,
      seq: index * people.length + i + 1,
      name: displayText(person.name ?? null) + NUMERALS[index],
      id_no: idNumber(birthOf(person), sequence),
      phone: `138${String(index * 10 + i).padStart(8, "0")}`,
      bank_acct: bankCard(1000 + index * 10 + i),
      ...change[i],
    };
  });
}

/** A further member of a committee or a branch, by number. */
export function member(index: number, rest: Person): Person {
  const sex = rest.sex ?? "男";
  const sequence = 700 + index * 2 + (sex === "男" ? 1 : 0);
  return {
    ...people[3],
    seq: 90 + index,
    sex,
    name: `己样例${NUMERALS[index]}`,
    id_no: idNumber(19820120, sequence),
    committee_post: null,
    phone: `137${String(index).padStart(8, "0")}`,
    bank_acct: bankCard(2000 + index),
    ...rest,
  };
}
