import type { CivilDate } from "../core/values/civil-date";
import { civilDate, dayOf, daysInMonth, monthOf, yearOf } from "../core/values/civil-date";
import { checkCharacter } from "../core/values/id-number";
import type { Random } from "./random";
import { FEMALE_GIVEN, MALE_GIVEN, SURNAMES } from "./word-lists";

/** An address code that was never assigned: numbers that begin with it belong to nobody. */
export const SYNTHETIC_REGION = 529901;

export type Sex = "男" | "女";

/** An invented person, before any post. */
export interface Citizen {
  readonly name: string;
  readonly sex: Sex;
  readonly birth: CivilDate;
  readonly idNumber: string;
  readonly nation: string;
  readonly phone: string;
}

/** Makes people who do not exist, none of whose numbers is given out twice. */
export interface CitizenMaker {
  make(sex: Sex, birth: CivilDate): Citizen;
}

export function citizenMaker(random: Random): CitizenMaker {
  const used = new Map<CivilDate, Set<number>>();
  const givenFirst = random.shuffle(SURNAMES);
  let phones = 0;
  const sequence = (birth: CivilDate, sex: Sex): number => {
    let taken = used.get(birth);
    if (!taken) used.set(birth, (taken = new Set()));
    let number = random.between(0, 499) * 2 + (sex === "男" ? 1 : 0);
    while (taken.has(number)) number = (number + 2) % 1000;
    taken.add(number);
    return number;
  };
  return {
    make(sex, birth) {
      const given = sex === "男" ? MALE_GIVEN : FEMALE_GIVEN;
      const second = random.chance(720_000) ? random.pick(given) : "";
      const body = `${SYNTHETIC_REGION}${birth}${String(sequence(birth, sex)).padStart(3, "0")}`;
      return {
        name: random.pick(givenFirst) + random.pick(given) + second,
        sex,
        birth,
        idNumber: body + checkCharacter(body),
        nation: random.weighted([
          ["汉族", 56],
          ["布依族", 28],
          ["苗族", 8],
          ["彝族", 5],
          ["回族", 2],
          ["仡佬族", 1],
        ]),
        // No operator was given numbers that begin with 142.
        phone: `142${String((phones += 7919) % 100_000_000).padStart(8, "0")}`,
      };
    },
  };
}

/** A birthday on which somebody is exactly `age` completed years old on `asOf`. */
export function birthAtAge(random: Random, age: number, asOf: CivilDate): CivilDate {
  const month = random.between(1, 12);
  const hadBirthday = (day: number) => month * 100 + day <= monthOf(asOf) * 100 + dayOf(asOf);
  const day = random.between(1, 28);
  return civilDate(yearOf(asOf) - age - (hadBirthday(day) ? 0 : 1), month, day);
}

/** A month between two dates, both possible; the later date when they cross. */
export function monthBetween(random: Random, from: CivilDate, to: CivilDate): CivilDate {
  const months = (date: CivilDate) => yearOf(date) * 12 + monthOf(date) - 1;
  const month = months(from) >= months(to) ? months(to) : random.between(months(from), months(to));
  return civilDate(Math.trunc(month / 12), (month % 12) + 1);
}

/** A full date in a month. */
export function dayIn(random: Random, month: CivilDate): CivilDate {
  const last = daysInMonth(yearOf(month), monthOf(month));
  return civilDate(yearOf(month), monthOf(month), random.between(1, last));
}
