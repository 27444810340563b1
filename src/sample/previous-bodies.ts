import { groupBy } from "../core/values/group-by";
import { yearsBetween } from "../core/values/civil-date";
import type { Member, Slot } from "./members";
import { makeMember } from "./members";
import type { CitizenMaker } from "./person";
import type { Random } from "./random";
import { PREVIOUS_TERM } from "./terms";
import type { SampleVillage } from "./villages";
import { unitKey } from "./villages";

/** Members of both bodies of last term, as published: all of them were assessed. */
const PUBLISHED_MEMBERS = 1_567;
/** Units in which one person already led both bodies. */
const LED_BY_ONE = 38;
const AGES = { least: 28, most: 62 } as const;

const WOMAN: Slot = { party: "", committee: "妇女委员", other: "妇联主席", sex: "女" };
const member = (committee: string): Slot => ({ party: "", committee, other: "" });

/** A member who stays on, as last term's roster showed him. */
export function asBefore(person: Member): Member {
  return {
    ...person,
    age: yearsBetween(person.birth, PREVIOUS_TERM.asOf),
    committee: "",
    incumbent: "新任",
    postSince: PREVIOUS_TERM.elected,
  };
}

/** The committee of a village beside its Party organisation. */
interface Committee {
  readonly village: SampleVillage;
  /** People of today's roster who sat in the committee only. */
  readonly kept: readonly Member[];
  /** The secretary is director as well. */
  ledByOne: boolean;
  /** Members who are in the committee only. */
  seats: number;
}

const isWomanOfCommittee = ({ committee }: Member): boolean => committee === "妇女委员";
const isDirector = ({ committee, incumbent }: Member): boolean =>
  committee === "主任" && incumbent === "连任";

/** Seats besides that of the women's member. */
function otherSeatsNeeded(kept: readonly Member[]): number {
  return kept.filter((person) => !isWomanOfCommittee(person)).length;
}

function committeesOf(
  random: Random,
  villages: readonly SampleVillage[],
  keptByUnit: ReadonlyMap<string, readonly Member[]>,
  wanted: number
): Committee[] {
  const committees = villages.map((village): Committee => {
    const kept = keptByUnit.get(unitKey(village)) ?? [];
    return { village, kept, ledByOne: false, seats: Math.max(3, otherSeatsNeeded(kept) + 1) };
  });
  const ledByOne = random
    .shuffle(committees)
    .filter(({ kept }) => otherSeatsNeeded(kept) < 2 && !kept.some(isDirector))
    .slice(0, LED_BY_ONE);
  for (const committee of ledByOne) Object.assign(committee, { ledByOne: true, seats: 2 });
  const missing = wanted - committees.reduce((sum, { seats }) => sum + seats, 0);
  const larger = random.shuffle(committees.filter(({ ledByOne, seats }) => !ledByOne && seats < 4));
  for (const committee of larger.slice(0, missing)) committee.seats++;
  return committees;
}

/** Puts those who are known into fitting seats, and invents the others. */
function peopleOf(random: Random, maker: CitizenMaker, committee: Committee): Member[] {
  const { village, kept, ledByOne, seats } = committee;
  const slots = [WOMAN, ...(ledByOne ? [] : [member("主任")])];
  while (slots.length < seats) slots.push(member("委员"));
  const left = [...kept];
  const take = (fits: (person: Member) => boolean): Member | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const samePost = (slot: Slot) =>
    take((person) => person.incumbent === "连任" && person.committee === slot.committee);
  const seated = new Map(slots.map((slot) => [slot, samePost(slot)]));
  seated.set(WOMAN, seated.get(WOMAN) ?? take(isWomanOfCommittee));
  for (const slot of slots) {
    if (slot !== WOMAN && !seated.get(slot)) seated.set(slot, left.shift());
  }
  return slots.map((slot): Member => {
    const known = seated.get(slot);
    if (known)
      return { ...asBefore(known), party: "", committee: slot.committee, other: slot.other };
    const wish = { age: random.between(AGES.least, AGES.most), highSchool: random.chance(400_000) };
    return makeMember(random, maker, village, slot, wish, PREVIOUS_TERM);
  });
}

/** The committee post that somebody of a Party organisation held as well. */
function crossPost({ party, type }: Member, ledByOne: boolean): string {
  if (party === "书记") return ledByOne ? "主任" : "";
  if (party === "副书记") return "副主任";
  return party === "组织委员" && type === "社区" ? "委员" : "";
}

/**
 * Both bodies of last term, village by village: the members of the Party organisations, some of them
 * in the committee as well, and those who were in the committee only. Whoever stays on today without
 * having been in a Party organisation sat in the committee.
 */
export function bothBodiesBefore(
  random: Random,
  maker: CitizenMaker,
  villages: readonly SampleVillage[],
  current: readonly Member[],
  organisations: readonly Member[]
): Member[] {
  const inOrganisation = new Set(organisations.map(({ idNumber }) => idNumber));
  const kept = groupBy(
    current.filter((one) => one.incumbent !== "新任" && !inOrganisation.has(one.idNumber)),
    unitKey
  );
  const organisationOf = new Map<string, Member[]>(villages.map((one) => [unitKey(one), []]));
  for (const person of organisations) organisationOf.get(unitKey(person))!.push(person);
  const wanted = PUBLISHED_MEMBERS - organisations.length;
  return committeesOf(random, villages, kept, wanted).flatMap((committee) => [
    ...organisationOf
      .get(unitKey(committee.village))!
      .map((person) => ({ ...person, committee: crossPost(person, committee.ledByOne) })),
    ...peopleOf(random, maker, committee),
  ]);
}
