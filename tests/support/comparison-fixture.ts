import type { EditionComparison } from "../../src/core/comparison/compare-editions";
import { compareEditions } from "../../src/core/comparison/compare-editions";
import type { TermComparison } from "../../src/core/comparison/compare-terms";
import { compareTerms } from "../../src/core/comparison/compare-terms";
import { readLedgers } from "../../src/core/ledgers/recognise";
import type { Grid } from "../../src/core/sheets/grid";
import type { Person } from "./roster";
import { rosterGrid, unitGrid } from "./roster";
import { member, villageOf } from "./villages";

const inSecondTownship = (people: readonly Person[]): Person[] =>
  people.map((person) => ({ ...person, township: "乙样例乡" }));

const stone = villageOf("石山村", 0);
const centre = villageOf("街心社区", 1);
const bamboo = inSecondTownship(villageOf("金竹村", 2));

/** Last term: one deputy who will rise, one who will go to another village, two who will leave. */
const previousRoster: readonly Person[] = [
  { ...stone[0], name: "甲样列一", party_post: "副书记" },
  stone[1],
  ...stone.slice(3),
  member(1, { village: "石山村", party_post: "书记", political: "中共党员" }),
  ...centre.slice(0, 3),
  { ...centre[3], id_no: null },
  ...bamboo,
  ...inSecondTownship([member(2, { village: "金竹村", committee_post: "委员" })]),
];

/** This term: three who are new, one of them called re-elected, and one whose number is another. */
const currentRoster: readonly Person[] = [
  stone[0],
  { ...stone[1], incumbent: "新任" },
  { ...stone[2], incumbent: "连任" },
  ...stone.slice(3, 4),
  { ...stone[4], id_no: member(7, {}).id_no },
  ...centre.slice(0, 2),
  { ...centre[2], village: "石山村" },
  centre[3],
  ...bamboo,
  ...inSecondTownship([
    member(3, { village: "金竹村", committee_post: "委员", incumbent: "新任" }),
  ]),
];

/** The rosters of two terms, as sheets of one workbook. */
export function termGrids(): Grid[] {
  return [
    rosterGrid({ people: currentRoster }),
    rosterGrid({ people: previousRoster, sheet: "上届花名册" }),
  ];
}

export function termComparison(): TermComparison {
  const { tables } = readLedgers("", termGrids());
  return compareTerms(
    tables.filter(({ term }) => term === "previous"),
    tables.filter(({ term }) => term === "current")
  );
}

const units: readonly (readonly string[])[] = [
  ["样例镇", "石山村", "村", "党支部", "否"],
  ["样例镇", "街心社区", "社区", "党总支", "否"],
];

/** A roster and a unit list, as they were sent in first. */
export function firstEdition(): Grid[] {
  return [rosterGrid({ people: [...stone, ...centre] }), unitGrid(units)];
}

/** The same sent in again: cells edited, some only in their way of writing; people and a column come and gone. */
export function secondEdition(): Grid[] {
  const people = [
    { ...stone[0], birth: "1979.3", nation: "布依" },
    { ...stone[1], id_no: "529901198506153045", phone: "13900000000" },
    ...stone.slice(2, 4),
    { ...centre[0], party_post: "党支部书记、村委会主任", remark: "=1+1" },
    ...centre.slice(1),
    member(5, { village: "街心社区", committee_post: "委员" }),
  ];
  return [
    rosterGrid({ people, without: ["bank", "bank_acct"], with: ["native_place"] }),
    unitGrid([...units, ["样例镇", "红岩村", "村", "党支部", "否"]]),
  ];
}

export function editionComparison(): EditionComparison {
  return compareEditions(
    readLedgers("第一次报送.xlsx", firstEdition()).tables,
    readLedgers("第二次报送.xlsx", secondEdition()).tables
  );
}
