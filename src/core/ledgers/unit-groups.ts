import type { CellValue } from "../values/cell";
import { displayText } from "../values/cell";
import { townshipKey, villageKey } from "./unit-name";

/** One village or community as the roster names it, and the records in it. */
export interface UnitGroup {
  readonly township: string;
  readonly village: string;
  /** `乡镇/村` in the form in which units are compared. */
  readonly key: string;
  /** Record numbers, in sheet order. */
  readonly members: readonly number[];
}

export interface UnitGroups {
  /** Record → index in `groups`. */
  readonly groupOf: Int32Array;
  readonly groups: readonly UnitGroup[];
}

export function unitKey(township: string, village: string): string {
  return `${townshipKey(township)}/${villageKey(village)}`;
}

/** Whether the roster does not tell the village of a group. */
export function isNameless(group: UnitGroup): boolean {
  return group.key.endsWith("/");
}

/** A township as it is met in the cells: units by what the village's cell holds and by the village's key. */
interface TownshipIndex {
  readonly name: string;
  readonly key: string;
  readonly byCell: Map<CellValue, number>;
  readonly byKey: Map<string, number>;
}

type Head = Omit<UnitGroup, "members">;

/** Numbers units in the order in which they are met; heads are added as new ones come up. */
function unitNumbering(heads: Head[]): (township: CellValue, village: CellValue) => number {
  const townships = new Map<CellValue, TownshipIndex>();
  const byTownshipKey = new Map<string, Map<string, number>>();
  /** Villages of one name are in many townships. */
  const villageKeys = new Map<string, string>();

  const townshipOf = (cell: CellValue): TownshipIndex => {
    const name = displayText(cell).trim();
    const key = townshipKey(name);
    const byKey = byTownshipKey.get(key) ?? new Map<string, number>();
    byTownshipKey.set(key, byKey);
    return { name, key, byCell: new Map(), byKey };
  };
  const keyOfVillage = (name: string): string => {
    let key = villageKeys.get(name);
    if (key === undefined) villageKeys.set(name, (key = villageKey(name)));
    return key;
  };
  const numberIn = (township: TownshipIndex, village: CellValue): number => {
    const name = displayText(village).trim();
    const key = keyOfVillage(name);
    let number = township.byKey.get(key);
    if (number === undefined) {
      number = heads.length;
      heads.push({ township: township.name, village: name, key: `${township.key}/${key}` });
      township.byKey.set(key, number);
    }
    return number;
  };

  return (township, village) => {
    let index = townships.get(township);
    if (!index) townships.set(township, (index = townshipOf(township)));
    let number = index.byCell.get(village);
    if (number === undefined) index.byCell.set(village, (number = numberIn(index, village)));
    return number;
  };
}

/** Groups records by township and village; different spellings of one name are one unit. */
export function groupByUnit(
  townships: readonly CellValue[],
  villages: readonly CellValue[],
  count: number
): UnitGroups {
  const heads: Head[] = [];
  const numberOf = unitNumbering(heads);
  const groupOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const township = townships[i] ?? null;
    const village = villages[i] ?? null;
    const asAbove = i > 0 && township === townships[i - 1] && village === villages[i - 1];
    groupOf[i] = asAbove ? groupOf[i - 1] : numberOf(township, village);
  }
  return { groupOf, groups: withMembers(heads, groupOf) };
}

/** Lists of exactly the size they need; of many small units the slack would be most of the memory. */
function withMembers(heads: readonly Head[], groupOf: Int32Array): UnitGroup[] {
  const sizes = new Int32Array(heads.length);
  for (const group of groupOf) sizes[group]++;
  const groups = heads.map(({ township, village, key }, g) => ({
    township,
    village,
    key,
    members: new Array<number>(sizes[g]),
  }));
  const filled = new Int32Array(groups.length);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i];
    groups[group].members[filled[group]++] = i;
  }
  return groups;
}
