import * as fc from "fast-check";
import type { CellValue } from "../../src/core/values/cell";
import { serialOf } from "../../src/core/values/civil-date";
import type { Person } from "./roster";
import { people } from "./roster";

/** Five people without a finding, one of them with a name of two parts. */
export const cleanPeople: readonly Person[] = people.map((one, i) =>
  i === 1 ? { ...one, name: "阿依·买买提" } : one
);

const fullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Ways of typing a text oddly that leave no doubt what is meant. */
const anyText: readonly ((text: string) => CellValue)[] = [
  (text) => ` ${text}`,
  (text) => `${text}\u3000`,
  (text) => `\u00a0${text}\u200b`,
  (text) => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
  fullWidth,
];

type Spoilers = Readonly<Partial<Record<keyof Person, readonly ((text: string) => CellValue)[]>>>;

/** Further ways, by field. */
const byField: Spoilers = {
  id_no: [
    (id) => id.toLowerCase(),
    (id) => id.replace("X", "×"),
    (id) => `${id.slice(0, 6)}-${id.slice(6, 14)}-${id.slice(14)}`,
    (id) => `身份证号：${id}`,
    (id) => id.slice(0, 6) + id.slice(8, 17),
  ],
  name: [(name) => name.replace("·", "."), (name) => name.replace("·", "・")],
  nation: [(nation) => `${nation}。`, (nation) => `（${nation}）`, (nation) => `、${nation}`],
  political: [(status) => `${status}，`],
  birth: [
    (birth) => birth.slice(2),
    (birth) => `${birth}。`,
    (birth) => `${birth}生`,
    (birth) => birth.replace(".", ".."),
    (birth) => (/\.01$|\.10$/.test(birth) ? Number(`${birth.slice(0, 4)}.1`) : birth),
  ],
  join_party: [(date) => `${date}。`, (date) => `${date}月`],
  phone: [
    (phone) => `${phone.slice(0, 3)}.${phone.slice(3, 7)}.${phone.slice(7)}`,
    (phone) => `手机：${phone}`,
    (phone) => `电话号码${phone}。`,
  ],
  age: [(age) => String(Number(age) + 20), (age) => `${Number(age) + 1}岁`],
  remark: [],
  party_post: [],
  village: [],
};

/** A cell of one of the people, typed oddly in one way or in several on top of one another. */
export interface OddCell {
  readonly person: number;
  readonly field: keyof Person;
  readonly value: CellValue;
}

export const oddCell = (most: number): fc.Arbitrary<OddCell> =>
  fc
    .tuple(
      fc.nat(cleanPeople.length - 1),
      fc.constantFrom(...(Object.keys(byField) as (keyof Person)[])),
      fc.array(fc.nat(99), { minLength: 1, maxLength: most })
    )
    .map(([person, field, picks]) => {
      const clean = cleanPeople[person][field] ?? null;
      const ways = [...anyText, ...(byField[field] ?? [])];
      const value = picks.reduce<CellValue>(
        (cell, pick) => (cell === null ? null : ways[pick % ways.length](String(cell))),
        clean
      );
      return { person, field, value };
    });

/** The day of birth in the ID number as a cell holds it that has lost its date format. */
export function birthSerial(person: Person): number {
  return serialOf(Number(String(person.id_no).slice(6, 14)))!;
}
