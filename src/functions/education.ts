import { numberOfDecimal, share } from "../core/values/decimal";
import { defaultSettings } from "../core/settings/settings";
import type { Argument, RangeArgument } from "./arguments";
import { countEducation, levelTest } from "./education-level";
import { functionError } from "./function-messages";

/** EDUCOUNT: people of a level among the educations of a range; 高中及以上 unless another is named. */
export function educationCount(people: RangeArgument, level: Argument): number {
  return countEducation(people, levelTest(level, "学历层次")).counted;
}

/** EDUSHARE: the same people in per cent of all whose education is filled in: 92.62. */
export function educationShare(people: RangeArgument, level: Argument): number {
  const { counted, all } = countEducation(people, levelTest(level, "学历层次"));
  const percent = share(counted, all, defaultSettings.shareDecimals);
  if (!percent) throw functionError("#N/A", "nobody");
  return numberOfDecimal(percent);
}
