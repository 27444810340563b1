import fc from "fast-check";
import {
  absolute,
  add,
  compare,
  decimal,
  decimalOfNumber,
  formatDecimal,
  multiply,
  negate,
  numberOfDecimal,
  parseDecimal,
  product,
  ratio,
  rescale,
  share,
  subtract,
  withoutEndZeros,
  type Decimal,
} from "../../../src/core/values/decimal";

const text = (value: Decimal | null) => value && formatDecimal(value);

/** numerator / denominator half away from zero, as units at a scale, by counting in BigInt. */
function halfUp(numerator: bigint, denominator: bigint, scale: number): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(scale);
  const d = denominator < 0n ? -denominator : denominator;
  let quotient = n / d;
  if ((n - quotient * d) * 2n >= d) quotient += 1n;
  return negative ? -quotient : quotient;
}

const safe = fc.maxSafeInteger();
const modest = fc.record({
  units: fc.integer({ min: -1e9, max: 1e9 }),
  scale: fc.integer({ min: 0, max: 4 }),
});

describe("ratios and shares", () => {
  it.each<[number, number, number, string]>([
    [38917, 989, 2, "39.35"],
    [8303, 197, 2, "42.15"],
    [7869, 200, 2, "39.35"],
    [-7869, 200, 2, "-39.35"],
    [7869, -200, 2, "-39.35"],
    [-7869, -200, 2, "39.35"],
    [19, 62, 3, "0.306"],
    [1, 2, 0, "1"],
    [-1, 2, 0, "-1"],
    [1, 3, 0, "0"],
    [-1, 3, 0, "0"],
    [0, 7, 2, "0.00"],
    [9007199254740991, 9007199254740990, 2, "1.00"],
    [9007199254740991, 3, 0, "3002399751580330"],
    [1, 9007199254740991, 15, "0.000000000000000"],
  ])("%d / %d at %d digits is %s", (numerator, denominator, scale, expected) => {
    expect(text(ratio(numerator, denominator, scale))).toBe(expected);
  });

  it.each<[number, number, number, string]>([
    [916, 989, 2, "92.62"],
    [196, 197, 2, "99.49"],
    [19, 62, 1, "30.6"],
    [989, 989, 2, "100.00"],
    [0, 197, 2, "0.00"],
    [1, 8, 1, "12.5"],
    [1, 8, 0, "13"],
  ])("%d of %d at %d digits is %s %%", (part, whole, scale, expected) => {
    expect(text(share(part, whole, scale))).toBe(expected);
  });

  it("are null of nothing", () => {
    expect(ratio(1, 0, 2)).toBeNull();
    expect(share(0, 0, 2)).toBeNull();
  });

  it("agree with BigInt for all safe integers", () => {
    fc.assert(
      fc.property(safe, safe, fc.integer({ min: 0, max: 6 }), (n, d, scale) => {
        fc.pre(d !== 0);
        const expected = halfUp(BigInt(n), BigInt(d), scale);
        fc.pre(expected <= BigInt(Number.MAX_SAFE_INTEGER));
        fc.pre(expected >= BigInt(Number.MIN_SAFE_INTEGER));
        expect(BigInt(ratio(n, d, scale)?.units ?? NaN)).toBe(expected);
      }),
      { numRuns: 2000 }
    );
  });

  it("agree with BigInt for the small numbers in which halves are common", () => {
    const small = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 0, max: 3 }), (n, d, scale) => {
        fc.pre(d !== 0);
        expect(BigInt(ratio(n, d, scale)?.units ?? NaN)).toBe(halfUp(BigInt(n), BigInt(d), scale));
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    [1.5, 2, 2],
    [1, NaN, 2],
    [2 ** 53, 1, 0],
    [9007199254740991, 1, 2],
  ])("refuse what they cannot give exactly: %d / %d", (n, d, scale) => {
    expect(() => ratio(n, d, scale)).toThrow(RangeError);
  });
});

describe("reading and printing", () => {
  it.each(["39.35", "-12.35", "0.05", "3700", "0", "0.00", "-0.5"])(
    "%s prints as it reads",
    (t) => {
      expect(formatDecimal(decimal(t))).toBe(t);
    }
  );

  it.each([
    "",
    ".5",
    "5.",
    "1e3",
    "1,000",
    "３",
    "甲",
    "--1",
    "9007199254740992",
    "1.1234567890123456",
  ])("%j is no decimal", (t) => {
    expect(parseDecimal(t)).toBeNull();
    expect(() => decimal(t)).toThrow(RangeError);
  });

  it("prints no minus before zero", () => {
    expect(formatDecimal(decimal("-0.00"))).toBe("0.00");
    expect(formatDecimal(negate(decimal("0")))).toBe("0");
    expect(Object.is(decimal("-0").units, 0)).toBe(true);
  });

  it.each<[number, number, string]>([
    [39.345, 2, "39.35"],
    [-39.345, 2, "-39.35"],
    [1.005, 2, "1.01"],
    [0.1 + 0.2, 2, "0.30"],
    [3700, 2, "3700.00"],
    [0.045, 2, "0.05"],
    [1e-7, 2, "0.00"],
    [5e-3, 2, "0.01"],
    [1.5e15, 0, "1500000000000000"],
    [-0.4, 0, "0"],
  ])("the number %d at %d digits is %s", (value, scale, expected) => {
    expect(formatDecimal(decimalOfNumber(value, scale))).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity, 1e300, 1e21])("the number %d has no exact form", (value) => {
    expect(() => decimalOfNumber(value, 2)).toThrow(RangeError);
  });

  it("reads every printed decimal back, through a cell too", () => {
    fc.assert(
      fc.property(modest, ({ units, scale }) => {
        const value = { units, scale };
        expect(decimal(formatDecimal(value))).toEqual({ units: units + 0, scale });
        expect(decimalOfNumber(numberOfDecimal(value), scale)).toEqual({ units: units + 0, scale });
      })
    );
  });
});

describe("withoutEndZeros", () => {
  it.each([
    ["39.300", "39.3"],
    ["0.00", "0"],
    ["100", "100"],
    ["-1.50", "-1.5"],
    ["0.05", "0.05"],
  ])("%s is %s", (given, expected) => {
    expect(formatDecimal(withoutEndZeros(decimal(given)))).toBe(expected);
  });
});

describe("arithmetic", () => {
  it("gives the change from last term as the difference of the published figures", () => {
    expect(formatDecimal(subtract(decimal("39.35"), decimal("51.70")))).toBe("-12.35");
    expect(formatDecimal(subtract(decimal("42.15"), decimal("50.7")))).toBe("-8.55");
    expect(formatDecimal(absolute(decimal("-12.35")))).toBe("12.35");
  });

  it.each([
    ["39.345", 2, "39.35"],
    ["39.344", 2, "39.34"],
    ["-39.345", 2, "-39.35"],
    ["39.3", 2, "39.30"],
    ["39.5", 0, "40"],
  ])("%s at %d digits is %s", (value, scale, expected) => {
    expect(formatDecimal(rescale(decimal(value), scale))).toBe(expected);
  });

  it("agrees with whole numbers of units", () => {
    fc.assert(
      fc.property(modest, modest, fc.integer({ min: -1000, max: 1000 }), (a, b, factor) => {
        const at = (value: Decimal, scale: number) => value.units * 10 ** (scale - value.scale);
        expect(at(add(a, b), 4) - at(a, 4) === at(b, 4)).toBe(true);
        expect(subtract(add(a, b), b).units).toBe(rescale(a, Math.max(a.scale, b.scale)).units);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(at(a, 4) - at(b, 4)));
        expect(multiply(a, factor).units).toBe(a.units * factor + 0);
      })
    );
  });

  it("compares where the common scale is out of range", () => {
    const huge = decimal("9007199254740991");
    expect(compare(huge, decimal("0.5"))).toBe(1);
    expect(compare(decimal("-0.5"), huge)).toBe(-1);
    expect(compare(decimal("1.50"), decimal("1.5"))).toBe(0);
  });

  it("multiplies exactly or not at all", () => {
    expect(formatDecimal(product(decimal("3700"), decimal("0.85")))).toBe("3145.00");
    expect(() => multiply(decimal("9007199254740991"), 2)).toThrow(RangeError);
    expect(() => product(decimal("90071992547.40"), decimal("1000000.55"))).toThrow(RangeError);
    expect(() => multiply(decimal("1"), 0.5)).toThrow(RangeError);
  });
});
