import { NO_DATE } from "../core/values/civil-date";
import { numberOfDecimal } from "../core/values/decimal";
import { meanAge } from "../core/statistics/mean-age";
import { defaultSettings } from "../core/settings/settings";
import type { Argument } from "./arguments";
import { readBirths } from "./births";
import { ageMethodOf } from "./choices";
import { requireDay } from "./dates";

/** AGE: age on a day from a date of birth or an ID number; an empty text for an empty cell. */
export function age(birth: Argument, asOf: Argument, method: Argument): number | "" {
  const day = requireDay(asOf, "统计截止日");
  const ageMethod = ageMethodOf(method, "计算方法");
  const births = readBirths([[birth]], day);
  if (births[0] === NO_DATE) return "";
  const { mean } = meanAge(births, day, ageMethod, defaultSettings.ageDecimals);
  return mean ? numberOfDecimal(mean) : "";
}
