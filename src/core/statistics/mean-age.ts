import type { AgeMethod } from "../values/age";
import { ageAt, ageInMonths } from "../values/age";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { ratio } from "../values/decimal";

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
    const birth = births[i];
    if (birth === NO_DATE) continue;
    sum += inMonths ? ageInMonths(birth, asOf) : ageAt(birth, asOf, method);
    counted++;
  }
  return { mean: ratio(sum, inMonths ? counted * 12 : counted, decimals), counted };
}
