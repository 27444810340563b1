import type { CivilDate } from "./civil-date";
import { monthOf, monthsBetween, yearOf, yearsBetween } from "./civil-date";

/** How ages are counted; every published mean names one of these. */
export type AgeMethod = "full-date" | "year-month" | "year-difference" | "decimal-months";

const WITHOUT_DAY = 100;

function toMonth(date: CivilDate): CivilDate {
  return date - (date % WITHOUT_DAY);
}

/**
 * Age on a day. `full-date`: completed years, by the day where both days are known; `year-month`:
 * completed years with the day left out, so that one is a year older from the first of the birth
 * month on; `year-difference`: the difference of the years; `decimal-months`: months ÷ 12, not
 * rounded. Every method but the last gives a whole number. Negative before birth.
 */
export function ageAt(birth: CivilDate, asOf: CivilDate, method: AgeMethod): number {
  switch (method) {
    case "full-date":
      return yearsBetween(birth, asOf);
    case "year-month":
      return yearsBetween(toMonth(birth), toMonth(asOf));
    case "year-difference":
      return yearOf(asOf) - yearOf(birth);
    case "decimal-months":
      return ageInMonths(birth, asOf) / 12;
  }
}

/** Completed calendar months; where the birth month is unknown, whole years × 12. */
export function ageInMonths(birth: CivilDate, asOf: CivilDate): number {
  return monthOf(birth) === 0 || monthOf(asOf) === 0
    ? (yearOf(asOf) - yearOf(birth)) * 12
    : monthsBetween(birth, asOf);
}
