import { groupBy } from "../../values/group-by";
import { nearest } from "../../codes/nearest";
import type { LedgerTable } from "../../ledgers/table";
import type { UnitGroup } from "../../ledgers/unit-groups";
import { isNameless } from "../../ledgers/unit-groups";
import type { Unit, UnitList } from "../../ledgers/unit-list";
import { townshipKey, villageKey } from "../../ledgers/unit-name";

/** How a unit that a roster names stands to the department's list. */
export interface UnitMatch {
  /** The unit of the list that it is; `null` when the list has none of that name. */
  readonly unit: Unit | null;
  /** The unit probably meant by a name that the list does not have. */
  readonly suggestion: Unit | null;
}

const BLANK: UnitMatch = { unit: null, suggestion: null };
/** Names looked for in the list by likeness; with more unknown ones the list is another county's. */
const MOST_SUGGESTIONS = 500;

const matches = new WeakMap<
  LedgerTable,
  { readonly list: UnitList; readonly all: readonly UnitMatch[] }
>();

/** The match of each unit of a roster (`table.units().groups`); a unit without a name matches nothing. */
export function matchUnits(table: LedgerTable, list: UnitList): readonly UnitMatch[] {
  const known = matches.get(table);
  if (known?.list === list) return known.all;
  const index = indexOf(list);
  let suggestions = 0;
  const all = table.units().groups.map((group): UnitMatch => {
    if (isNameless(group)) return BLANK;
    const unit = find(group, list, index);
    if (unit || suggestions >= MOST_SUGGESTIONS) return { unit, suggestion: null };
    suggestions++;
    return { unit, suggestion: suggest(group, index) };
  });
  matches.set(table, { list, all });
  return all;
}

interface ListIndex {
  readonly byTownship: ReadonlyMap<string, readonly Unit[]>;
  readonly byVillage: ReadonlyMap<string, readonly Unit[]>;
}

function indexOf(list: UnitList): ListIndex {
  return {
    byTownship: groupBy(list.units, ({ township }) => townshipKey(township)),
    byVillage: groupBy(list.units, ({ village }) => villageKey(village)),
  };
}

function only(units: readonly Unit[] | undefined): Unit | null {
  return units?.length === 1 ? units[0] : null;
}

/** A roster that leaves the township out (its title tells) is matched by the village, if one has the name. */
function find(group: UnitGroup, list: UnitList, { byVillage }: ListIndex): Unit | null {
  const unit = list.byKey.get(group.key);
  if (unit || townshipKey(group.township) !== "") return unit ?? null;
  return only(byVillage.get(villageKey(group.village)));
}

/** A slip in the village's name, or else in the township's. */
function suggest(group: UnitGroup, index: ListIndex): Unit | null {
  const township = townshipKey(group.township);
  const beside = index.byTownship.get(township);
  const near = beside ? nearestVillage(group.village, beside) : null;
  if (near) return near;
  const namesake = only(index.byVillage.get(villageKey(group.village)));
  if (namesake || beside) return namesake;
  const meant = nearest(township, [...index.byTownship.keys()]);
  return meant === null ? null : nearestVillage(group.village, index.byTownship.get(meant)!);
}

function nearestVillage(name: string, units: readonly Unit[]): Unit | null {
  const key = villageKey(name);
  const same = units.find((unit) => villageKey(unit.village) === key);
  if (same) return same;
  const best = nearest(
    key,
    units.map((unit) => villageKey(unit.village))
  );
  return best === null ? null : (units.find((unit) => villageKey(unit.village) === best) ?? null);
}
