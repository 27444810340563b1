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
  readonly members: Int32Array;
}

export interface UnitGroups {
  /** Record → index in `groups`. */
  readonly groupOf: Int32Array;
  readonly groups: readonly UnitGroup[];
}

export function unitKey(township: string, village: string): string {
  return `${townshipKey(township)}/${villageKey(village)}`;
}

/** Groups records by township and village; different spellings of one name are one unit. */
export function groupByUnit(
  townships: readonly CellValue[],
  villages: readonly CellValue[],
  count: number
): UnitGroups {
  const byCells = new Map<CellValue, Map<CellValue, number>>();
  const byKey = new Map<string, number>();
  const heads: { township: string; village: string; key: string }[] = [];
  const sizes: number[] = [];
  const groupOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const township = townships[i] ?? null;
    const village = villages[i] ?? null;
    let inTownship = byCells.get(township);
    if (!inTownship) byCells.set(township, (inTownship = new Map<CellValue, number>()));
    let group = inTownship.get(village);
    if (group === undefined) {
      const names = [displayText(township).trim(), displayText(village).trim()] as const;
      const key = unitKey(...names);
      group = byKey.get(key);
      if (group === undefined) {
        group = heads.length;
        byKey.set(key, group);
        heads.push({ township: names[0], village: names[1], key });
        sizes.push(0);
      }
      inTownship.set(village, group);
    }
    groupOf[i] = group;
    sizes[group]++;
  }
  const members = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  for (let i = 0; i < count; i++) {
    const group = groupOf[i];
    members[group][filled[group]++] = i;
  }
  return { groupOf, groups: heads.map((head, g) => ({ ...head, members: members[g] })) };
}
