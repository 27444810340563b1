import type { Changeover } from "../changeover";
import { changeoverWithMaker } from "../changeover";
import type { Member } from "../members";
import type { Random } from "../random";
import { randomFrom } from "../random";
import type { Candidate } from "./candidates";
import { candidates, organisationsOf } from "./candidates";
import type { Officials } from "./officials";
import { officials } from "./officials";
import type { ReserveCadre } from "./reserve";
import { reserve } from "./reserve";
import type { UnitDays } from "./timetable";
import { timetable } from "./timetable";

/** Members of the last term against whom a case was opened, as published. */
const CASES = 21;

/** All that the ledgers of the sample tell, so that they tell the same. */
export interface Story extends Changeover {
  readonly officials: Officials;
  readonly candidates: readonly Candidate[];
  readonly reserve: readonly ReserveCadre[];
  /** By unit. */
  readonly days: ReadonlyMap<string, UnitDays>;
  /** 党总支 by unit; a unit that is not there has a 党支部. */
  readonly organisations: ReadonlyMap<string, string>;
  /** ID numbers of last term's members against whom a case was opened. */
  readonly cases: ReadonlySet<string>;
  /** ID numbers of last term's members who are members again. */
  readonly stayed: ReadonlySet<string>;
  /** Chances for the ledger of a name, the same each time whatever the other ledgers do. */
  readonly randomFor: (ledger: string) => Random;
}

/** A number from a text, different for different ledgers. */
function numberOf(text: string): number {
  let number = 7;
  for (const character of text) number = (number * 31 + character.codePointAt(0)!) % 0x7fffffff;
  return number;
}

/** Invents the whole changeover; the same for the same seed. */
export function storyOf(seed: number): Story {
  const { villages, current, previous, maker } = changeoverWithMaker(seed);
  const randomFor = (ledger: string) => randomFrom((seed + numberOf(ledger)) % 0x7fffffff);
  const random = randomFor("story");
  const now = new Set(current.map(({ idNumber }) => idNumber));
  const left = random.shuffle(previous.filter(({ idNumber }) => !now.has(idNumber)));
  const free = left.slice(CASES).filter(({ joinParty, age }) => joinParty !== 0 && age < 55);
  const stood = candidates(random, maker, villages, current, previous, free);
  const isNew = ({ incumbent }: Member) => incumbent === "新任";
  const newLosers = stood.filter(({ elected, formerly }) => !elected && formerly === null);
  return {
    villages,
    current,
    previous,
    officials: officials(random, maker, villages),
    candidates: stood,
    reserve: reserve(
      random,
      maker,
      villages,
      current.filter(isNew),
      newLosers.map(({ person }) => person)
    ),
    days: timetable(villages),
    organisations: organisationsOf(current),
    cases: new Set(left.slice(0, CASES).map(({ idNumber }) => idNumber)),
    stayed: new Set(
      previous.filter(({ idNumber }) => now.has(idNumber)).map(({ idNumber }) => idNumber)
    ),
    randomFor,
  };
}
