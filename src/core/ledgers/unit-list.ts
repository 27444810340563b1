import { displayText } from "../values/cell";
import { comparable } from "../values/text";
import { indexOfCode } from "../codes/code-table";
import { yesNo } from "../codes/yes-no";
import type { LedgerTable } from "./table";
import { unitKey } from "./unit-groups";
import { villageKey, villageTypeOfName } from "./unit-name";

const YES = indexOfCode(yesNo, "1");

export type VillageType = "村" | "社区";

/** A village or community of the department's own list. */
export interface Unit {
  readonly township: string;
  readonly village: string;
  readonly key: string;
  readonly type: VillageType;
  /** 党支部, 党总支 or 党委 as the list says; "" when it does not. */
  readonly organisation: string;
  /** 多民族居住的村(社区), as the list says; false when it does not. */
  readonly multiEthnic: boolean;
}

/** 单位名录, in the order of the list. */
export interface UnitList {
  readonly units: readonly Unit[];
  readonly townships: readonly string[];
  readonly byKey: ReadonlyMap<string, Unit>;
}

/** Reads the unit list from its sheet; a second line for the same unit is passed over. */
export function readUnitList(table: LedgerTable): UnitList {
  const townships = table.filledUnits("township");
  const multiEthnic = table.has("multi_ethnic") ? table.codes("multi_ethnic") : null;
  const byKey = new Map<string, Unit>();
  for (let i = 0; i < table.count; i++) {
    const township = displayText(townships[i] ?? null).trim();
    const village = displayText(table.value(i, "village")).trim();
    const key = unitKey(township, village);
    if (byKey.has(key)) continue;
    const written = comparable(displayText(table.value(i, "village_type")));
    byKey.set(key, {
      township,
      village,
      key,
      type: typeOf(written) ?? typeOf(villageTypeOfName(village)) ?? "村",
      organisation: comparable(displayText(table.value(i, "organisation"))),
      multiEthnic: multiEthnic !== null && multiEthnic[i] === YES,
    });
  }
  const units = [...byKey.values()];
  return { units, townships: [...new Set(units.map((unit) => unit.township))], byKey };
}

function typeOf(text: string): VillageType | undefined {
  if (/社区|居/.test(text)) return "社区";
  return text.includes("村") ? "村" : undefined;
}

/** Whether a roster's unit is a village or a community: the unit list, else the roster's column, else the name. */
export function villageTypeOf(
  list: UnitList | null,
  key: string,
  written: string,
  name: string
): VillageType {
  return (
    list?.byKey.get(key)?.type ??
    typeOf(comparable(written)) ??
    typeOf(villageTypeOfName(villageKey(name))) ??
    "村"
  );
}
