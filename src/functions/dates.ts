import { CellFormat } from "../core/values/cell-format";
import type { CellValue } from "../core/values/cell";
import type { CivilDate } from "../core/values/civil-date";
import { dayOf, monthOf } from "../core/values/civil-date";
import { dateOfParsed, DateStatus, parseDate, statusOfParsed } from "../core/values/parse-date";
import type { Argument } from "./arguments";
import { isEmpty } from "./arguments";
import type { ValueProblem } from "./function-messages";
import { argumentError, functionError } from "./function-messages";

/**
 * Reads a date as cells hold it, packed like `parseDate`. A custom function sees the number of a
 * cell but not its format, so a number is first taken for digits (`19850615`, `198506`, `1985.06`,
 * `1985`) and, where these spell no date, for a serial number. Serial numbers that look like a year
 * from 1900 to 2099 are days of 1905: no date that a roster of the living needs.
 */
export function parseDateCell(value: CellValue): number {
  if (typeof value !== "number") return parseDate(value, CellFormat.General);
  // Four digits after 2099 and five digits spell no date.
  if (value >= 2100 && value < 1e5) return parseDate(value, CellFormat.Date);
  const parsed = parseDate(value, CellFormat.General);
  return statusOfParsed(parsed) === DateStatus.Unreadable
    ? parseDate(value, CellFormat.Date)
    : parsed;
}

/** What is wrong with a date of a status; `null` when the date can be used. */
export function dateProblem(status: DateStatus): ValueProblem | null {
  switch (status) {
    case DateStatus.Ok:
    case DateStatus.TwoDigitYear:
      return null;
    case DateStatus.AmbiguousMonth:
      return "dateAmbiguous";
    case DateStatus.Foreign:
      return "dateForeign";
    default:
      return "dateUnreadable";
  }
}

/** A date that must be given, whole or in part. Throws `#VALUE!` otherwise. */
export function requireDate(value: Argument, name: string): CivilDate {
  if (isEmpty(value)) throw functionError("#VALUE!", "missing", { name });
  const parsed = parseDateCell(value);
  const problem = dateProblem(statusOfParsed(parsed));
  if (problem) throw argumentError(name, value, problem);
  return dateOfParsed(parsed);
}

/** A date that must name the day, such as 统计截止日. Throws `#VALUE!` otherwise. */
export function requireDay(value: Argument, name: string): CivilDate {
  const date = requireDate(value, name);
  if (dayOf(date) === 0) throw argumentError(name, value, "dateWithoutDay");
  return date;
}

/** A date that must name the month; the day may be missing. Throws `#VALUE!` otherwise. */
export function requireMonth(value: Argument, name: string): CivilDate {
  const date = requireDate(value, name);
  if (monthOf(date) === 0) throw argumentError(name, value, "dateWithoutMonth");
  return date;
}
