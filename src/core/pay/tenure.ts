import type { CivilDate } from "../values/civil-date";
import {
  NO_DATE,
  civilDate,
  dateOfSerial,
  earliestOf,
  latestOf,
  monthOf,
  monthsBetween,
  serialOf,
  yearOf,
  yearsBetween,
} from "../values/civil-date";
import type { GapRule, PayPolicy, TenureTiming } from "./policy";

/**
 * A span of service. A month without a day counts whole: from its first day, up to its last.
 * `to` is the last day, `NO_DATE` while the service goes on.
 */
export interface Spell {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Service that began on a date and goes on; none for `NO_DATE`. */
export function serviceSince(date: CivilDate): readonly Spell[] {
  return date === NO_DATE ? [] : [{ from: date, to: NO_DATE }];
}

/** True when a date says at least the month, without which years of service cannot be counted. */
export function isCountable(date: CivilDate): boolean {
  return monthOf(date) !== 0;
}

/** Whether any of the spells touches a month (`20230100`). */
export function servesIn(spells: readonly Spell[], month: CivilDate): boolean {
  return spells.some(
    ({ from, to }) =>
      earliestOf(from) <= latestOf(month) && (to === NO_DATE || latestOf(to) >= earliestOf(month))
  );
}

/** Days on one scale, for full dates. */
function dayNumber(date: CivilDate): number {
  return serialOf(date) ?? 0;
}

function gapDays(before: Spell, after: Spell): number {
  if (before.to === NO_DATE) return 0;
  return Math.max(0, dayNumber(after.from) - dayNumber(before.to) - 1);
}

function laterEnd(a: CivilDate, b: CivilDate): CivilDate {
  return a === NO_DATE || b === NO_DATE ? NO_DATE : Math.max(a, b);
}

/** Spells in order, those that follow one another without a day between put together. */
function unbrokenRuns(spells: readonly Spell[]): Spell[] {
  const runs: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => a.from - b.from)) {
    const last = runs[runs.length - 1];
    if (last && gapDays(last, spell) === 0) {
      runs[runs.length - 1] = { from: last.from, to: laterEnd(last.to, spell.to) };
    } else {
      runs.push(spell);
    }
  }
  return runs;
}

/**
 * The full date from which service is counted as if it had never been interrupted: the beginning
 * of the last unbroken service (`restart`), or the first beginning moved on by the days of all
 * interruptions (`accumulate`). Service before `countFrom` and after the month asked about does
 * not count. `NO_DATE` when nothing counts. The spells must be known to the month.
 */
export function tenureStart(
  spells: readonly Spell[],
  rule: { readonly gapRule: GapRule; readonly countFrom: CivilDate },
  month: CivilDate
): CivilDate {
  const countFrom = earliestOf(rule.countFrom);
  const runs = unbrokenRuns(
    spells
      .map(({ from, to }) => ({ from: Math.max(earliestOf(from), countFrom), to: latestOf(to) }))
      .filter(({ from, to }) => from <= latestOf(month) && (to === NO_DATE || to >= from))
  );
  const [first] = runs;
  if (!first) return NO_DATE;
  if (rule.gapRule === "restart") return runs[runs.length - 1].from;
  const gaps = runs.slice(1).reduce((days, run, i) => days + gapDays(runs[i], run), 0);
  return gaps === 0 ? first.from : dateOfSerial(dayNumber(first.from) + gaps);
}

/**
 * Completed years of service that are paid for in a month. `next-january`: years completed by the
 * last day of the year before. `anniversary-month`: years completed in the month or before, in
 * full from its first day, whatever the day of the month. Never negative.
 */
export function completedYears(start: CivilDate, month: CivilDate, timing: TenureTiming): number {
  const years =
    timing === "next-january"
      ? yearsBetween(start, civilDate(yearOf(month), 1, 1))
      : Math.floor(monthsBetween(start, month) / 12);
  return Math.max(0, years);
}

/**
 * Years paid for in a month under a line of the standard, its limit on years applied; `null` when
 * the service is not known to the month.
 */
export function tenureYears(
  spells: readonly Spell[],
  month: CivilDate,
  policy: PayPolicy
): number | null {
  if (spells.length === 0 || spells.some(({ from }) => !isCountable(from))) return null;
  const start = tenureStart(spells, policy, month);
  const years = start === NO_DATE ? 0 : completedYears(start, month, policy.timing);
  return policy.maxYears === null ? years : Math.min(years, policy.maxYears);
}
