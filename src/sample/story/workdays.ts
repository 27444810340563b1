import type { CivilDate } from "../../core/values/civil-date";
import { civilDate, dateOfSerial, serialOf } from "../../core/values/civil-date";

/** Public holidays of 2021 on weekdays, and the weekends worked for them (国办发明电〔2020〕27号). */
const HOLIDAYS: readonly CivilDate[] = [
  20210101, 20210211, 20210212, 20210215, 20210216, 20210217, 20210405, 20210503, 20210504,
  20210505, 20210614, 20210920, 20210921, 20211001, 20211004, 20211005, 20211006, 20211007,
];
const WORKED_WEEKENDS: readonly CivilDate[] = [
  20210207, 20210220, 20210425, 20210508, 20210918, 20210926, 20211009,
];

const MONDAY = serialOf(civilDate(2021, 8, 2))!;

function isWorkday(serial: number): boolean {
  const date = dateOfSerial(serial);
  const weekday = (((serial - MONDAY) % 7) + 7) % 7;
  return WORKED_WEEKENDS.includes(date) || (weekday < 5 && !HOLIDAYS.includes(date));
}

const FIRST = serialOf(civilDate(2021, 1, 1))!;
const DAYS = 365;
const WORKDAYS = Array.from({ length: DAYS }, (_, i) => FIRST + i).filter(isWorkday);

function indexFrom(date: CivilDate): number {
  const serial = serialOf(date)!;
  return WORKDAYS.findIndex((day) => day >= serial);
}

/** The working day of 2021 that is `count` working days after a date, or after the next one where it is none. */
export function workday(date: CivilDate, count = 0): CivilDate {
  return dateOfSerial(WORKDAYS[indexFrom(date) + count]);
}

/** The working days of 2021 from one date to another, both inside. */
export function workdaysBetween(from: CivilDate, to: CivilDate): CivilDate[] {
  const last = serialOf(to)!;
  const days: CivilDate[] = [];
  for (let i = indexFrom(from); WORKDAYS[i] <= last; i++) days.push(dateOfSerial(WORKDAYS[i]));
  return days;
}

/** A date so many calendar days later. */
export function daysLater(date: CivilDate, days: number): CivilDate {
  return dateOfSerial(serialOf(date)! + days);
}
