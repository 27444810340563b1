import * as fc from "fast-check";
import { civilDate, yearsBetween } from "../../src/core/values/civil-date";
import { birthAtAge, dayIn, monthBetween } from "../../src/sample/person";
import { randomFrom } from "../../src/sample/random";

const seed = fc.integer();

describe("randomFrom", () => {
  it("gives the same sequence for the same seed", () => {
    const draw = (n: number) =>
      Array.from(
        { length: 50 },
        (
          (r) => () =>
            r.between(0, 999)
        )(randomFrom(n))
      );
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it("stays within its bounds and reaches both", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: -50, max: 50 }), fc.nat(5), (n, least, width) => {
        const random = randomFrom(n);
        const drawn = Array.from({ length: 400 }, () => random.between(least, least + width));
        expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([least, least + width]);
      }),
      { numRuns: 30 }
    );
  });

  it("is right as often as asked", () => {
    const random = randomFrom(1);
    const right = Array.from({ length: 10_000 }, () => random.chance(250_000)).filter(Boolean);
    expect(Math.abs(right.length - 2500)).toBeLessThan(200);
    expect(random.chance(0)).toBe(false);
    expect(random.chance(1_000_000)).toBe(true);
  });

  it("picks by weight", () => {
    const random = randomFrom(1);
    const items = [
      ["甲", 3],
      ["乙", 1],
      ["丙", 0],
    ] as const;
    const picked = Array.from({ length: 4000 }, () => random.weighted(items));
    expect(Math.abs(picked.filter((p) => p === "甲").length - 3000)).toBeLessThan(150);
    expect(picked).not.toContain("丙");
  });

  it("shuffles without losing anything", () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer()), (n, list) => {
        const copy = [...list];
        const shuffled = randomFrom(n).shuffle(list);
        expect(list).toEqual(copy);
        expect([...shuffled].sort((a, b) => a - b)).toEqual(copy.sort((a, b) => a - b));
      })
    );
  });
});

describe("dates of invented people", () => {
  const asOf = fc.constantFrom(
    civilDate(2021, 10, 28),
    civilDate(2016, 12, 30),
    civilDate(2020, 2, 29)
  );

  it("make somebody exactly as old as wished", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 18, max: 80 }), asOf, (n, age, day) => {
        const birth = birthAtAge(randomFrom(n), age, day);
        expect(birth).not.toBe(0);
        expect(yearsBetween(birth, day)).toBe(age);
      })
    );
  });

  it("lie between two months, or in the later one when they cross", () => {
    fc.assert(
      fc.property(seed, (n) => {
        const month = monthBetween(randomFrom(n), civilDate(2005, 3), civilDate(2019, 10));
        expect(month).toBeGreaterThanOrEqual(civilDate(2005, 3));
        expect(month).toBeLessThanOrEqual(civilDate(2019, 10));
      })
    );
    expect(monthBetween(randomFrom(1), civilDate(2020, 5), civilDate(2019, 10))).toBe(20191000);
  });

  it("name a day that the month has", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 12 }), (n, month) => {
        expect(dayIn(randomFrom(n), civilDate(2021, month))).toBeGreaterThan(
          civilDate(2021, month)
        );
      })
    );
  });
});
