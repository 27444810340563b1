import type { CivilDate } from "../core/values/civil-date";
import { addYears, civilDate, monthOf, NO_DATE, yearOf } from "../core/values/civil-date";
import type { Citizen, CitizenMaker, Sex } from "./person";
import { birthAtAge, monthBetween } from "./person";
import type { Random } from "./random";
import type { SampleVillage } from "./villages";

/** The posts one person holds in a village; "" for none. */
export interface Slot {
  readonly party: string;
  readonly committee: string;
  readonly other: string;
  readonly sex?: Sex;
}

export interface Member extends Citizen, SampleVillage, Slot {
  readonly sex: Sex;
  readonly age: number;
  readonly education: string;
  readonly political: string;
  readonly joinParty: CivilDate;
  readonly fullMember: CivilDate;
  readonly postSince: CivilDate;
  readonly cadreSince: CivilDate;
  readonly incumbent: "新任" | "连任" | "转任";
  readonly source: string;
}

export function isSecretary({ party }: Slot): boolean {
  return party === "书记" || party === "党总支书记";
}

/** The dates one term of the sample turns on. */
export interface SampleTerm {
  readonly asOf: CivilDate;
  /** Month of the election. */
  readonly elected: CivilDate;
  /** Month of the election before. */
  readonly electedBefore: CivilDate;
}

const slot = (party: string, committee: string, other = "", sex?: Sex): Slot => ({
  party,
  committee,
  other,
  ...(sex ? { sex } : {}),
});

/** How a village fills its two bodies: `partySize` people in the Party organisation, the others beside. */
export function slotsOf(random: Random, type: SampleVillage["type"], partySize: number): Slot[] {
  const community = type === "社区";
  const oneShoulder = random.chance(960_000);
  const organisation = partySize > 5 ? "党总支" : "";
  const slots = [
    slot(`${organisation}书记`, oneShoulder ? "主任" : ""),
    slot("副书记", "副主任"),
    slot("组织委员", community || random.chance(600_000) ? "委员" : ""),
    slot("宣传委员", community ? "委员" : ""),
    slot("纪检委员", "", "村(居)务监督委员会主任"),
    slot("委员", ""),
  ].slice(0, partySize);
  if (!oneShoulder) slots.push(slot("", "主任"));
  slots.push(slot("", "妇女委员", "妇联主席", "女"));
  if (community || random.chance(500_000)) slots.push(slot("", "委员"));
  return slots;
}

const EDUCATION: readonly (readonly [string, number])[] = [
  ["高中", 34],
  ["中专", 18],
  ["大专", 31],
  ["大学本科", 16],
];

const SOURCES: readonly (readonly [string, number])[] = [
  ["致富能人", 287],
  ["外出经商返乡人员", 164],
  ["大学毕业生", 249],
  ["退役军人", 141],
  ["优秀青年", 195],
];

const YOUNG = 35;

function sourceOf(random: Random, wish: MemberWish): string {
  const source = random.weighted(SOURCES);
  const unlikely =
    (source === "大学毕业生" && !wish.highSchool) || (source === "优秀青年" && wish.age > YOUNG);
  return unlikely ? "致富能人" : source;
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

/** Youngest age at which somebody of the sample was already a cadre in the term before. */
const INCUMBENT_AGE = 33;

export interface MemberWish {
  readonly age: number;
  /** Below 高中 when false. */
  readonly highSchool: boolean;
}

/** Fills a slot with an invented person whose dates agree with one another and with the law. */
export function makeMember(
  random: Random,
  maker: CitizenMaker,
  village: SampleVillage,
  place: Slot,
  wish: MemberWish,
  term: SampleTerm
): Member {
  const sex =
    place.sex ?? (random.chance(place.party.endsWith("书记") ? 160_000 : 330_000) ? "女" : "男");
  const birth = birthAtAge(random, wish.age, term.asOf);
  const partyMember = place.party !== "" || random.chance(350_000);
  const adult = civilDate(yearOf(birth) + 19, monthOf(birth));
  const incumbent =
    wish.age >= INCUMBENT_AGE && random.chance(450_000)
      ? random.chance(700_000)
        ? "连任"
        : "转任"
      : "新任";
  const admittedBy = incumbent === "新任" ? term.asOf : term.electedBefore;
  const lastAdmission = civilDate(yearOf(admittedBy) - 2, monthOf(admittedBy));
  const joinParty = partyMember ? monthBetween(random, adult, lastAdmission) : NO_DATE;
  const firstYear = later(
    civilDate(yearOf(birth) + 20, monthOf(birth)),
    civilDate(yearOf(term.electedBefore) - 9, 1)
  );
  const cadreSince =
    incumbent === "新任" ? term.elected : monthBetween(random, firstYear, term.electedBefore);
  const education = wish.highSchool
    ? random.weighted(EDUCATION)
    : random.weighted([
        ["初中", 9],
        ["小学", 1],
      ]);
  const source = sourceOf(random, wish);
  const citizen = maker.make(sex, birth);
  // Every property by name: spreading three objects takes longer than all the rest.
  return {
    name: citizen.name,
    birth,
    idNumber: citizen.idNumber,
    nation: citizen.nation,
    phone: citizen.phone,
    township: village.township,
    village: village.village,
    type: village.type,
    party: place.party,
    committee: place.committee,
    other: place.other,
    sex,
    age: wish.age,
    education: source === "大学毕业生" && random.chance(700_000) ? "大专" : education,
    political: partyMember ? "中共党员" : "群众",
    joinParty,
    fullMember: joinParty === NO_DATE ? NO_DATE : addYears(joinParty, 1),
    postSince: incumbent === "连任" ? term.electedBefore : term.elected,
    cadreSince,
    incumbent,
    source,
  };
}
