import fc from "fast-check";
import {
  NO_DATE,
  addYears,
  chineseDate,
  civilDate,
  dateOfSerial,
  dayOf,
  daysInMonth,
  earliestOf,
  isLeapYear,
  isoDate,
  latestOf,
  monthOf,
  monthsBetween,
  precisionOf,
  rosterDate,
  serialOf,
  yearOf,
  yearsBetween,
} from "../../../src/core/values/civil-date";

/** A calendar counted day by day, in no way like the arithmetic under test. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const calendar: { date: number; serial: number }[] = [];
let nextSerial = 1;
for (let year = 1900; year <= 2100; year++) {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  MONTHS.forEach((days, i) => {
    const last = i === 1 && leap ? 29 : days;
    for (let day = 1; day <= last; day++) {
      calendar.push({ date: year * 10000 + (i + 1) * 100 + day, serial: nextSerial++ });
    }
    // Spreadsheets count a 29 February 1900, serial 60.
    if (year === 1900 && i === 1) nextSerial++;
  });
}
const anyDay = fc.constantFrom(...calendar.map((entry) => entry.date));

describe("the calendar", () => {
  it("agrees with a calendar counted day by day, both ways", () => {
    expect(calendar.filter(({ date, serial }) => dateOfSerial(serial) !== date)).toEqual([]);
    expect(calendar.filter(({ date, serial }) => serialOf(date) !== serial)).toEqual([]);
  });

  it.each([
    [31213, 19850615],
    [45658, 20250101],
    [36526.75, 20000101],
    [1, 19000101],
    [59, 19000228],
    [61, 19000301],
    [2958465, 99991231],
    [60, NO_DATE],
    [0, NO_DATE],
    [-5, NO_DATE],
    [2958466, NO_DATE],
    [NaN, NO_DATE],
  ])("serial %d is %d", (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
  });

  it.each([
    [1985, 6, 15, 19850615],
    [1985, 6, undefined, 19850600],
    [1985, undefined, undefined, 19850000],
    [2000, 2, 29, 20000229],
    [1900, 2, 29, NO_DATE],
    [1985, 2, 30, NO_DATE],
    [1985, 13, 1, NO_DATE],
    [1985, 0, 5, NO_DATE],
    [1985, -1, 0, NO_DATE],
    [0, 1, 1, NO_DATE],
    [10000, 1, 1, NO_DATE],
  ])("civilDate(%p, %p, %p) is %d", (year, month, day, expected) => {
    expect(civilDate(year, month, day)).toBe(expected);
  });

  it("knows leap years and the length of February", () => {
    const leap = [1900, 1904, 1999, 2000, 2023, 2024].filter(isLeapYear);
    expect(leap).toEqual([1904, 2000, 2024]);
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2021, 4)]).toEqual([
      28, 29, 30,
    ]);
  });

  it("takes a date apart", () => {
    const date = civilDate(2021, 10, 28);
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2021, 10, 28]);
    expect([20211028, 20211000, 20210000].map(precisionOf)).toEqual(["day", "month", "year"]);
  });

  it("has no serial number for a date with unknown parts", () => {
    expect([serialOf(19850600), serialOf(19850000), serialOf(NO_DATE)]).toEqual([null, null, null]);
  });
});

describe("completed years", () => {
  it.each([
    [19850615, 20211028, 36],
    [19851028, 20211028, 36],
    [19851029, 20211028, 35],
    [19851000, 20211028, 36],
    [19851100, 20211028, 35],
    [19850000, 20211028, 36],
    [20040229, 20220228, 17],
    [20040229, 20220301, 18],
    [20211028, 20211028, 0],
  ])("from %d to %d are %d", (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });

  it("are as many birthdays as a brute-force count finds", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        let birthdays = 0;
        // 29 February has its birthday on 1 March of a common year.
        for (let year = yearOf(from) + 1; year * 10000 + (from % 10000) <= to; year++) birthdays++;
        expect(yearsBetween(from, to)).toBe(birthdays);
      })
    );
  });

  it("leave out the days when months are counted", () => {
    expect(monthsBetween(19850615, 20211028)).toBe(436);
    expect(monthsBetween(20211000, 20211028)).toBe(0);
  });
});

describe("other arithmetic", () => {
  it.each([
    [20040229, 18, 20220228],
    [20040229, 4, 20080229],
    [20211028, 1, 20221028],
    [20211000, 1, 20221000],
    [20210000, 2, 20230000],
    [20211028, -36, 19851028],
  ])("addYears(%d, %d) is %d", (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it("bounds a date with unknown parts", () => {
    expect([earliestOf(19850000), latestOf(19850000)]).toEqual([19850101, 19851231]);
    expect([earliestOf(20000200), latestOf(20000200)]).toEqual([20000201, 20000229]);
    expect([earliestOf(19850615), latestOf(19850615)]).toEqual([19850615, 19850615]);
    expect([earliestOf(NO_DATE), latestOf(NO_DATE)]).toEqual([NO_DATE, NO_DATE]);
  });

  it.each([
    [20211028, "2021-10-28", "2021.10.28", "2021年10月28日"],
    [19850600, "1985-06", "1985.06", "1985年6月"],
    [19850000, "1985", "1985", "1985年"],
    [NO_DATE, "", "", ""],
  ])("%d prints as %s, %s, %s", (date, iso, roster, chinese) => {
    expect([isoDate(date), rosterDate(date), chineseDate(date)]).toEqual([iso, roster, chinese]);
  });
});
