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

interface Draft extends UnitGroup {
  readonly members: number[];
}

/** Groups records by township and village; different spellings of one name are one unit. */
export function groupByUnit(
  townships: readonly CellValue[],
  villages: readonly CellValue[],
  count: number
): UnitGroups {
  const byCells = new Map<CellValue, Map<CellValue, number>>();
  const byKey = new Map<string, number>();
  const groups: Draft[] = [];
  const groupOf = new Int32Array(count);

  const numberOf = (township: CellValue, village: CellValue): number => {
    let inTownship = byCells.get(township);
    if (!inTownship) byCells.set(township, (inTownship = new Map<CellValue, number>()));
    let group = inTownship.get(village);
    if (group !== undefined) return group;
    const names = [displayText(township).trim(), displayText(village).trim()] as const;
    const key = unitKey(...names);
    group = byKey.get(key);
    if (group === undefined) {
      group = groups.length;
      byKey.set(key, group);
      groups.push({ township: names[0], village: names[1], key, members: [] });
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
    groups[group].members.push(i);
  }
  return { groupOf, groups };
}
