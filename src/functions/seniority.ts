import { yearsBetween } from "../core/values/civil-date";
import type { Argument } from "./arguments";
import { isEmpty } from "./arguments";
import { requireDay, requireMonth } from "./dates";
import { argumentError } from "./function-messages";

/** SENIORITY: completed years from a date to a day; an empty text for an empty cell. */
export function seniority(since: Argument, asOf: Argument): number | "" {
  const day = requireDay(asOf, "统计截止日");
  if (isEmpty(since)) return "";
  const date = requireMonth(since, "起始时间");
  if (date > day) throw argumentError("起始时间", since, "sinceAfterDay");
  return yearsBetween(date, day);
}
