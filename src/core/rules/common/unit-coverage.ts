import type { LedgerTable } from "../../ledgers/table";
import type { Unit, UnitList } from "../../ledgers/unit-list";
import { townshipKey } from "../../ledgers/unit-name";
import { matchUnits } from "./unit-match";

/** A unit of the list without any record, and the roster that should have it. */
export interface MissingUnit {
  readonly unit: Unit;
  /** `null`: no roster answers for its township. */
  readonly roster: LedgerTable | null;
}

/** What the rosters of a term cover of the unit list. */
interface Coverage {
  readonly found: ReadonlySet<Unit>;
  /** Townships that rosters were sent for, and the first roster of each. */
  readonly rosterOf: ReadonlyMap<string, LedgerTable>;
  /** The first roster that spans several townships: it should have every unit of the list. */
  readonly countyRoster: LedgerTable | null;
}

function coverageOf(tables: readonly LedgerTable[], list: UnitList): Coverage {
  const found = new Set<Unit>();
  const rosterOf = new Map<string, LedgerTable>();
  let countyRoster: LedgerTable | null = null;
  const inList = new Set(list.townships.map(townshipKey));
  for (const table of tables) {
    const townships = new Set<string>();
    const matches = matchUnits(table, list);
    table.units().groups.forEach(({ township }, g) => {
      const unit = matches[g].unit ?? matches[g].suggestion;
      if (unit) found.add(unit);
      const key = townshipKey(unit?.township ?? township);
      if (inList.has(key)) townships.add(key);
    });
    if (townships.size > 1) countyRoster ??= table;
    for (const key of townships) if (!rosterOf.has(key)) rosterOf.set(key, table);
  }
  return { found, rosterOf, countyRoster };
}

/**
 * Units of the list without any record in the rosters of one term, in the order of the list. A
 * roster of one township answers for that township only, so that a list of the whole county can lie
 * beside the workbook of one township; a roster that spans townships answers for the whole list. A
 * unit that is there under a misspelt name is not missing.
 */
export function missingUnits(tables: readonly LedgerTable[], list: UnitList): MissingUnit[] {
  const { found, rosterOf, countyRoster } = coverageOf(tables, list);
  return list.units
    .filter((unit) => !found.has(unit))
    .map((unit) => ({
      unit,
      roster: rosterOf.get(townshipKey(unit.township)) ?? countyRoster,
    }));
}
