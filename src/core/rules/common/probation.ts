import type { CivilDate } from "../../values/civil-date";
import { addYears, earliestOf, latestOf } from "../../values/civil-date";

/** Length of probation (预备期) in years; it may be prolonged by one more (党章第七条). */
const PROBATION_YEARS = 1;
const LONGEST_PROBATION_YEARS = 2;

/**
 * The 11th Party congress (adopted 1977-08-18) brought probation back, which the constitutions of
 * 1969 and 1973 did not know; before that its length depended on class. Earlier admissions are
 * not judged.
 */
const PROBATION_SINCE: CivilDate = 19770818;

export function hasProbation(joined: CivilDate): boolean {
  return earliestOf(joined) >= PROBATION_SINCE;
}

/** First day on which somebody admitted on a date can have become a full member. */
export function earliestFullMembership(joined: CivilDate): CivilDate {
  return addYears(earliestOf(joined), PROBATION_YEARS);
}

/** Last day by which somebody admitted on a date has become a full member or is none. */
export function latestFullMembership(joined: CivilDate): CivilDate {
  return addYears(latestOf(joined), LONGEST_PROBATION_YEARS);
}
