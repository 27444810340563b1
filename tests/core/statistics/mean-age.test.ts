import * as fc from "fast-check";
import { meanAge } from "../../../src/core/statistics/mean-age";
import type { AgeMethod } from "../../../src/core/values/age";
import { ageAt, ageInMonths } from "../../../src/core/values/age";
import { civilDate } from "../../../src/core/values/civil-date";
import { formatDecimal } from "../../../src/core/values/decimal";
import { agesWithSum } from "../../support/somebody";

const AS_OF = 20211028;

function bornAt(ages: readonly number[]): number[] {
  return ages.map((age) => (2021 - age) * 10000 + 101);
}

function mean(births: readonly number[], method: AgeMethod = "full-date", decimals = 2): string {
  const { mean: value } = meanAge(births, AS_OF, method, decimals);
  return value ? formatDecimal(value) : "—";
}

describe("meanAge", () => {
  it.each<[string, number, number, number, string]>([
    ["the members of the changeover", 989, 38917, 2, "39.35"],
    ["the secretaries", 197, 8303, 2, "42.15"],
    ["the secretaries, a year older together", 197, 8304, 2, "42.15"],
    ["last term's members", 985, 50924, 2, "51.70"],
    ["last term's secretaries", 197, 9988, 2, "50.70"],
    ["39.345, where binary numbers round down", 200, 7869, 2, "39.35"],
    ["1.005, where binary numbers round down", 200, 201, 2, "1.01"],
    ["44.5 to no decimals", 2, 89, 0, "45"],
    ["a third", 3, 100, 4, "33.3333"],
    ["whole ages keep their decimals", 4, 160, 2, "40.00"],
  ])("%s", (_what, count, sum, decimals, expected) => {
    expect(mean(bornAt(agesWithSum(count, sum)), "full-date", decimals)).toBe(expected);
  });

  it("leaves people without a date of birth out of sum and count", () => {
    expect(meanAge([19800101, 0, 19900101, 0], AS_OF, "full-date", 2)).toEqual({
      mean: { units: 3600, scale: 2 },
      counted: 2,
    });
  });

  it.each([[[]], [[0, 0]]])("is nothing over nobody: %p", (births) => {
    expect(meanAge(births, AS_OF, "full-date", 2)).toEqual({ mean: null, counted: 0 });
  });

  it("takes a column of dates as it is kept", () => {
    expect(meanAge(Int32Array.of(19800101, 19900101), AS_OF, "full-date", 1).mean).toEqual({
      units: 360,
      scale: 1,
    });
  });

  it.each<[AgeMethod, string]>([
    ["full-date", "35.50"],
    ["year-month", "36.00"],
    ["year-difference", "36.00"],
    ["decimal-months", "36.04"],
  ])("by %s", (method, expected) => {
    expect(mean([19851029, 19850930], method)).toBe(expected);
  });

  it("divides the exact sum once, half-up, whatever the method", () => {
    const birth = fc
      .tuple(fc.integer({ min: 1940, max: 2003 }), fc.integer({ min: 1, max: 12 }), fc.nat(28))
      .map(([year, month, day]) => civilDate(year, month, day));
    const method = fc.constantFrom<AgeMethod>(
      "full-date",
      "year-month",
      "year-difference",
      "decimal-months"
    );
    fc.assert(
      fc.property(fc.array(birth, { minLength: 1 }), method, fc.nat(4), (births, how, decimals) => {
        const inMonths = how === "decimal-months";
        const ages = births.map((b) => (inMonths ? ageInMonths(b, AS_OF) : ageAt(b, AS_OF, how)));
        const sum = ages.reduce((total, age) => total + BigInt(age), 0n);
        const count = BigInt(births.length) * (inMonths ? 12n : 1n);
        const units = (2n * sum * 10n ** BigInt(decimals) + count) / (2n * count);
        expect(meanAge(births, AS_OF, how, decimals).mean).toEqual({
          units: Number(units),
          scale: decimals,
        });
      })
    );
  });
});
