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

/** Makes the key of a unit, the parts remembered: a county has few townships and many equal names. */
function keyMaker(): (township: string, village: string) => string {
  const remembering = (make: (name: string) => string) => {
    const known = new Map<string, string>();
    return (name: string): string => {
      let key = known.get(name);
      if (key === undefined) known.set(name, (key = make(name)));
      return key;
    };
  };
  const ofTownship = remembering(townshipKey);
  const ofVillage = remembering(villageKey);
  return (township, village) => `${ofTownship(township)}/${ofVillage(village)}`;
}

/** Groups records by township and village; different spellings of one name are one unit. */
export function groupByUnit(
  townships: readonly CellValue[],
  villages: readonly CellValue[],
  count: number
): UnitGroups {
  const byCells = new Map<CellValue, Map<CellValue, number>>();
  const byKey = new Map<string, number>();
  const heads: Omit<UnitGroup, "members">[] = [];
  const sizes: number[] = [];
  const groupOf = new Int32Array(count);
  const keyOf = keyMaker();

  const numberOf = (township: CellValue, village: CellValue): number => {
    let inTownship = byCells.get(township);
    if (!inTownship) byCells.set(township, (inTownship = new Map<CellValue, number>()));
    let group = inTownship.get(village);
    if (group !== undefined) return group;
    const names = [displayText(township).trim(), displayText(village).trim()] as const;
    const key = keyOf(...names);
    group = byKey.get(key);
    if (group === undefined) {
      group = heads.length;
      byKey.set(key, group);
      heads.push({ township: names[0], village: names[1], key });
      sizes.push(0);
    }
    inTownship.set(village, group);
    return group;
  };

  for (let i = 0; i < count; i++) {
    const township = townships[i] ?? null;
    const village = villages[i] ?? null;
    const asAbove = i > 0 && township === townships[i - 1] && village === villages[i - 1];
    const group = asAbove ? groupOf[i - 1] : numberOf(township, village);
    groupOf[i] = group;
    sizes[group]++;
  }
  return { groupOf, groups: withMembers(heads, sizes, groupOf) };
}

/** Lists of exactly the size they need; of many small units the slack would be most of the memory. */
function withMembers(
  heads: readonly Omit<UnitGroup, "members">[],
  sizes: readonly number[],
  groupOf: Int32Array
): UnitGroup[] {
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
