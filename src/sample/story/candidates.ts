import { yearsBetween } from "../../core/values/civil-date";
import type { Member } from "../members";
import { makeMember } from "../members";
import type { CitizenMaker } from "../person";
import type { Random } from "../random";
import { CURRENT_TERM } from "../terms";
import type { SampleVillage } from "../villages";
import { unitKey } from "../villages";

/** Those who were inspected, reviewed and spoken with, as published; they do not agree with one another. */
const INSPECTED = 1_231;
const REVIEWED = 1_229;
const TALKED_TO = 1_213;
/** Of those who were not put on the ballot: how many were found unfit, or put off. */
const UNFIT = 14;
const PUT_OFF = 6;
/** A ballot for a Party organisation has at least a fifth more names than seats. */
const MORE_NAMES = 5;
const NEWCOMER_AGES = { least: 24, most: 52 } as const;

/** Somebody who was put forward for a Party organisation, and how far it went. */
export interface Candidate {
  readonly person: Member;
  /** Held in the last term; `null` where none was. */
  readonly formerly: Member | null;
  readonly intendedPost: string;
  readonly elected: boolean;
  /** On the ballot. */
  readonly formal: boolean;
  readonly reviewed: boolean;
  readonly inspection: "合格" | "不合格" | "暂缓";
  readonly talkedTo: boolean;
}

const OPEN_POSTS = ["委员", "组织委员", "宣传委员", "纪检委员"] as const;

/** Not elected: the people who stood besides those who were, by village. */
interface Beaten {
  readonly person: Member;
  readonly formerly: Member | null;
  readonly formal: boolean;
}

/** Names the body of the unit before each post: `党支部书记、村委会主任`. */
export function fullPosts({ party, committee, type }: Member, organisation: string): string {
  const posts = [
    ...(party === "" ? [] : [organisation + party.replace(organisation, "")]),
    ...(committee === "" ? [] : [(type === "社区" ? "居委会" : "村委会") + committee]),
  ];
  return posts.join("、");
}

/** The Party organisation of a unit is a general branch where a member's post says so. */
export function organisationsOf(members: readonly Member[]): ReadonlyMap<string, string> {
  const general = members.filter(({ party }) => party.startsWith("党总支"));
  return new Map(general.map((member) => [unitKey(member), "党总支"]));
}

function newcomer(random: Random, maker: CitizenMaker, village: SampleVillage): Member {
  const place = { party: "委员", committee: "", other: "" };
  const age = random.between(NEWCOMER_AGES.least, NEWCOMER_AGES.most);
  const wish = { age, highSchool: random.chance(900_000) };
  return {
    ...makeMember(random, maker, village, place, wish, CURRENT_TERM),
    party: "",
    incumbent: "新任",
  };
}

/** Everybody in a random order gets what is left of the numbers of each outcome. */
function outcomes(random: Random, beaten: readonly Beaten[]): Map<Beaten, Candidate["inspection"]> {
  const order = random.shuffle(beaten.filter(({ formal }) => !formal));
  return new Map(
    order.map((one, i) => [one, i < UNFIT ? "不合格" : i < UNFIT + PUT_OFF ? "暂缓" : "合格"])
  );
}

/**
 * Those who were put forward for the Party organisations: everybody elected, the names that a ballot
 * has besides, and some who did not get so far. Two of the last were inspected without a review, and
 * eighteen others never spoken with, so that the three published numbers come out as they are.
 * `free` are members of the last term who may have stood and lost.
 */
export function candidates(
  random: Random,
  maker: CitizenMaker,
  villages: readonly SampleVillage[],
  current: readonly Member[],
  previous: readonly Member[],
  free: readonly Member[]
): Candidate[] {
  const before = new Map(previous.map((member) => [member.idNumber, member]));
  const organisations = organisationsOf(current);
  const elected = new Map<string, Member[]>(villages.map((one) => [unitKey(one), []]));
  for (const member of current) if (member.party !== "") elected.get(unitKey(member))!.push(member);
  const freeIn = new Map<string, Member[]>();
  for (const member of random.shuffle(free)) {
    freeIn.set(unitKey(member), [...(freeIn.get(unitKey(member)) ?? []), member]);
  }

  const lose = (village: SampleVillage, formal: boolean): Beaten => {
    const known = random.chance(420_000) ? freeIn.get(unitKey(village))?.pop() : undefined;
    if (!known) return { person: newcomer(random, maker, village), formerly: null, formal };
    const age = yearsBetween(known.birth, CURRENT_TERM.asOf);
    return { person: { ...known, age }, formerly: known, formal };
  };
  const onBallot = villages.flatMap((village) => {
    const seats = elected.get(unitKey(village))!.length;
    return Array.from({ length: Math.ceil(seats / MORE_NAMES) }, () => lose(village, true));
  });
  const electedCount = [...elected.values()].reduce((sum, { length }) => sum + length, 0);
  const dropped = random
    .shuffle(villages)
    .slice(0, INSPECTED - electedCount - onBallot.length)
    .map((village) => lose(village, false));
  const beaten = [...onBallot, ...dropped];
  const inspection = outcomes(random, beaten);
  const putOff = dropped.filter((one) => inspection.get(one) === "暂缓");
  const unreviewed = new Set(putOff.slice(0, INSPECTED - REVIEWED));
  const silent = dropped.filter((one) => !unreviewed.has(one));
  const untalked = new Set(silent.slice(0, INSPECTED - TALKED_TO));

  const won = (person: Member): Candidate => ({
    person,
    formerly: before.get(person.idNumber) ?? null,
    intendedPost: fullPosts(
      { ...person, committee: "" },
      organisations.get(unitKey(person)) ?? "党支部"
    ),
    elected: true,
    formal: true,
    reviewed: true,
    inspection: "合格",
    talkedTo: true,
  });
  const lost = (one: Beaten): Candidate => ({
    person: one.person,
    formerly: one.formerly,
    intendedPost: (organisations.get(unitKey(one.person)) ?? "党支部") + random.pick(OPEN_POSTS),
    elected: false,
    formal: one.formal,
    reviewed: !unreviewed.has(one),
    inspection: inspection.get(one) ?? "合格",
    talkedTo: !untalked.has(one),
  });
  return villages.flatMap((village) => {
    const key = unitKey(village);
    return [
      ...elected.get(key)!.map(won),
      ...beaten.filter(({ person }) => unitKey(person) === key).map(lost),
    ];
  });
}
