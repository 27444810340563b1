import * as fc from "fast-check";
import { isEmpty, numeratorsOf, overlap } from "../../../../src/core/forms/checks/attainable";
import { checkForms } from "../../../../src/core/forms/checks/check-forms";
import { formatDecimal, shareOf } from "../../../../src/core/values/decimal";
import { electionColumns, electionForm } from "../../../support/election-form";
import { reportSettings } from "../../../support/report-fixture";

/** n ÷ d × 10^digits rounded half-up, by fractions of whole numbers alone; n not negative, d above 0. */
function halfUp(n: bigint, d: bigint, digits: number): bigint {
  const scaled = n * 10n ** BigInt(digits);
  const whole = scaled / d;
  return (scaled - whole * d) * 2n >= d ? whole + 1n : whole;
}

describe("attainability against every possible sum and count", () => {
  it.each([0, 1, 2])("a mean of at most 7 people of 0 to 20 years, %d decimals", (scale) => {
    for (let people = 1; people <= 7; people++) {
      const printed = new Set<bigint>();
      for (let sum = 0; sum <= people * 20; sum++) {
        printed.add(halfUp(BigInt(sum), BigInt(people), scale));
      }
      const sums = { least: 0n, most: BigInt(people * 20) };
      const found: number[] = [];
      for (let units = 0; units <= 20 * 10 ** scale; units++) {
        if (!isEmpty(overlap(numeratorsOf({ units, scale }, people), sums))) found.push(units);
      }
      expect(found.map(BigInt)).toEqual([...printed].sort((a, b) => Number(a - b)));
    }
  });

  it.each([0, 1, 2])("a percentage of at most 13 people, %d decimals", (scale) => {
    for (let whole = 1; whole <= 13; whole++) {
      const printed = new Set<bigint>();
      for (let part = 0; part <= whole; part++) {
        printed.add(halfUp(BigInt(part) * 100n, BigInt(whole), scale));
      }
      const parts = { least: 0n, most: BigInt(whole) };
      const found: number[] = [];
      for (let units = 0; units <= 101 * 10 ** scale; units++) {
        if (!isEmpty(overlap(numeratorsOf({ units, scale }, whole, 100), parts))) found.push(units);
      }
      expect(found.map(BigInt)).toEqual([...printed].sort((a, b) => Number(a - b)));
    }
  });
});

/** What 表1 prints of people who sit on one committee, the other, or both. */
function printed(party: ReadonlySet<number>, committee: ReadonlySet<number>) {
  const union = new Set([...party, ...committee]);
  const both = [...party].filter((person) => committee.has(person));
  const share = halfUp(BigInt(both.length) * 100n, BigInt(union.size), 2);
  return {
    count: String(union.size),
    "count:party-organisation": String(party.size),
    "count:committee": String(committee.size),
    "count:cross-post": String(both.length),
    "share:cross-post": formatDecimal({ units: Number(share), scale: 2 }),
  };
}

const sets = fc
  .tuple(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)))
  .filter(([party, committee]) => party.length + committee.length > 0)
  .map(([party, committee]) => printed(new Set(party), new Set(committee)));

const ABOUT_UNION = ["union", "cross-post-in-party", "cross-post-in-committee", "among", "share"];

function failing(change: Readonly<Record<string, string>>): string[] {
  const { results } = checkForms([electionForm(change)], reportSettings);
  return results
    .filter(({ passed, check }) => !passed && ABOUT_UNION.includes(check.id))
    .map(({ check }) => check.id);
}

describe("the union of two committees", () => {
  it("passes for any two sets of people", () => {
    fc.assert(
      fc.property(sets, (figures) => expect(failing(figures)).toEqual([])),
      {
        numRuns: 100,
      }
    );
  });

  it("fails as soon as one of the four figures is another", () => {
    const keys = fc.constantFrom(
      ...electionColumns.map(([, key]) => key).filter((key) => /^count/.test(key))
    );
    fc.assert(
      fc.property(sets, keys, fc.integer({ min: 1, max: 9 }), (figures, key, more) => {
        const was = Number(figures[key as keyof typeof figures]);
        expect(failing({ ...figures, [key]: String(was + more) })).toContain("union");
      }),
      { numRuns: 60 }
    );
  });
});

describe("percentages", () => {
  const amounts = fc.tuple(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }));

  it("are rounded half-up as fractions of whole numbers are", () => {
    fc.assert(
      fc.property(amounts, fc.nat(4), fc.nat(2), fc.nat(2), ([part, whole], scale, a, b) => {
        const found = shareOf({ units: part, scale: a }, { units: whole, scale: b }, scale)!;
        const n = BigInt(part) * 100n * 10n ** BigInt(b);
        const d = BigInt(whole) * 10n ** BigInt(a);
        expect([found.scale, BigInt(found.units)]).toEqual([scale, halfUp(n, d, scale)]);
      })
    );
  });

  it("of villages pass when rounded half-up, and fail by one in the last digit", () => {
    const villages = fc
      .integer({ min: 1, max: 400 })
      .chain((all) => fc.tuple(fc.nat(all), fc.constant(all), fc.constantFrom(-1, 0, 1)));
    fc.assert(
      fc.property(villages, ([part, all, off]) => {
        const units = Number(halfUp(BigInt(part) * 100n, BigInt(all), 2)) + off;
        const { results } = checkForms(
          [
            electionForm({
              "records:units": String(all),
              "units:one-shoulder": String(part),
              "ratio:units:one-shoulder/records:units": formatDecimal({ units, scale: 2 }),
            }),
          ],
          reportSettings
        );
        const cell = results.filter(
          ({ check, cells }) => check.id === "share" && cells[0].address === "M2"
        );
        expect(cell.map(({ passed }) => passed)).toEqual([off === 0]);
      }),
      { numRuns: 60 }
    );
  });
});
