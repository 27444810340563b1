import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import {
  addYears,
  dayOf,
  earliestOf,
  latestOf,
  NO_DATE,
  yearsBetween,
} from "../../values/civil-date";
import type { RuleContext } from "../rule";
import { birthEvidence } from "./births";

/**
 * The first and the last day on which each person may have been born, by all that the roster says;
 * both `NO_DATE` where nothing is known or where the age itself is already a finding. A rule that
 * accuses somebody of being too young takes `earliest`, one of being too old `latest`.
 */
export interface BirthBounds {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

interface Known {
  readonly asOf: CivilDate;
  readonly minimumAge: number;
  readonly bounds: BirthBounds;
}

/** What a year amounts to in the number that a date is. */
const YEAR = 10000;

const known = new WeakMap<LedgerTable, Known>();

export function birthBounds(table: LedgerTable, context: RuleContext): BirthBounds {
  const { asOf } = context;
  const { minimumAge } = context.settings;
  const last = known.get(table);
  if (last && last.asOf === asOf && last.minimumAge === minimumAge) return last.bounds;
  const bounds = collect(table, asOf, minimumAge);
  known.set(table, { asOf, minimumAge, bounds });
  return bounds;
}

function collect(table: LedgerTable, asOf: CivilDate, minimumAge: number): BirthBounds {
  const { written, fromId } = birthEvidence(table, asOf);
  const earliest = new Int32Array(table.count);
  const latest = new Int32Array(table.count);
  for (let i = 0; i < table.count; i++) {
    const a = written[i] || fromId[i];
    const b = fromId[i] || written[i];
    if (a === NO_DATE) continue;
    const exact = a === b && dayOf(a) !== 0;
    const first = exact ? a : Math.min(earliestOf(a), earliestOf(b));
    if (asOf !== NO_DATE && yearsBetween(first, asOf) < minimumAge) continue;
    earliest[i] = first;
    latest[i] = exact ? a : Math.max(latestOf(a), latestOf(b));
  }
  return { earliest, latest };
}

/** Whether somebody born on a day can have reached an age on a date, by the last day the date allows. */
export function mayHaveReached(age: number, born: CivilDate, date: CivilDate): boolean {
  // The difference of `YYYYMMDD` settles nearly every case; an unknown month or day is 0 in it.
  return date - born >= age * YEAR || latestOf(date) >= addYears(born, age);
}
