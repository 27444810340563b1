import { numberOfDecimal } from "../core/values/decimal";
import { meanAge } from "../core/statistics/mean-age";
import { defaultSettings } from "../core/settings/settings";
import type { Argument, RangeArgument } from "./arguments";
import { readBirths } from "./births";
import { ageMethodOf } from "./choices";
import { requireDay } from "./dates";
import { functionError } from "./function-messages";

/** AVERAGEAGE: mean age of the people whose dates of birth or ID numbers a range holds, to two decimals. */
export function averageAge(people: RangeArgument, asOf: Argument, method: Argument): number {
  const day = requireDay(asOf, "统计截止日");
  const ageMethod = ageMethodOf(method, "计算方法");
  const { mean } = meanAge(readBirths(people, day), day, ageMethod, defaultSettings.ageDecimals);
  if (!mean) throw functionError("#N/A", "nobody");
  return numberOfDecimal(mean);
}
