import * as fc from "fast-check";
import { evaluate, peopleBase } from "../../../src/core/statistics/indicators";
import { meanWorkings, quotientOf, shareWorkings } from "../../../src/core/statistics/workings";
import { defaultSettings } from "../../../src/core/settings/settings";
import { formatDecimal, ratio } from "../../../src/core/values/decimal";
import { aged, somebody } from "../../support/somebody";

const AS_OF = 20211028;

describe("quotientOf", () => {
  it.each([
    [916 * 100, 989, "92.61880687", false],
    [1, 8, "0.125", true],
    [40, 2, "20", true],
    [0, 7, "0", true],
    [2, 3, "0.66666666", false],
  ])("%d ÷ %d = %s", (numerator, denominator, text, ends) => {
    const quotient = quotientOf(numerator, denominator)!;
    expect([formatDecimal(quotient.value), quotient.ends]).toEqual([text, ends]);
  });

  it("is nothing over nobody", () => expect(quotientOf(0, 0)).toBeNull());
});

describe("shareWorkings", () => {
  it("has both sides and the quotient in per cent", () => {
    const people = Array.from({ length: 3 }, () => somebody());
    expect(shareWorkings(people.slice(0, 2), people)).toEqual({
      numerator: 2,
      denominator: 3,
      quotient: { value: { units: 6666666666, scale: 8 }, ends: false },
    });
  });
});

describe("meanWorkings", () => {
  it("adds up again to the printed mean", () => {
    const years = fc.array(fc.integer({ min: 18, max: 80 }), { minLength: 1, maxLength: 60 });
    const method = fc.constantFrom(
      "full-date" as const,
      "year-month" as const,
      "year-difference" as const,
      "decimal-months" as const
    );
    fc.assert(
      fc.property(years, method, (ages, ageMethod) => {
        const settings = { ...defaultSettings, asOf: AS_OF, ageMethod };
        const people = aged(ages, 2021);
        const { value } = evaluate({ kind: "mean-age" }, peopleBase(people, AS_OF), settings);
        const { ages: counted, sum, count, measure } = meanWorkings(people, AS_OF, settings);
        expect(counted.reduce((a, b) => a + b, 0)).toBe(sum);
        expect(count).toBe(people.length);
        expect(ratio(sum, measure === "months" ? count * 12 : count, 2)).toEqual(value);
      })
    );
  });

  it("leaves those out whose birth is not known, and everybody without a day", () => {
    const people = [...aged([40, 50], 2021), somebody()];
    expect(meanWorkings(people, AS_OF, defaultSettings)).toMatchObject({ sum: 90, count: 2 });
    expect(meanWorkings(people, 0, defaultSettings)).toMatchObject({ count: 0, quotient: null });
  });
});
