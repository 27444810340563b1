import type { CivilDate } from "../values/civil-date";
import { monthOf, monthsBetween, NO_DATE, yearOf, yearsBetween } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { ratio } from "../values/decimal";
import type { AgeMethod } from "../settings/settings";

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

/** A mean age with what it was taken over. */
export interface MeanAge {
  /** Half-up to the decimals asked for; `null` over nobody. */
  readonly mean: Decimal | null;
  /** People with a date of birth. */
  readonly counted: number;
}

/**
 * Mean age over people, not over units; those without a date of birth are left out of both sum
 * and count. Summed in whole years (whole months for `decimal-months`) and divided once.
 */
export function meanAge(
  births: ArrayLike<CivilDate>,
  asOf: CivilDate,
  method: AgeMethod,
  decimals: number
): MeanAge {
  const inMonths = method === "decimal-months";
  let sum = 0;
  let counted = 0;
  for (let i = 0; i < births.length; i++) {
    const birth = births[i]!;
    if (birth === NO_DATE) continue;
    sum += inMonths ? ageInMonths(birth, asOf) : ageAt(birth, asOf, method);
    counted++;
  }
  return { mean: ratio(sum, inMonths ? counted * 12 : counted, decimals), counted };
}
