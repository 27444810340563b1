import * as fc from "fast-check";
import type { AgeMethod } from "../../../src/core/values/age";
import { ageAt, ageInMonths } from "../../../src/core/values/age";
import { civilDate, daysInMonth } from "../../../src/core/values/civil-date";

const day = fc
  .tuple(fc.integer({ min: 1930, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, n]) => [year, month, 1 + (n % daysInMonth(year, month))] as const);

type Day = readonly [year: number, month: number, day: number];

function isNotAfter(a: Day, b: Day): boolean {
  const difference = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  return difference <= 0;
}

/** Birthdays lived through, one after the other; on 29 February, the day that is not there has not come by 28 February. */
function birthdays([year, month, n]: Day, asOf: Day): number {
  let lived = 0;
  while (isNotAfter([year + lived + 1, month, n], asOf)) lived++;
  return lived;
}

/** Firsts of a month after the month of birth, one after the other. */
function monthsLived([year, month]: Day, [toYear, toMonth]: Day): number {
  let lived = 0;
  while (
    isNotAfter(
      [year + Math.floor((month + lived) / 12), ((month + lived) % 12) + 1, 1],
      [toYear, toMonth, 1]
    )
  ) {
    lived++;
  }
  return lived;
}

function newYears([year]: Day, [toYear]: Day): number {
  let lived = 0;
  while (year + lived < toYear) lived++;
  return lived;
}

const counted: Readonly<Record<AgeMethod, (birth: Day, asOf: Day) => number>> = {
  "full-date": birthdays,
  "year-month": (birth, asOf) => Math.floor(monthsLived(birth, asOf) / 12),
  "year-difference": newYears,
  "decimal-months": (birth, asOf) => monthsLived(birth, asOf) / 12,
};
const methods = Object.keys(counted) as AgeMethod[];

describe("ageAt", () => {
  it.each(methods)("counts as by hand: %s", (method) => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [birth, asOf] = isNotAfter(a, b) ? [a, b] : [b, a];
        expect(ageAt(civilDate(...birth), civilDate(...asOf), method)).toBe(
          counted[method](birth, asOf)
        );
      }),
      { numRuns: 400 }
    );
  });

  it.each<[string, number, number, number, number, number, number]>([
    ["the day before the birthday", 19851029, 20211028, 35, 36, 36, 432 / 12],
    ["the birthday", 19851028, 20211028, 36, 36, 36, 432 / 12],
    ["the month before", 19851101, 20211028, 35, 35, 36, 431 / 12],
    ["the month after", 19850930, 20211028, 36, 36, 36, 433 / 12],
    ["born on 29 February, on 28 February", 19840229, 20210228, 36, 37, 37, 444 / 12],
    ["born on 29 February, on 1 March", 19840229, 20210301, 37, 37, 37, 445 / 12],
    ["born on 29 February, in a leap year", 19840229, 20200229, 36, 36, 36, 432 / 12],
    ["the day of birth", 20211028, 20211028, 0, 0, 0, 0],
    ["New Year's Eve and Day", 20201231, 20210101, 0, 0, 1, 1 / 12],
    ["day of birth unknown", 19851000, 20211028, 36, 36, 36, 432 / 12],
    ["month of birth unknown", 19850000, 20211028, 36, 36, 36, 36],
    ["day of counting unknown", 19851029, 20211000, 36, 36, 36, 432 / 12],
    ["month of counting unknown", 19851029, 20210000, 36, 36, 36, 36],
    ["born afterwards", 20211029, 20211028, -1, 0, 0, 0],
  ])("%s", (_what, birth, asOf, fullDate, yearMonth, yearDifference, months) => {
    expect(methods.map((method) => ageAt(birth, asOf, method))).toEqual([
      fullDate,
      yearMonth,
      yearDifference,
      months,
    ]);
  });

  it("orders the methods: a full date never makes older than the month, nor the month than the year", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [birth, asOf] = isNotAfter(a, b) ? [a, b] : [b, a];
        const [full, month, year, exact] = methods.map((method) =>
          ageAt(civilDate(...birth), civilDate(...asOf), method)
        );
        expect(full).toBeLessThanOrEqual(month);
        expect(month).toBeLessThanOrEqual(year);
        expect(Math.floor(exact)).toBe(month);
      })
    );
  });
});

describe("ageInMonths", () => {
  it.each([
    [19850615, 20211028, 436],
    [19850600, 20211000, 436],
    [19850000, 20211028, 432],
    [19850615, 20210000, 432],
  ])("%d to %d", (birth, asOf, months) => expect(ageInMonths(birth, asOf)).toBe(months));
});
