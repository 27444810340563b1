import type { ReportData } from "../../src/core/forms/report-data";
import { collectReportData } from "../../src/core/forms/report-data";
import type { LedgerBook } from "../../src/core/ledgers/recognise";
import { readLedgers } from "../../src/core/ledgers/recognise";
import type { MemberField } from "../../src/core/ledgers/kinds/members";
import type { Settings } from "../../src/core/settings/settings";
import type { Grid } from "../../src/core/sheets/grid";
import type { SheetPlan } from "../../src/core/sheets/sheet-plan";
import type { Person } from "./roster";
import { rosterGrid, testSettings, unitGrid } from "./roster";
import { member, villageOf } from "./villages";

const inSecondTownship = (people: readonly Person[]): Person[] =>
  people.map((person) => ({ ...person, township: "乙样例乡" }));

/** Sixteen people of three villages in two townships: every column of the forms has somebody, some things are blank. */
export const reportPeople: readonly Person[] = [
  ...villageOf("石山村", 0, { 1: { edu: "大专结业", source: null } }),
  ...villageOf("街心社区", 1, {
    0: { committee_post: null, incumbent: "新任", cadre_since: "2021.10", edu: "高中" },
    4: { committee_post: "主任", cadre_since: "2018.03" },
  }),
  ...inSecondTownship(
    villageOf("金竹村", 2, {
      0: { edu: "研究生", nation: "汉族", source: "退休干部", incumbent: "转任" },
      1: { birth: "1960.03", id_no: null, sex: null, age: 61 },
      2: { edu: "初中", birth: "1986.10", id_no: null, age: 35 },
    })
  ),
  ...inSecondTownship([
    member(0, { village: "金竹村", party_post: "委员", edu: "小学", political: "中共党员" }),
  ]),
];

const PREVIOUS_COLUMNS: readonly MemberField[] = [
  ...(["seq", "township", "village", "name", "sex", "nation"] as const),
  ...(["birth", "edu", "political", "party_post"] as const),
];

const previousPeople: readonly Person[] = [
  ...villageOf("石山村", 0),
  ...villageOf("街心社区", 1, { 0: { birth: "1955.01", edu: "初中" } }),
  ...inSecondTownship(villageOf("金竹村", 2, { 1: { birth: "1958.06", edu: "小学" } })),
];

export const reportSettings: Settings = {
  ...testSettings,
  previousAsOf: 20161230,
  regionName: "样例市",
  termName: "第十一届",
  reportingUnit: "中共样例市委组织部",
  preparedBy: "己样例",
};

/** The rosters of both terms and the unit list. */
export function reportGrids(): Grid[] {
  return [
    rosterGrid({ people: reportPeople }),
    rosterGrid({ people: previousPeople, columns: PREVIOUS_COLUMNS, sheet: "上届花名册" }),
    unitGrid([
      ["样例镇", "石山村", "村", "党支部"],
      ["样例镇", "街心社区", "社区", "党总支"],
      ["乙样例乡", "金竹村", "村", "党支部"],
    ]),
  ];
}

/** The same as one workbook. */
export function reportBook(): LedgerBook {
  return readLedgers("", reportGrids());
}

export function reportData(settings: Partial<Settings> = {}): ReportData {
  return collectReportData([reportBook()], { ...reportSettings, ...settings });
}

/** Every text in the cells of a sheet. */
export function textsOf(plan: SheetPlan): string[] {
  return [...plan.rows].flatMap(({ values }) =>
    values.filter((value): value is string => typeof value === "string")
  );
}
