import type { Issue } from "../../src/core/issues/issue";
import { flatten } from "../../src/core/issues/issue";
import type { MemberField } from "../../src/core/ledgers/kinds/members";
import { memberFields } from "../../src/core/ledgers/kinds/members";
import type { LedgerBook } from "../../src/core/ledgers/recognise";
import { readLedgers } from "../../src/core/ledgers/recognise";
import type { Rule } from "../../src/core/rules/rule";
import { validate } from "../../src/core/rules/validate";
import type { Settings } from "../../src/core/settings/settings";
import { defaultSettings } from "../../src/core/settings/settings";
import { cellAddress } from "../../src/core/sheets/a1";
import type { Grid } from "../../src/core/sheets/grid";
import { CellFormat, gridFromRows } from "../../src/core/sheets/grid";
import type { CellValue } from "../../src/core/values/cell";
import type { CivilDate } from "../../src/core/values/civil-date";
import { checkCharacter } from "../../src/core/values/id-number";

/** One person's cells by field; a field left out is blank. */
export type Person = Partial<Record<MemberField, CellValue | undefined>>;

export const AS_OF: CivilDate = 20211028;

/** Settings under which the roster below is without a finding. */
export const testSettings: Settings = { ...defaultSettings, asOf: AS_OF, extraRegions: [529901] };

/** A valid ID number in the region that was never assigned; an odd `sequence` is a man's. */
export function idNumber(birth: CivilDate, sequence: number, region = 529901): string {
  const first17 = `${region}${birth}${String(sequence).padStart(3, "0")}`;
  return first17 + checkCharacter(first17);
}

/** A 19-digit card number whose last digit fits (Luhn). */
export function bankCard(serial: number): string {
  const digits = `621700${String(serial).padStart(12, "0")}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

function person(index: number, birth: CivilDate, sex: "男" | "女", rest: Person): Person {
  const year = Math.trunc(birth / 10000);
  const month = Math.trunc(birth / 100) % 100;
  const hadBirthday = birth % 10000 <= AS_OF % 10000;
  return {
    seq: index + 1,
    township: "样例镇",
    village: "石山村",
    village_type: "村",
    sex,
    id_no: idNumber(birth, 100 + index * 2 + (sex === "男" ? 1 : 0)),
    birth: `${year}.${String(month).padStart(2, "0")}`,
    age: Math.trunc(AS_OF / 10000) - year - (hadBirthday ? 0 : 1),
    post_since: "2021.10",
    one_shoulder: "否",
    cross_post: "否",
    phone: `1390000000${index + 1}`,
    bank: "样例农村商业银行",
    bank_acct: bankCard(index + 1),
    ...rest,
  };
}

/**
 * Five synthetic members of one village: a secretary who is director as well, a deputy secretary,
 * a member of both committees (a woman), and two members of the village committee only.
 */
export const people: readonly Person[] = [
  person(0, 19790312, "男", {
    name: "甲样例",
    nation: "布依族",
    edu_ft: "中专",
    edu_pt: "大专",
    edu: "大专",
    political: "中共党员",
    join_party: "2004.07",
    full_member: "2005.07",
    work_start: "1999.08",
    party_post: "党支部书记",
    committee_post: "主任",
    cadre_since: "2010.12",
    one_shoulder: "是",
    cross_post: "是",
    incumbent: "连任",
    source: "致富能人",
  }),
  person(1, 19850615, "男", {
    name: "乙样例",
    nation: "汉族",
    edu_ft: "高中",
    edu: "高中",
    political: "中共党员",
    join_party: "2010.06",
    full_member: "2011.06",
    work_start: "2005.03",
    party_post: "副书记",
    cadre_since: "2016.12",
    incumbent: "连任",
    source: "退役军人",
  }),
  person(2, 19901108, "女", {
    name: "丙样例",
    nation: "苗族",
    edu_ft: "大学本科",
    edu: "大学本科",
    political: "中共党员",
    join_party: "2012.11",
    full_member: "2013.11",
    work_start: "2013.07",
    party_post: "组织委员",
    committee_post: "委员",
    cadre_since: "2021.10",
    cross_post: "是",
    incumbent: "新任",
    source: "大学毕业生",
  }),
  person(3, 19820120, "男", {
    name: "丁样例",
    nation: "汉族",
    edu_ft: "初中",
    edu: "初中",
    political: "群众",
    work_start: "2000.02",
    committee_post: "副主任",
    cadre_since: "2016.12",
    incumbent: "连任",
    source: "外出经商返乡人员",
  }),
  person(4, 19960503, "女", {
    name: "戊样例",
    nation: "布依族",
    edu_ft: "大专",
    edu: "大专",
    political: "共青团员",
    work_start: "2017.09",
    committee_post: "委员",
    cadre_since: "2021.10",
    incumbent: "新任",
    source: "优秀青年",
  }),
];

/** Columns of the test roster, left to right. */
export const rosterColumns: readonly MemberField[] = [
  ...(["seq", "township", "village", "village_type", "name", "sex", "nation", "id_no"] as const),
  ...(["birth", "age", "edu_ft", "edu_pt", "edu", "political", "join_party"] as const),
  ...(["full_member", "work_start", "party_post", "committee_post", "post_since"] as const),
  ...(["cadre_since", "one_shoulder", "cross_post", "incumbent", "source"] as const),
  ...(["phone", "bank", "bank_acct", "remark"] as const),
];

export interface RosterPlan {
  /** Changed cells by person (0 is the first); a number past the end adds a person with just these. */
  readonly change?: Readonly<Record<number, Person>>;
  /** Cells changed for everybody, before `change`. */
  readonly all?: Person;
  /** The people instead of the five above. */
  readonly people?: readonly Person[];
  /** Columns instead of `rosterColumns`. */
  readonly columns?: readonly MemberField[];
  /** Columns left out. */
  readonly without?: readonly MemberField[];
  /** Columns added at the right. */
  readonly with?: readonly MemberField[];
  /** Headers other than the standard ones. */
  readonly headers?: Readonly<Partial<Record<MemberField, string>>>;
  /** Number formats of columns. */
  readonly formats?: Readonly<Partial<Record<MemberField, CellFormat>>>;
  readonly sheet?: string;
}

const TITLE = "样例市第十一届村（社区）班子成员花名册";
/** A title, the header, then people: the first person stands in row 3. */
const FIRST_ROW = 2;
/** Row number of the header, as people read it. */
export const HEADER_ROW = FIRST_ROW;

function columnsOf(plan: RosterPlan): readonly MemberField[] {
  const columns = [...(plan.columns ?? rosterColumns), ...(plan.with ?? [])];
  return columns.filter((field) => !plan.without?.includes(field));
}

function peopleOf(plan: RosterPlan): Person[] {
  const list = (plan.people ?? people).map((one) => ({ ...one, ...plan.all }));
  for (const [index, change] of Object.entries(plan.change ?? {})) {
    list[Number(index)] = { ...list[Number(index)], ...change };
  }
  return Array.from(list, (one) => one ?? {});
}

function headerOf(field: MemberField): string {
  return memberFields.find(({ id }) => id === field)?.header ?? field;
}

/** A sheet with the roster: one village without a finding, but for the plan's changes. */
export function rosterGrid(plan: RosterPlan = {}): Grid {
  const columns = columnsOf(plan);
  const rows: CellValue[][] = [
    [TITLE],
    columns.map((field) => plan.headers?.[field] ?? headerOf(field)),
    ...peopleOf(plan).map((one) => columns.map((field) => one[field] ?? null)),
  ];
  return gridFromRows(plan.sheet ?? "花名册", rows, {
    formats: columns.map((field) => plan.formats?.[field] ?? CellFormat.General),
  });
}

/** A sheet 单位名录 with `[township, village, 村 or 社区, organisation, multi-ethnic]` a row. */
export function unitGrid(rows: readonly (readonly CellValue[])[]): Grid {
  return gridFromRows("单位名录", [
    ["乡镇(街道)", "村(社区)", "类别", "党组织形式", "是否多民族村(社区)"],
    ...rows,
  ]);
}

export function roster(plan: RosterPlan = {}): LedgerBook {
  return readLedgers("", [rosterGrid(plan)]);
}

export interface CheckOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: Partial<Settings>;
}

/** Validates sheets as one workbook; a plan stands for its roster. */
export function issuesOf(
  source: RosterPlan | readonly Grid[],
  { rules, settings }: CheckOptions = {}
): readonly Issue[] {
  const grids = Array.isArray(source) ? (source as Grid[]) : [rosterGrid(source as RosterPlan)];
  const book = readLedgers("", grids);
  return validate([book], { ...testSettings, ...settings }, rules ? { rules } : {}).issues;
}

/** `rule@sheet!address` of what is found. */
export function findings(
  source: RosterPlan | readonly Grid[],
  options: CheckOptions = {}
): readonly string[] {
  return flatten(issuesOf(source, options));
}

/** `sheet!address` of a person's cell in the sheet a plan makes. */
export function placeOf(person: number, field: MemberField, plan: RosterPlan = {}): string {
  const column = columnsOf(plan).indexOf(field);
  return `${plan.sheet ?? "花名册"}!${cellAddress(FIRST_ROW + person, column)}`;
}

/** `rule@sheet!address` as `findings` gives it. */
export function at(
  rule: string,
  person: number,
  field: MemberField,
  plan: RosterPlan = {}
): string {
  return `${rule}@${placeOf(person, field, plan)}`;
}
