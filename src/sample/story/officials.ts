import { civilDate } from "../../core/values/civil-date";
import type { Citizen, CitizenMaker } from "../person";
import { dayIn } from "../person";
import type { Random } from "../random";
import type { SampleVillage } from "../villages";

/** People who work for the changeover in 996 posts of the townships, as published. */
const STAFF = 996;
const RESEARCH_TEAMS = 9;
const SUPERVISION_TEAMS = 9;
const INSPECTION_TEAMS = 14;

/** A team that was sent out, and the townships that it answers for. */
export interface Team {
  readonly number: string;
  readonly leader: Citizen;
  readonly leaderPost: string;
  readonly members: readonly string[];
  readonly townships: readonly string[];
}

export interface Township {
  readonly name: string;
  readonly units: readonly SampleVillage[];
  readonly secretary: Citizen;
  readonly staff: readonly Citizen[];
}

/** Those who ran the changeover. */
export interface Officials {
  readonly citySecretary: Citizen;
  readonly townships: readonly Township[];
  readonly research: readonly Team[];
  readonly supervision: readonly Team[];
  readonly inspection: readonly Team[];
  /** 驻村第一书记, one a unit, in the order of the units. */
  readonly firstSecretaries: readonly Citizen[];
}

const LEADER_POSTS = [
  "市委副书记",
  "市委常委、组织部部长",
  "市委常委、纪委书记",
  "市委常委、政法委书记",
  "市委常委、宣传部部长",
  "市委常委、统战部部长",
  "市人大常委会副主任",
  "市政府副市长",
  "市政协副主席",
] as const;

function official(random: Random, maker: CitizenMaker): Citizen {
  const birth = dayIn(random, civilDate(random.between(1966, 1992), random.between(1, 12)));
  return maker.make(random.chance(350_000) ? "女" : "男", birth);
}

/** So many people of whom no two have the same name. */
function namedApart(count: number, make: () => Citizen): Citizen[] {
  const byName = new Map<string, Citizen>();
  while (byName.size < count) {
    const person = make();
    if (!byName.has(person.name)) byName.set(person.name, person);
  }
  return [...byName.values()];
}

/** Townships dealt out to teams one after the other, the first teams getting one more where they do not go up. */
function teams(
  count: number,
  townships: readonly string[],
  members: number,
  make: () => Citizen
): Team[] {
  const each = Math.ceil(townships.length / count);
  const larger = townships.length - count * (each - 1);
  let taken = 0;
  return Array.from({ length: count }, (_, i): Team => {
    const size = i < larger ? each : each - 1;
    const own = townships.slice(taken, (taken += size));
    return {
      number: `第${i + 1}组`,
      leader: make(),
      leaderPost: LEADER_POSTS[i % LEADER_POSTS.length],
      members: namedApart(members, make).map(({ name }) => name),
      townships: own,
    };
  });
}

/** Invents everybody who works for the changeover without standing for election. */
export function officials(
  random: Random,
  maker: CitizenMaker,
  villages: readonly SampleVillage[]
): Officials {
  const make = () => official(random, maker);
  const names = [...new Set(villages.map(({ township }) => township))];
  const usual = Math.trunc(STAFF / names.length);
  const more = STAFF % names.length;
  return {
    citySecretary: make(),
    townships: names.map((name, t): Township => {
      const [secretary, ...staff] = namedApart(1 + usual + (t < more ? 1 : 0), make);
      const units = villages.filter(({ township }) => township === name);
      return { name, units, secretary, staff };
    }),
    research: teams(RESEARCH_TEAMS, names, 4, make),
    supervision: teams(SUPERVISION_TEAMS, names, 3, make),
    inspection: teams(INSPECTION_TEAMS, names, 3, make),
    firstSecretaries: villages.map(make),
  };
}
