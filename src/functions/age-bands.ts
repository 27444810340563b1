import { NO_DATE } from "../core/values/civil-date";
import { numberOfDecimal, share } from "../core/values/decimal";
import { ageAt } from "../core/values/age";
import { ageBandPresets, bandOf } from "../core/statistics/age-bands";
import { defaultSettings } from "../core/settings/settings";
import type { Argument, RangeArgument } from "./arguments";
import { readBirths } from "./births";
import { ageBandsOf } from "./choices";
import { requireDay } from "./dates";
import { functionError } from "./function-messages";

/** AGEBANDS: one row a band: label, people, per cent of all to two decimals. */
export function ageBands(
  people: RangeArgument,
  asOf: Argument,
  preset: Argument
): (string | number)[][] {
  const day = requireDay(asOf, "统计截止日");
  const bands = ageBandPresets[ageBandsOf(preset, "年龄段")];
  const counts = bands.map(() => 0);
  let all = 0;
  for (const birth of readBirths(people, day)) {
    if (birth === NO_DATE) continue;
    counts[bandOf(ageAt(birth, day, "full-date"), bands)]++;
    all++;
  }
  if (all === 0) throw functionError("#N/A", "nobody");
  return bands.map(({ label }, i) => {
    const percent = share(counts[i], all, defaultSettings.shareDecimals);
    return [label, counts[i], percent ? numberOfDecimal(percent) : 0];
  });
}
