import type { CellValue } from "../../../src/core/values/cell";
import { addYears, civilDate, rosterDate, yearsBetween } from "../../../src/core/values/civil-date";
import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import { bankCard, idNumber } from "../../support/roster";

/** 统计截止日 of the messy roster. */
export const AS_OF = 20211028;

/** One synthetic person, by field, as a careful clerk would have typed it; `born` is the full date. */
export interface Villager {
  readonly born: number;
  readonly cells: Readonly<Partial<Record<MemberField, CellValue>>>;
}

export interface Village {
  readonly township: string;
  readonly name: string;
  readonly type: "村" | "社区";
  readonly people: readonly Villager[];
}

interface Place {
  readonly party: string;
  readonly committee: string;
  readonly other: string;
  /** The same in one free text; `{委}` is the committee's name, `{党}` the organisation's. */
  readonly text: string;
  /** Year of birth of the oldest and the youngest who hold it. */
  readonly years: readonly [oldest: number, youngest: number];
}

/** Seven people a village: five in the Party organisation, five in the committee, three in both. */
const PLACES: readonly Place[] = [
  {
    party: "{党}书记",
    committee: "主任",
    other: "",
    text: "{党}书记、{委}主任",
    years: [1969, 1981],
  },
  {
    party: "副书记",
    committee: "副主任",
    other: "",
    text: "支部副书记、{委}副主任",
    years: [1972, 1983],
  },
  {
    party: "组织委员",
    committee: "委员",
    other: "",
    text: "支部组织委员\n{委}委员",
    years: [1974, 1984],
  },
  { party: "宣传委员", committee: "", other: "", text: "支部宣传委员", years: [1966, 1982] },
  {
    party: "纪检委员",
    committee: "",
    other: "村务监督委员会主任",
    text: "纪检委员、监委会主任",
    years: [1963, 1980],
  },
  {
    party: "",
    committee: "妇女委员",
    other: "妇联主席",
    text: "{委}妇女委员，妇联主席",
    years: [1987, 1994],
  },
  { party: "", committee: "委员", other: "会计", text: "{委}委员 会计", years: [1970, 1983] },
];

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜";
const MEN = ["建国", "志强", "勇", "德明", "光荣", "永福", "军", "世昌", "国栋", "文", "兴旺"];
const WOMEN = ["秀英", "桂兰", "敏", "春梅", "玉珍", "丽", "红霞", "小芳", "琴", "素云", "朝艳"];
const NATIONS = ["汉族", "布依族", "苗族", "汉族", "彝族", "仡佬族", "汉", "布依", "回族"];
const EDUCATIONS: readonly (readonly [fullTime: string, inService: string, highest: string])[] = [
  ["高中", "大专", "大专"],
  ["中专", "", "中专"],
  ["初中", "高中", "高中"],
  ["大专", "大学本科", "大学本科"],
  ["高中", "", "高中"],
  ["大学本科", "", "大学本科"],
  ["初中", "", "初中"],
];
const SOURCES = ["致富能人", "外出经商返乡人员", "退役军人", "致富能人", "其他"];

function monthOf(date: number): string {
  return rosterDate(date - (date % 100));
}

/** The ID number of a member by his place in the county: no two are alike. */
export function memberId(born: number, number: number, sex: "男" | "女", region = 529901): string {
  return idNumber(born, (number * 2 + (sex === "男" ? 1 : 0)) % 1000, region);
}

function birthOf([oldest, youngest]: Place["years"], village: number, number: number): number {
  const year = oldest + ((village * 5 + 2) % (youngest - oldest + 1));
  return civilDate(year, ((number * 5) % 12) + 1, ((number * 7) % 28) + 1);
}

function post(text: string, type: Village["type"]): string {
  return text
    .replace("{党}", type === "村" ? "党支部" : "党总支")
    .replace("{委}", type === "村" ? "村委会" : "居委会");
}

function villager(
  unit: Pick<Village, "township" | "name" | "type">,
  village: number,
  place: number
): Villager {
  const number = village * PLACES.length + place;
  const { party, committee, other, text, years } = PLACES[place];
  const born = birthOf(years, village, number);
  const sex = place === 5 || (place === 3 && village % 2 === 1) ? "女" : "男";
  const given = (sex === "男" ? MEN : WOMEN)[number % 11];
  const [fullTime, inService, highest] = EDUCATIONS[(village + place * 2) % EDUCATIONS.length];
  const joined = party === "" ? 0 : civilDate(Math.trunc(born / 10000) + 21 + (number % 7), 7);
  const isNew = place === 5 || number % 3 === 0;
  return {
    born,
    cells: {
      county: "样例市",
      township: unit.township,
      village: unit.name,
      village_type: unit.type,
      name: SURNAMES[number % SURNAMES.length] + given,
      sex,
      nation: NATIONS[number % NATIONS.length],
      id_no: memberId(born, number, sex),
      birth: monthOf(born),
      age: yearsBetween(born, AS_OF),
      native_place: "样例市",
      edu_ft: fullTime,
      edu_ft_school: fullTime.startsWith("大") ? "样例学院\n农学专业" : null,
      edu_pt: inService || null,
      edu_pt_school: null,
      edu: highest,
      political: party === "" ? "群众" : "中共党员",
      join_party: joined === 0 ? null : monthOf(joined),
      full_member: joined === 0 ? null : monthOf(addYears(joined, 1)),
      work_start: monthOf(addYears(born, 19)),
      party_post: post(party, unit.type) || null,
      committee_post: committee || null,
      other_post: other || null,
      post: post(text, unit.type),
      post_since: isNew ? "2021.10" : "2016.12",
      cadre_since: isNew ? "2021.10" : number % 2 === 0 ? "2010.12" : "2016.12",
      one_shoulder: place === 0 ? "是" : "否",
      cross_post: place < 3 ? "是" : "否",
      incumbent: isNew ? "新任" : "连任",
      source: SOURCES[number % SOURCES.length],
      phone: `142${String(10_000_000 + number * 7919)}`,
      bank: "样例农村商业银行",
      bank_acct: bankCard(number + 1),
    },
  };
}

type UnitNames = readonly (readonly [
  township: string,
  ...units: (readonly [name: string, type: Village["type"]])[],
])[];

const UNITS: UnitNames = [
  [
    "清溪镇",
    ["上坝村", "村"],
    ["下坝村", "村"],
    ["龙井村", "村"],
    ["柏杨村", "村"],
    ["双河村", "村"],
    ["木叶村", "村"],
  ],
  [
    "云头乡",
    ["高坡村", "村"],
    ["长田村", "村"],
    ["岩脚村", "村"],
    ["马场村", "村"],
    ["新寨村", "村"],
    ["老鹰村", "村"],
  ],
  [
    "石桥街道",
    ["东门社区", "社区"],
    ["西门社区", "社区"],
    ["南门社区", "社区"],
    ["北门社区", "社区"],
    ["桥头村", "村"],
  ],
  [
    "白果镇",
    ["青山村", "村"],
    ["大湾村", "村"],
    ["小湾村", "村"],
    ["石板村", "村"],
    ["茅坪村", "村"],
  ],
];

/** Four townships with 22 villages and communities, all of whose people keep every rule. */
export function cleanVillages(): readonly Village[] {
  let index = 0;
  return UNITS.flatMap(([township, ...units]) =>
    units.map(([name, type]): Village => {
      const village = index++;
      const unit = { township, name, type };
      return { ...unit, people: PLACES.map((_, place) => villager(unit, village, place)) };
    })
  );
}
