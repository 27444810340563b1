import { isKnownRegion } from "../../../src/core/codes/region-codes";

describe("county codes", () => {
  it.each([
    [522301, "in force"],
    [522321, "abolished"],
    [522302, "new in 2018"],
    [512301, "once of Sichuan"],
    [512321, "once of Sichuan"],
    [110101, "first of the list"],
    [441900, "a city without counties"],
    [329001, "directly under a province"],
    [659001, "directly under a region"],
    [810000, "residents from Hong Kong"],
    [820000, "residents from Macao"],
    [830000, "residents from Taiwan"],
  ])("%d is known: %s", (code) => {
    expect(isKnownRegion(code)).toBe(true);
  });

  it.each([529901, 0, 520000, 522300, 522399, 999999, 1522301, -522301, 522301.5, NaN])(
    "%d is unknown",
    (code) => {
      expect(isKnownRegion(code)).toBe(false);
    }
  );

  it("are some thousands, none of them in a prefecture that never was", () => {
    const codes = Array.from({ length: 1_000_000 }, (_, i) => i).filter(isKnownRegion);
    expect(codes.length).toBeGreaterThan(6000);
    expect(codes.length).toBeLessThan(8000);
    expect(codes.filter((code) => Math.trunc(code / 100) === 5299)).toEqual([]);
  });
});
