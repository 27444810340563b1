import type { Member } from "../members";
import { makeMember } from "../members";
import type { CitizenMaker } from "../person";
import type { Random } from "../random";
import { CURRENT_TERM } from "../terms";
import type { SampleVillage } from "../villages";
import { unitKey } from "../villages";

/** People of each class in the reserve, and how many of all were on trial in a village, as published. */
export const RESERVE_CLASSES: readonly (readonly [name: string, people: number])[] = [
  ["致富能人", 287],
  ["外出经商返乡人员", 164],
  ["大学毕业生", 249],
  ["退役军人", 141],
  ["优秀青年", 195],
];
const ON_TRIAL = 497;
/** Shares, in parts of a million, of a class who are members now, and of these who were on trial before. */
const JOINED = 400_000;
const TRIED_BEFORE = 880_000;
const MILLION = 1_000_000;
/** At most so many of a village's new members were in the reserve; there are always others in it. */
const JOINED_IN_VILLAGE = 4;

/** Somebody in the reserve; his class is the source of the person. */
export interface ReserveCadre {
  readonly person: Member;
  readonly joined: boolean;
  readonly onTrial: boolean;
}

const AGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  大学毕业生: [23, 38],
  优秀青年: [22, 35],
  退役军人: [24, 45],
};
const OTHER_AGES = [28, 50] as const;

function newcomer(random: Random, maker: CitizenMaker, village: SampleVillage, source: string) {
  const [least, most] = AGES[source] ?? OTHER_AGES;
  const wish = { age: random.between(least, most), highSchool: random.chance(900_000) };
  const place = { party: "", committee: "", other: "" };
  const person = makeMember(random, maker, village, place, wish, CURRENT_TERM);
  const graduate = source === "大学毕业生";
  const education = random.chance(600_000) ? "大专" : "大学本科";
  return { ...person, source, incumbent: "新任" as const, ...(graduate ? { education } : {}) };
}

/** How many people of the reserve each village has: all about equally many. */
function placesOf(random: Random, villages: readonly SampleVillage[]): Map<string, number> {
  const total = RESERVE_CLASSES.reduce((sum, [, people]) => sum + people, 0);
  const each = Math.trunc(total / villages.length);
  const more = new Set(random.shuffle(villages).slice(0, total % villages.length));
  return new Map(villages.map((one) => [unitKey(one), each + (more.has(one) ? 1 : 0)]));
}

/**
 * The reserve of the villages: some of today's new members, some of the candidates who were not
 * elected, and others, in the published numbers of each class.
 */
export function reserve(
  random: Random,
  maker: CitizenMaker,
  villages: readonly SampleVillage[],
  newMembers: readonly Member[],
  newLosers: readonly Member[]
): ReserveCadre[] {
  const places = placesOf(random, villages);
  const open = new Map(RESERVE_CLASSES);
  const joined = new Map<string, Member[]>();
  const others = new Map<string, Member[]>();
  const put = (into: Map<string, Member[]>, person: Member) => {
    const key = unitKey(person);
    into.set(key, [...(into.get(key) ?? []), person]);
    open.set(person.source, open.get(person.source)! - 1);
    places.set(key, places.get(key)! - 1);
  };
  const left = new Map(
    RESERVE_CLASSES.map(([name, people]) => [name, Math.trunc((people * JOINED) / MILLION)])
  );
  for (const person of random.shuffle(newMembers)) {
    const inVillage = joined.get(unitKey(person))?.length ?? 0;
    const rest = left.get(person.source) ?? 0;
    if (rest === 0 || inVillage === JOINED_IN_VILLAGE) continue;
    left.set(person.source, rest - 1);
    put(joined, person);
  }
  for (const person of newLosers) {
    const hasPlace = places.get(unitKey(person))! > 0 && (open.get(person.source) ?? 0) > 0;
    if (hasPlace && random.chance(600_000)) put(others, person);
  }
  const classes = random.shuffle(
    [...open].flatMap(([name, people]) => new Array<string>(people).fill(name))
  );
  for (const village of villages) {
    for (let n = places.get(unitKey(village))!; n > 0; n--) {
      put(others, newcomer(random, maker, village, classes.pop()!));
    }
  }
  const all = villages.flatMap((village) => {
    const of = (from: Map<string, Member[]>) => from.get(unitKey(village)) ?? [];
    return [...of(joined), ...of(others)];
  });
  const isJoined = new Set([...joined.values()].flat());
  const order = random.shuffle(all);
  const tried = order.filter((one) => isJoined.has(one));
  tried.length = Math.trunc((tried.length * TRIED_BEFORE) / MILLION);
  const further = order.filter((one) => !isJoined.has(one)).slice(0, ON_TRIAL - tried.length);
  const onTrial = new Set([...tried, ...further]);
  return all.map((person) => ({
    person,
    joined: isJoined.has(person),
    onTrial: onTrial.has(person),
  }));
}
