import { civilDate } from "../core/values/civil-date";
import { yearsBetween } from "../core/values/civil-date";
import type { Member, SampleTerm } from "./members";
import { makeMember, slotsOf } from "./members";
import type { CitizenMaker } from "./person";
import { citizenMaker } from "./person";
import type { Random } from "./random";
import { randomFrom } from "./random";
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

export const CURRENT_TERM: SampleTerm = {
  asOf: civilDate(2021, 10, 28),
  elected: civilDate(2021, 10),
  electedBefore: civilDate(2016, 12),
};

export const PREVIOUS_TERM: SampleTerm = {
  asOf: civilDate(2016, 12, 30),
  elected: civilDate(2016, 12),
  electedBefore: civilDate(2013, 12),
};

const AGES = { least: 23, most: 59 } as const;
const SECRETARY_AGES = { least: 27, most: 59 } as const;
const PREVIOUS_AGES = { least: 28, most: 69 } as const;
const SIZE_OF_LARGE_ORGANISATION = 6;
const SIZE_OF_ORGANISATION = 5;

/** Whole numbers within bounds with exactly the sum asked for, spread around its mean. */
function numbersWithSum(
  random: Random,
  count: number,
  sum: number,
  least: number,
  most: number
): number[] {
  const mean = Math.round(sum / count);
  const reach = Math.min(mean - least, most - mean);
  const numbers = Array.from({ length: count }, () => mean + random.between(-reach, reach));
  let missing = sum - numbers.reduce((total, n) => total + n, 0);
  while (missing !== 0) {
    const i = random.between(0, count - 1);
    const changed = numbers[i] + Math.sign(missing);
    if (changed < least || changed > most) continue;
    numbers[i] = changed;
    missing -= Math.sign(missing);
  }
  return numbers;
}

/** The `count` oldest of a list of ages, by index. */
function oldest(ages: readonly number[], count: number): Set<number> {
  const order = ages.map((_, i) => i).sort((a, b) => ages[b] - ages[a] || a - b);
  return new Set(order.slice(0, count));
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
      return makeMember(random, maker, village, place, wish, CURRENT_TERM);
    });
  });
}

/** A member who stays on, as last term's roster showed him. */
function asBefore(member: Member): Member {
  return {
    ...member,
    age: yearsBetween(member.birth, PREVIOUS_TERM.asOf),
    committee: "",
    incumbent: "新任",
    postSince: PREVIOUS_TERM.elected,
  };
}

function previousTerm(
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

/** The people of the sample changeover: the units, both bodies this term, the Party organisations last term. */
export interface Changeover {
  readonly villages: readonly SampleVillage[];
  readonly current: readonly Member[];
  readonly previous: readonly Member[];
}

export function changeover(seed: number): Changeover {
  const random = randomFrom(seed);
  const villages = changeoverVillages(random);
  const maker = citizenMaker(random);
  const current = currentTerm(random, maker, villages);
  return { villages, current, previous: previousTerm(random, maker, villages, current) };
}
