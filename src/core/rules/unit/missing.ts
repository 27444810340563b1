import type { LedgerTable } from "../../ledgers/table";
import type { Unit, UnitList } from "../../ledgers/unit-list";
import { townshipKey } from "../../ledgers/unit-name";
import type { WorkbookRule } from "../rule";
import { matchUnits } from "../shared/unit-match";

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
 * A unit of the list without any record in this term's rosters. A roster of one township answers
 * for that township only, so that a list of the whole county can lie beside the workbook of one
 * township; a roster that spans townships answers for the whole list. A unit that is there under a
 * misspelt name is not missing.
 */
export const unitMissing: WorkbookRule = {
  id: "unit/missing",
  severity: "warning",
  scope: "workbook",
  ledgers: ["members"],
  needs: ["village"],
  check(tables, { units: list }, report) {
    if (!list || tables[0].term !== "current") return;
    const { found, rosterOf, countyRoster } = coverageOf(tables, list);
    for (const unit of list.units) {
      if (found.has(unit)) continue;
      const table = rosterOf.get(townshipKey(unit.township)) ?? countyRoster;
      if (!table) continue;
      report.sheet(table, -1, -1, null, { params: { unit: unit.township + unit.village } });
    }
  },
};
