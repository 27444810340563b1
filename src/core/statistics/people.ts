import type { CivilDate } from "../values/civil-date";
import { NO_DATE, yearsBetween } from "../values/civil-date";
import { displayText } from "../values/cell";
import { comparable } from "../values/text";
import type { EducationEntry } from "../codes/education";
import { educations } from "../codes/education";
import { isMinority, nationalities } from "../codes/nationality";
import { personSources } from "../codes/person-source";
import { politicalStatuses } from "../codes/political-status";
import { sexes } from "../codes/sex";
import { terms } from "../codes/term";
import { DIRECTOR, SECRETARY } from "../codes/posts";
import type { PostColumn } from "../ledgers/columns";
import { townshipKey } from "../ledgers/unit-name";
import type { LedgerTable } from "../ledgers/table";
import type { Settings } from "../settings/settings";
import { ageAt } from "../values/age";

/** Where a person stands in the rosters. */
export interface PersonPlace {
  readonly table: LedgerTable;
  readonly record: number;
}

/** One person as the statistics see him; `null` and "" where the roster does not say. */
export interface Person {
  readonly place: PersonPlace;
  readonly name: string;
  /** In the form in which units are compared. */
  readonly township: string;
  readonly unit: string;
  readonly sex: "男" | "女" | null;
  readonly minority: boolean | null;
  readonly birth: CivilDate;
  readonly age: number | null;
  /** Statistical level 1 (研究生) … 7 (文盲或半文盲). */
  readonly education: number | null;
  /** The education is 中专, which tables of the Party's statistics tell from 高中、中技. */
  readonly specialised: boolean;
  readonly party: "full" | "probationary" | null;
  readonly source: string | null;
  readonly term: string | null;
  /** Completed years as a village cadre. */
  readonly tenure: number | null;
  readonly inPartyOrganisation: boolean;
  readonly inCommittee: boolean;
  readonly isSecretary: boolean;
  readonly isDirector: boolean;
  /** 一肩挑: 书记 and 主任 in one person. */
  readonly isOneShoulder: boolean;
  /** 交叉任职: in both bodies; places differ on whether 一肩挑 counts among them, so the settings say. */
  readonly isCrossPost: boolean;
}

/** The people of one term's rosters as of a day. */
export interface People {
  readonly asOf: CivilDate;
  readonly all: readonly Person[];
}

function entryOf<E>(
  table: LedgerTable,
  field: string,
  entries: readonly E[],
  record: number
): E | null {
  if (!table.has(field)) return null;
  const code = table.codes(field)[record];
  return code < 0 ? null : entries[code];
}

function sexOf(table: LedgerTable, record: number): "男" | "女" | null {
  const short = entryOf(table, "sex", sexes.entries, record)?.short;
  return short === "男" || short === "女" ? short : null;
}

function levelOf({ level, strictLevel }: EducationEntry, settings: Settings): number {
  return settings.educationCounting === "completed-only" ? strictLevel : level;
}

/** 最高学历; where the roster has no such column, the higher of 全日制 and 在职: of 中专 and 高中, 中专. */
function educationOf(
  table: LedgerTable,
  record: number,
  settings: Settings
): EducationEntry | null {
  if (table.has("edu")) return entryOf(table, "edu", educations.entries, record);
  const fullTime = entryOf(table, "edu_ft", educations.entries, record);
  const inService = entryOf(table, "edu_pt", educations.entries, record);
  if (!fullTime || !inService) return fullTime ?? inService;
  const higher = levelOf(inService, settings) - levelOf(fullTime, settings);
  return higher < 0 || (higher === 0 && inService.specialised) ? inService : fullTime;
}

function tenureOf(table: LedgerTable, record: number, asOf: CivilDate): number | null {
  const since = table.has("cadre_since") ? table.dates("cadre_since").values[record] : NO_DATE;
  return since === NO_DATE || asOf === NO_DATE || since > asOf ? null : yearsBetween(since, asOf);
}

/** The bodies a person sits in, as far as statistics ask. */
function bodiesOf({ party, committee }: PostColumn, record: number, settings: Settings) {
  const inPartyOrganisation = party[record] >= 0;
  const inCommittee = committee[record] >= 0;
  const isSecretary = party[record] === SECRETARY;
  const isDirector = committee[record] === DIRECTOR;
  const isOneShoulder = isSecretary && isDirector;
  const isCrossPost =
    inPartyOrganisation && inCommittee && (settings.oneShoulderIsCrossPost || !isOneShoulder);
  return { inPartyOrganisation, inCommittee, isSecretary, isDirector, isOneShoulder, isCrossPost };
}

/**
 * Puts the rosters of one term together, person by person. Records of several sheets and workbooks
 * count alike; a person who stands twice counts twice (the rules report him). A date of birth after
 * `asOf` is taken for unknown.
 */
export function collectPeople(
  tables: readonly LedgerTable[],
  asOf: CivilDate,
  settings: Settings
): People {
  const all: Person[] = [];
  for (const table of tables) {
    const births = table.births();
    const posts = table.posts();
    const { groupOf, groups } = table.units();
    for (let record = 0; record < table.count; record++) {
      const written = births[record];
      const birth = asOf !== NO_DATE && written > asOf ? NO_DATE : written;
      const group = groups[groupOf[record]];
      const education = educationOf(table, record, settings);
      const nation = entryOf(table, "nation", nationalities.entries, record);
      all.push({
        place: { table, record },
        name: comparable(displayText(table.value(record, "name"))),
        township: townshipKey(group.township),
        unit: group.key,
        sex: sexOf(table, record),
        minority: nation && isMinority(nation),
        birth,
        age: birth === NO_DATE || asOf === NO_DATE ? null : ageAt(birth, asOf, settings.ageMethod),
        education: education && levelOf(education, settings),
        specialised: education !== null && education.specialised,
        party: entryOf(table, "political", politicalStatuses.entries, record)?.party ?? null,
        source: entryOf(table, "source", personSources.entries, record)?.code ?? null,
        term: entryOf(table, "incumbent", terms.entries, record)?.code ?? null,
        tenure: tenureOf(table, record, asOf),
        ...bodiesOf(posts, record, settings),
      });
    }
  }
  return { asOf, all };
}
