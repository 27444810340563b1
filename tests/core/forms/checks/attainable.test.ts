import * as fc from "fast-check";
import { isEmpty, numeratorsOf } from "../../../../src/core/forms/checks/attainable";
import { decimal, formatDecimal, ratio, share } from "../../../../src/core/values/decimal";

const decimals = fc.nat(4);

describe("numeratorsOf", () => {
  it.each([
    ["39.35", 989, 38913n, 38922n],
    ["39.30", 10, 393n, 393n],
    ["39.35", 10, 394n, 393n],
    ["42", 3, 125n, 127n],
    ["0.00", 5, 0n, 0n],
  ])("a mean of %s over %d", (mean, count, least, most) => {
    expect(numeratorsOf(decimal(mean), count)).toEqual({ least, most });
  });

  it.each([
    ["92.62", 989, 916n, 916n],
    ["92.61", 989, 916n, 915n],
    ["99.49", 197, 196n, 196n],
    ["33", 3, 1n, 1n],
  ])("a share of %s of %d", (printed, whole, least, most) => {
    expect(numeratorsOf(decimal(printed), whole, 100)).toEqual({ least, most });
  });

  it("are exactly those whose mean is printed so", () => {
    const people = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(people, fc.nat(40_000), decimals, (count, units, scale) => {
        const printed = { units, scale };
        const { least, most } = numeratorsOf(printed, count);
        const isPrinted = (sum: bigint) => {
          const mean = sum < 0n ? null : ratio(Number(sum), count, scale);
          return mean?.units === units;
        };
        if (least <= most) expect([least, most].every(isPrinted)).toBe(true);
        expect([least - 1n, most + 1n].some(isPrinted)).toBe(false);
      })
    );
  });

  it("hold the numerator of every share that is printed", () => {
    const parts = fc
      .integer({ min: 1, max: 2000 })
      .chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    fc.assert(
      fc.property(parts, decimals, ([part, whole], scale) => {
        const span = numeratorsOf(share(part, whole, scale)!, whole, 100);
        expect(isEmpty(span)).toBe(false);
        expect(span.least <= BigInt(part) && BigInt(part) <= span.most).toBe(true);
      })
    );
  });

  it("say no to what nothing makes", () => {
    const printable = new Set(Array.from({ length: 8 }, (_, n) => formatDecimal(share(n, 7, 2)!)));
    for (let units = 0; units <= 10_000; units++) {
      const printed = { units, scale: 2 };
      expect(isEmpty(numeratorsOf(printed, 7, 100))).toBe(!printable.has(formatDecimal(printed)));
    }
  });
});
