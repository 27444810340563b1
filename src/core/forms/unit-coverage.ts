import type { LedgerBook } from "../ledgers/recognise";
import type { Unit } from "../ledgers/unit-list";
import { readUnitList } from "../ledgers/unit-list";
import { missingUnits } from "../rules/common/unit-coverage";
import type { ReportScope } from "./report-scope";
import { isTownship, rostersOf } from "./report-scope";

/** What the present rosters hold of the unit list. */
export interface UnitCoverage {
  /** The sheet of the unit list. */
  readonly sheet: string;
  /** Units of the list. */
  readonly listed: number;
  /** Units that a roster answers for and has nobody of, in the order of the list. */
  readonly missing: readonly Unit[];
  /** Units of townships that no roster was sent for. */
  readonly unanswered: readonly Unit[];
}

/**
 * Units of the unit list without people in the rosters of the present term, in all townships or in
 * the one that the scope names; the same that the rule `unit/missing` reports. `null` without a
 * unit list or without rosters.
 */
export function unitCoverage(
  books: readonly LedgerBook[],
  scope: ReportScope = {}
): UnitCoverage | null {
  const table = books.flatMap(({ tables }) => tables).find(({ kind }) => kind.id === "units");
  const rosters = rostersOf(books, scope).current.filter((roster) => roster.has("village"));
  if (!table || rosters.length === 0) return null;
  const list = readUnitList(table);
  const isInScope = ({ township }: Unit): boolean =>
    scope.township === undefined || isTownship(township, scope);
  const missing = missingUnits(rosters, list).filter(({ unit }) => isInScope(unit));
  return {
    sheet: table.sheet,
    listed: list.units.filter(isInScope).length,
    missing: missing.flatMap(({ unit, roster }) => (roster ? [unit] : [])),
    unanswered: missing.flatMap(({ unit, roster }) => (roster ? [] : [unit])),
  };
}
