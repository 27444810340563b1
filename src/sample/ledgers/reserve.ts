import type { reserveFields } from "../../core/ledgers/kinds/reserve";
import type { LedgerCells } from "../ledger-plan";
import type { Random } from "../random";
import { occupation } from "../story/occupations";
import type { ReserveCadre } from "../story/reserve";
import type { Story } from "../story/story";
import { month, unitCells, yesNo } from "./unit-cells";
import { unitKey } from "../villages";

const TRIAL_POSTS = [
  "公益性岗位",
  "村务协理员",
  "网格员",
  "代理副主任",
  "代理副书记",
  "代理委员",
  "书记助理",
] as const;

const DIRECTIONS = ["党组织书记", "村(居)委会主任", "副职", "“两委”委员"] as const;
const ELSEWHERE = ["贵阳市", "温州市", "佛山市", "昆明市"] as const;
/** Where those live who are in no body yet, in parts of a million away from home. */
const AWAY = 90_000;

/** The trial of a cadre: those who are members now ended it with the election. */
function trialCells(random: Random, { joined, onTrial }: ReserveCadre) {
  if (!onTrial) return {};
  const ended = joined || random.chance(250_000);
  const grade = joined
    ? random.weighted([
        ["优秀", 4],
        ["称职", 6],
      ])
    : random.weighted([
        ["优秀", 2],
        ["称职", 7],
        ["基本称职", 1],
      ]);
  return {
    trial_post: random.pick(TRIAL_POSTS),
    trial_from: `2021.0${random.between(3, 6)}`,
    trial_to: ended ? (joined ? "2021.10" : "2021.09") : null,
    grade: ended ? grade : null,
  };
}

function mentors({ officials, previous, villages }: Story) {
  const led = previous.filter(({ party }) => party === "书记");
  const secretaries = new Map(led.map((person) => [unitKey(person), person.name]));
  const staff = new Map(officials.townships.map(({ name, staff }) => [name, staff]));
  const first = new Map(
    villages.map((village, v) => [unitKey(village), officials.firstSecretaries[v].name])
  );
  return (random: Random, { township, village }: ReserveCadre["person"]) => {
    const unit = unitKey({ township, village });
    return random.weighted([
      [{ mentor: first.get(unit)!, mentor_post: "驻村第一书记" }, 4],
      [{ mentor: secretaries.get(unit)!, mentor_post: "党组织书记" }, 3],
      [{ mentor: random.pick(staff.get(township)!).name, mentor_post: "包村(社区)干部" }, 3],
    ]);
  };
}

/** 后备干部库. */
export function reserveRows(story: Story): LedgerCells<typeof reserveFields>[] {
  const random = story.randomFor("reserve");
  const mentorOf = mentors(story);
  return story.reserve.map((cadre) => {
    const { person, joined, onTrial } = cadre;
    const away = !onTrial && !joined && random.chance(AWAY);
    return {
      ...unitCells(person),
      name: person.name,
      sex: person.sex,
      nation: person.nation,
      id_no: person.idNumber,
      birth: month(person.birth),
      age: person.age,
      edu: person.education,
      political: person.political,
      join_party: month(person.joinParty),
      category: person.source,
      work: occupation(person),
      workplace: away ? random.pick(ELSEWHERE) : "本村",
      recommended_by: random.weighted([
        ["村民举荐", 36],
        ["个人自荐", 18],
        ["组织推荐", 34],
        ["公开招募", 12],
      ]),
      direction: random.pick(DIRECTIONS),
      ...mentorOf(random, person),
      trial: yesNo(onTrial),
      ...trialCells(random, cadre),
      joined: yesNo(joined),
      phone: person.phone,
    };
  });
}
