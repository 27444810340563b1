import fc from "fast-check";
import { civilDate, NO_DATE } from "../../../src/core/values/civil-date";
import type { GapRule, TenureTiming } from "../../../src/core/pay/policy";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import type { Spell } from "../../../src/core/pay/tenure";
import {
  completedYears,
  servesIn,
  serviceSince,
  tenureStart,
  tenureYears,
} from "../../../src/core/pay/tenure";

const NEXT: TenureTiming = "next-january";
const ANNIVERSARY: TenureTiming = "anniversary-month";

describe("completedYears", () => {
  it.each<[string, number, number, TenureTiming, number]>([
    ["the year of appointment", 20211101, 20211200, NEXT, 0],
    ["a year completed on 31 October, in December", 20211101, 20221200, NEXT, 0],
    ["the January after", 20211101, 20230100, NEXT, 1],
    ["the month before the anniversary", 20211101, 20221000, ANNIVERSARY, 0],
    ["the month of the anniversary", 20211101, 20221100, ANNIVERSARY, 1],
    ["an anniversary late in the month", 20211130, 20221100, ANNIVERSARY, 1],
    ["appointed on 1 January, full on 31 December", 20210101, 20220100, NEXT, 1],
    ["appointed on 2 January, full a day into the year", 20210102, 20220100, NEXT, 0],
    ["appointed on 2 January, the year after", 20210102, 20230100, NEXT, 1],
    ["appointed on 31 December", 20211231, 20230100, NEXT, 1],
    ["29 February, the first February after", 20200229, 20210200, ANNIVERSARY, 1],
    ["29 February, the January before it", 20200229, 20210100, ANNIVERSARY, 0],
    ["29 February, the January after a full year", 20200229, 20220100, NEXT, 1],
    ["29 February, the same year's January cannot count", 20200229, 20210100, NEXT, 0],
    ["a month before appointment", 20211101, 20211000, NEXT, 0],
    ["years before appointment", 20211101, 20150100, ANNIVERSARY, 0],
  ])("%s", (_, start, month, timing, years) => {
    expect(completedYears(start, month, timing)).toBe(years);
  });
});

describe("tenureStart", () => {
  const twice: readonly Spell[] = [
    { from: 20100101, to: 20131231 },
    { from: 20160101, to: NO_DATE },
  ];
  it.each<[string, readonly Spell[], GapRule, number, number, number]>([
    ["one service", serviceSince(20211101), "restart", NO_DATE, 20230100, 20211101],
    ["a month counts from its first day", serviceSince(20211100), "restart", 0, 20230100, 20211101],
    ["begun anew after a gap", twice, "restart", NO_DATE, 20230100, 20160101],
    // 2014 and 2015 are 730 days.
    ["the gap taken out", twice, "accumulate", NO_DATE, 20230100, 20120101],
    ["before the second service only the first counts", twice, "restart", 0, 20140100, 20100101],
    [
      "no day between: no gap",
      [
        { from: 20100101, to: 20131231 },
        { from: 20140101, to: NO_DATE },
      ],
      "restart",
      NO_DATE,
      20230100,
      20100101,
    ],
    [
      "months that follow one another: no gap",
      [
        { from: 20100100, to: 20131200 },
        { from: 20140100, to: NO_DATE },
      ],
      "restart",
      NO_DATE,
      20230100,
      20100101,
    ],
    [
      "overlapping posts are one service",
      [
        { from: 20100101, to: 20160101 },
        { from: 20120101, to: 20130101 },
        { from: 20160102, to: NO_DATE },
      ],
      "restart",
      NO_DATE,
      20230100,
      20100101,
    ],
    [
      "counted from the start of the policy",
      serviceSince(20100101),
      "restart",
      20210101,
      20230100,
      20210101,
    ],
    ["the policy began before", serviceSince(20211101), "restart", 20080101, 20230100, 20211101],
    ["a gap before the policy does not matter", twice, "accumulate", 20170101, 20230100, 20170101],
    ["service that had not begun", serviceSince(20240101), "restart", NO_DATE, 20230100, NO_DATE],
    ["no service", [], "restart", NO_DATE, 20230100, NO_DATE],
  ])("%s", (_, spells, gapRule, countFrom, month, start) => {
    expect(tenureStart(spells, { gapRule, countFrom }, month)).toBe(start);
  });
});

describe("tenureYears", () => {
  const policy = defaultPayPolicy[0];
  it.each([
    ["unknown service", [], policy, null],
    ["a bare year says no month", serviceSince(20160000), policy, null],
    ["six years", serviceSince(20161100), policy, 6],
    ["capped", serviceSince(20161100), { ...policy, maxYears: 5 }, 5],
    ["below the cap", serviceSince(20211100), { ...policy, maxYears: 5 }, 1],
  ])("%s", (_, spells, line, years) => {
    expect(tenureYears(spells, 20230100, line)).toBe(years);
  });
});

describe("servesIn", () => {
  it.each<[string, readonly Spell[], number, boolean]>([
    ["the month of appointment", serviceSince(20211130), 20211100, true],
    ["the month before", serviceSince(20211101), 20211000, false],
    ["the month of leaving", [{ from: 20100101, to: 20211101 }], 20211100, true],
    ["the month after leaving", [{ from: 20100101, to: 20211031 }], 20211100, false],
    ["a bare year", serviceSince(20210000), 20210100, true],
    ["nothing known", [], 20210100, false],
  ])("%s", (_, spells, month, serves) => {
    expect(servesIn(spells, month)).toBe(serves);
  });
});

describe("properties", () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1960, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 })
    )
    .map(([y, m, d]) => civilDate(y, m, d));
  const month = fc
    .tuple(fc.integer({ min: 1960, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => civilDate(y, m));
  const timing = fc.constantFrom(NEXT, ANNIVERSARY);

  it("never falls from one month to the next, nor rises by more than one year", () => {
    fc.assert(
      fc.property(day, month, timing, (start, m, t) => {
        const next = m % 10000 === 1200 ? m + 8900 : m + 100;
        const step = completedYears(start, next, t) - completedYears(start, m, t);
        expect([0, 1]).toContain(step);
      })
    );
  });

  it("pays by the anniversary month no later than by the next January, and within a year of it", () => {
    fc.assert(
      fc.property(day, month, (start, m) => {
        const lead = completedYears(start, m, ANNIVERSARY) - completedYears(start, m, NEXT);
        expect([0, 1]).toContain(lead);
      })
    );
  });

  it("counts no more with gaps than without, and no less when they are taken out than anew", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), month, timing, (from, gap, m, t) => {
        const ends = civilDate(Math.trunc(from / 10000) + 2, 6, 30);
        const again = civilDate(Math.trunc(from / 10000) + 3 + (gap % 7), 1, 1 + (gap % 28));
        const spells = [
          { from, to: ends },
          { from: again, to: NO_DATE },
        ];
        const years = (gapRule: GapRule) =>
          tenureYears(spells, m, { ...defaultPayPolicy[0], gapRule, timing: t }) ?? -1;
        const unbroken = completedYears(from, m, t);
        expect(years("accumulate")).toBeLessThanOrEqual(unbroken);
        expect(years("restart")).toBeLessThanOrEqual(years("accumulate"));
      })
    );
  });
});
