import { labelOf, type CodeTable } from "../../src/core/codes/code-table";
import { educations } from "../../src/core/codes/education";
import { nationalities } from "../../src/core/codes/nationality";
import { politicalStatuses } from "../../src/core/codes/political-status";
import type { MemberField } from "../../src/core/ledgers/kinds/members";
import { checkCharacter } from "../../src/core/values/id-number";
import { asRead } from "./roster-grid";
import { sampleRoster } from "../../src/sample/sample-workbook";
import type { RosterCells } from "../../src/sample/roster-cells";

/** The checks that every tool can be asked for, and what each counts. */
export const NINE_CHECKS = [
  "length",
  "checkDigit",
  "birthDate",
  "sex",
  "birthMonth",
  "nation",
  "education",
  "political",
  "phone",
  "duplicate",
] as const;

export type NineCounts = Record<(typeof NINE_CHECKS)[number], number>;

export function noCounts(): NineCounts {
  return Object.fromEntries(NINE_CHECKS.map((check) => [check, 0])) as NineCounts;
}

/** One person as a validator of objects or a table of a database takes it. */
export interface NineRecord {
  name: string;
  sex: string;
  nation: string;
  id_no: string;
  birth: string;
  edu: string;
  political: string;
  phone: string;
}

export const NINE_FIELDS = [
  "name",
  "sex",
  "nation",
  "id_no",
  "birth",
  "edu",
  "political",
  "phone",
] as const satisfies readonly MemberField[];

/** The spellings that a code list accepts, for tools that know no aliases. */
export function spellingsOf(table: CodeTable): string[] {
  const all = table.entries.flatMap((entry) => [
    entry.name,
    labelOf(entry),
    ...(entry.aliases ?? []),
  ]);
  return [...new Set(all)];
}

export const nineLists = {
  nation: spellingsOf(nationalities),
  edu: spellingsOf(educations),
  political: spellingsOf(politicalStatuses),
} as const;

/** One person in this many has a slip, each kind in turn. */
const EVERY = 100;

const withNewDay = (id: string, day: string) => {
  const first17 = id.slice(0, 10) + day + id.slice(14, 17);
  return first17 + checkCharacter(first17);
};

/** A slip for each check, in the order of `NINE_CHECKS`; the last one needs the person before. */
const slips: readonly ((person: NineRecord, before: NineRecord) => void)[] = [
  (p) => (p.id_no = p.id_no.slice(0, 16)),
  (p) => (p.id_no = p.id_no.slice(0, 17) + (p.id_no.endsWith("5") ? "6" : "5")),
  (p) => (p.id_no = withNewDay(p.id_no, "0230")),
  (p) => (p.sex = p.sex === "男" ? "女" : "男"),
  (p) =>
    (p.birth = p.birth.endsWith(".12") ? `${p.birth.slice(0, 4)}.11` : `${p.birth.slice(0, 4)}.12`),
  (p) => (p.nation = "山地族群"),
  (p) => (p.edu = "进修班"),
  (p) => (p.political = "民间人士"),
  (p) => (p.phone = p.phone.slice(0, 10)),
  (p, before) => Object.assign(p, { id_no: before.id_no, sex: before.sex, birth: before.birth }),
];

function text(value: RosterCells[keyof RosterCells]): string {
  return typeof value === "string" ? asRead(value) : "";
}

function recordOf(cells: RosterCells): NineRecord {
  return {
    name: text(cells.name),
    sex: text(cells.sex),
    nation: text(cells.nation),
    id_no: text(cells.id_no),
    birth: text(cells.birth),
    edu: text(cells.edu),
    political: text(cells.political),
    phone: text(cells.phone),
  };
}

/** People of whom one in a hundred has one slip; the same for the same number. */
export function* nineRecords(count: number): Generator<NineRecord> {
  let before: NineRecord | null = null;
  let index = 0;
  for (const cells of sampleRoster(count, 0, 20211028)) {
    const person = recordOf(cells);
    // Numbers of operators in use, which the sample avoids.
    person.phone = `139${person.phone.slice(3)}`;
    if (before && index % EVERY === EVERY - 1) {
      slips[Math.trunc(index / EVERY) % slips.length](person, before);
    }
    before = person;
    index++;
    yield person;
  }
}
