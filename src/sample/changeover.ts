import type { Member } from "./members";
import { makeMember, slotsOf } from "./members";
import { numbersWithSum } from "./number-sums";
import type { CitizenMaker } from "./person";
import { citizenMaker } from "./person";
import { asBefore, bothBodiesBefore } from "./previous-bodies";
import type { Random } from "./random";
import { randomFrom } from "./random";
import { CURRENT_TERM, PREVIOUS_TERM } from "./terms";
import type { SampleVillage } from "./villages";
import { changeoverVillages } from "./villages";

/**
 * The published figures of Xingyi's eleventh changeover that the sample reproduces. Ages are whole
 * years, so each mean stands for a sum: 38917 ÷ 989 = 39.35, 8303 ÷ 197 = 42.15; last term
 * 50924 ÷ 985 = 51.70 and 9988 ÷ 197 = 50.70.
 */
const PUBLISHED = {
  members: 989,
  memberAges: 38_917,
  secretaryAges: 8_303,
  membersBelowHighSchool: 73,
  secretariesBelowHighSchool: 1,
  previousMemberAges: 50_924,
  previousSecretaryAges: 9_988,
} as const;

const AGES = { least: 23, most: 59 } as const;
const SECRETARY_AGES = { least: 27, most: 59 } as const;
const PREVIOUS_AGES = { least: 28, most: 69 } as const;
const SIZE_OF_LARGE_ORGANISATION = 6;
const SIZE_OF_ORGANISATION = 5;

/** The `count` oldest of a list of ages, by index. */
function oldest(ages: readonly number[], count: number): Set<number> {
  const order = ages.map((_, i) => i).sort((a, b) => ages[b] - ages[a] || a - b);
  return new Set(order.slice(0, count));
}

/** Last term's organisations had no sixth member: who is one now and is no newcomer had another post. */
function asMovedUp(member: Member): Member {
  if (member.incumbent !== "连任") return member;
  return { ...member, incumbent: "转任", postSince: CURRENT_TERM.elected };
}

function currentTerm(
  random: Random,
  maker: CitizenMaker,
  villages: readonly SampleVillage[]
): Member[] {
  const large = PUBLISHED.members - villages.length * SIZE_OF_ORGANISATION;
  const others = PUBLISHED.members - villages.length;
  const secretaryAges = numbersWithSum(
    random,
    villages.length,
    PUBLISHED.secretaryAges,
    SECRETARY_AGES.least,
    SECRETARY_AGES.most
  );
  const memberAges = numbersWithSum(
    random,
    others,
    PUBLISHED.memberAges - PUBLISHED.secretaryAges,
    AGES.least,
    AGES.most
  );
  const schoolless = {
    secretaries: oldest(secretaryAges, PUBLISHED.secretariesBelowHighSchool),
    members: oldest(
      memberAges,
      PUBLISHED.membersBelowHighSchool - PUBLISHED.secretariesBelowHighSchool
    ),
  };
  let taken = 0;
  return villages.flatMap((village, v) => {
    const size =
      v % 50 === 7 && Math.trunc(v / 50) < large
        ? SIZE_OF_LARGE_ORGANISATION
        : SIZE_OF_ORGANISATION;
    return slotsOf(random, village.type, size).map((place, s) => {
      if (s === 0) {
        const wish = { age: secretaryAges[v], highSchool: !schoolless.secretaries.has(v) };
        return makeMember(random, maker, village, place, wish, CURRENT_TERM);
      }
      if (place.party === "") {
        const wish = {
          age: random.between(AGES.least, AGES.most),
          highSchool: random.chance(850_000),
        };
        return makeMember(random, maker, village, place, wish, CURRENT_TERM);
      }
      const wish = { age: memberAges[taken], highSchool: !schoolless.members.has(taken) };
      taken++;
      const member = makeMember(random, maker, village, place, wish, CURRENT_TERM);
      return s < SIZE_OF_ORGANISATION ? member : asMovedUp(member);
    });
  });
}

/** Last term's members of Party organisations, village by village. */
function previousOrganisations(
  random: Random,
  maker: CitizenMaker,
  villages: readonly SampleVillage[],
  current: readonly Member[]
): Member[] {
  const stayed = new Map<string, Member[]>();
  for (const member of current) {
    if (member.incumbent !== "连任" || member.party === "") continue;
    const key = member.township + member.village;
    stayed.set(key, [...(stayed.get(key) ?? []), asBefore(member)]);
  }
  const places = villages.flatMap((village) =>
    slotsOf(random, village.type, SIZE_OF_ORGANISATION)
      .slice(0, SIZE_OF_ORGANISATION)
      .map((place) => {
        const same = stayed.get(village.township + village.village) ?? [];
        const index = same.findIndex((m) => m.party.replace("党总支", "") === place.party);
        return {
          village,
          place: { ...place, committee: "" },
          stays: index < 0 ? null : same.splice(index, 1)[0],
        };
      })
  );
  const isSecretary = (i: number) => places[i].place.party === "书记";
  const ages = places.map(({ stays }) => stays?.age ?? 0);
  const fill = (wanted: boolean, sum: number) => {
    const known = places.flatMap(({ stays }, i) =>
      isSecretary(i) === wanted && stays ? [stays.age] : []
    );
    const open = places.flatMap(({ stays }, i) => (isSecretary(i) === wanted && !stays ? [i] : []));
    const rest = sum - known.reduce((total, age) => total + age, 0);
    const drawn = numbersWithSum(
      random,
      open.length,
      rest,
      PREVIOUS_AGES.least,
      PREVIOUS_AGES.most
    );
    open.forEach((place, n) => (ages[place] = drawn[n]!));
  };
  fill(true, PUBLISHED.previousSecretaryAges);
  fill(false, PUBLISHED.previousMemberAges - PUBLISHED.previousSecretaryAges);
  return places.map(({ village, place, stays }, i) => {
    if (stays) return { ...stays, ...place };
    const wish = { age: ages[i], highSchool: random.chance(430_000) };
    return makeMember(random, maker, village, place, wish, PREVIOUS_TERM);
  });
}

/** The people of the sample changeover: the units, and both bodies of this term and of the last. */
export interface Changeover {
  readonly villages: readonly SampleVillage[];
  readonly current: readonly Member[];
  readonly previous: readonly Member[];
}

/** The people of the changeover, and who makes more of them without giving a number out twice. */
export function changeoverWithMaker(seed: number): Changeover & { readonly maker: CitizenMaker } {
  const random = randomFrom(seed);
  const villages = changeoverVillages(random);
  const maker = citizenMaker(random);
  const current = currentTerm(random, maker, villages);
  const organisations = previousOrganisations(random, maker, villages, current);
  const previous = bothBodiesBefore(random, maker, villages, current, organisations);
  return { villages, current: asComparedWith(previous, current), previous, maker };
}

/** 转任 is said of nobody whose posts are those of last term. */
function asComparedWith(previous: readonly Member[], current: readonly Member[]): Member[] {
  const before = new Map(previous.map((person) => [person.idNumber, person]));
  return current.map((person) => {
    const earlier = before.get(person.idNumber);
    const isSame = earlier?.party === person.party && earlier.committee === person.committee;
    return person.incumbent === "转任" && isSame
      ? { ...person, incumbent: "连任", postSince: earlier.postSince }
      : person;
  });
}

export function changeover(seed: number): Changeover {
  const { villages, current, previous } = changeoverWithMaker(seed);
  return { villages, current, previous };
}
