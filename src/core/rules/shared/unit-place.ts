import type { LedgerTable } from "../../ledgers/table";
import type { UnitList, VillageType } from "../../ledgers/unit-list";
import { villageTypeOf } from "../../ledgers/unit-list";
import { displayText } from "../../values/cell";
import type { UnitTally } from "./unit-tally";

/** 石山村, with the township where the roster tells it: for messages. */
export function unitName({ group }: Pick<UnitTally, "group">): string {
  return group.township + group.village;
}

/** Whether a unit is a village or a community: the list, the roster's own column, or the name tells. */
export function typeOfUnit(
  table: LedgerTable,
  { group, first }: UnitTally,
  list: UnitList | null
): VillageType {
  const written = displayText(table.value(first, "village_type"));
  return villageTypeOf(list, group.key, written, group.village);
}
