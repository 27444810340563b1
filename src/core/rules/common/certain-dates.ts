import type { LedgerTable } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { NO_DATE } from "../../values/civil-date";
import { DateStatus } from "../../values/parse-date";

/** The date of a record that a rule may build on, or `NO_DATE`. */
export type CertainDate = (record: number) => CivilDate;

const nothing: CertainDate = () => NO_DATE;

/**
 * Reads a date column for rules that compare dates: a date that another rule reports (unreadable,
 * century guessed, not Gregorian) counts as unknown, so that one slip gives one finding; of an
 * ambiguous month the year is certain. A column the sheet lacks is unknown throughout.
 */
export function certainDates(table: LedgerTable, field: string): CertainDate {
  if (!table.has(field)) return nothing;
  const { values, status } = table.dates(field);
  return (record) =>
    status[record] === DateStatus.Ok || status[record] === DateStatus.AmbiguousMonth
      ? values[record]
      : NO_DATE;
}
