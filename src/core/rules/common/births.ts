import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { earliestOf, latestOf, NO_DATE, yearsBetween } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";

/** Ages outside of which a date of birth in a roster of members is a slip. */
export const PLAUSIBLE_AGE = { from: 16, to: 100 } as const;

/** What a month and a year amount to in the number that a date is. */
const MONTH = 100;
const YEAR = 10000;

export type BirthFault = "after-as-of" | "too-young" | "too-old";

/**
 * Completed years between two dates of a column as they stand in it, the first possible day taken
 * for an unknown one: the difference of `YYYYMMDD` tells it without taking dates apart.
 */
export function mostYears(birth: CivilDate, asOf: CivilDate): number {
  return Math.floor((asOf - birth) / YEAR);
}

/** What is impossible about a date of birth on a day; `null` when nothing is or the day is not settled. */
export function birthFault(birth: CivilDate, asOf: CivilDate): BirthFault | null {
  if (asOf === NO_DATE || birth === NO_DATE) return null;
  const years = mostYears(birth, asOf);
  if (years >= PLAUSIBLE_AGE.from && years <= PLAUSIBLE_AGE.to) return null;
  if (earliestOf(birth) > latestOf(asOf)) return "after-as-of";
  if (years < PLAUSIBLE_AGE.from) return "too-young";
  return yearsBetween(latestOf(birth), asOf) > PLAUSIBLE_AGE.to ? "too-old" : null;
}

/** Whether a written date of birth says the same as a full one, as far as it goes. */
export function sameBirth(written: CivilDate, full: CivilDate): boolean {
  const rest = full - written;
  if (rest === 0) return true;
  if (rest < 0 || written % MONTH !== 0) return false;
  return rest < MONTH || (rest < YEAR && written % YEAR === 0);
}

/**
 * What is known of the dates of birth, by record, for rules about ages: `written` is the roster's
 * own, with the day of the ID number where the two agree; `fromId` the ID number's. Dates that
 * another rule reports (unreadable, century unknown, impossible) are `NO_DATE` here, so that one
 * slip gives one finding.
 */
export interface BirthEvidence {
  readonly written: Int32Array;
  readonly fromId: Int32Array;
}

const evidence = new WeakMap<LedgerTable, { asOf: CivilDate; births: BirthEvidence }>();

export function birthEvidence(table: LedgerTable, asOf: CivilDate): BirthEvidence {
  const known = evidence.get(table);
  if (known?.asOf === asOf) return known.births;
  const births = collect(table, asOf);
  evidence.set(table, { asOf, births });
  return births;
}

function collect(table: LedgerTable, asOf: CivilDate): BirthEvidence {
  const ids = table.has("id_no") ? table.ids().birth : new Int32Array(table.count);
  const fromId = new Int32Array(table.count);
  for (let i = 0; i < table.count; i++) {
    if (birthFault(ids[i], asOf) === null) fromId[i] = ids[i];
  }
  const written = new Int32Array(table.count);
  if (!table.has("birth")) return { written, fromId };
  const { values, status } = table.dates("birth");
  for (let i = 0; i < table.count; i++) {
    const date = values[i];
    if (date === NO_DATE) continue;
    if (ids[i] !== NO_DATE && sameBirth(date, ids[i])) written[i] = fromId[i];
    else if (status[i] === DateStatus.TwoDigitYear) continue;
    else {
      const fault = birthFault(date, asOf);
      if (fault === null || fault === "too-young") written[i] = date;
    }
  }
  return { written, fromId };
}
