import type { Settings } from "../../../src/core/settings/settings";
import { defaultSettings } from "../../../src/core/settings/settings";
import type { Person } from "../../../src/core/statistics/people";
import { ofTownship, summarizeGroup } from "../../../src/core/statistics/summary";
import { formatDecimal } from "../../../src/core/values/decimal";
import { aged, agesWithSum, somebody } from "../../support/somebody";

const AS_OF = 20211028;
const BEFORE = 20161230;

function summarize(
  now: readonly Person[],
  before: readonly Person[] | null,
  settings: Partial<Settings> = {}
) {
  const merged = { ...defaultSettings, ...settings };
  const previous = before && { people: before, asOf: BEFORE };
  const summary = summarizeGroup("party-organisation", now, AS_OF, merged, previous);
  const { averageAge, averageAgeChange } = summary;
  return {
    ...summary,
    mean: averageAge.value && formatDecimal(averageAge.value),
    change: averageAgeChange && formatDecimal(averageAgeChange),
  };
}

/** `count` people whose whole ages add up to `sum` on a day of the year. */
function group(count: number, sum: number, year: number): Person[] {
  return aged(agesWithSum(count, sum), year);
}

describe("summarizeGroup", () => {
  it("compares the published means: 51.70 → 39.35 is −12.35", () => {
    const { mean, change } = summarize(group(989, 38917, 2021), group(985, 50924, 2016));
    expect([mean, change]).toEqual(["39.35", "-12.35"]);
  });

  it("is the difference of the rounded figures, where that of the exact ones would round otherwise", () => {
    // 39.354 prints as 39.35 and 51.696 as 51.70; their difference is 12.342.
    const now = group(1000, 39354, 2021);
    const before = group(1000, 51696, 2016);
    expect(summarize(now, before).change).toBe("-12.35");
    expect(summarize(now, before, { ageDecimals: 0 }).change).toBe("-13");
    expect(summarize(now, before, { ageDecimals: 4 }).change).toBe("-12.3420");
  });

  it.each([
    ["up", 81, 80, "0.50"],
    ["the same", 80, 80, "0.00"],
  ])("%s", (_what, now, before, expected) => {
    expect(summarize(group(2, now, 2021), group(2, before, 2016)).change).toBe(expected);
  });

  it.each([
    ["no last term", group(2, 80, 2021), null],
    ["nobody last term", group(2, 80, 2021), []],
    ["nobody this term", [], group(2, 80, 2016)],
    ["no dates of birth last term", group(2, 80, 2021), [somebody()]],
  ])("has no change with %s", (_what, now, before) => {
    expect(summarize(now, before).change).toBeNull();
  });

  it("counts last term's ages to last term's day", () => {
    const person = [somebody({ birth: 19800601 })];
    expect(summarize(person, person)).toMatchObject({ mean: "41.00", change: "5.00" });
  });

  it("takes the group alone as whole", () => {
    const now = [
      somebody({ education: 4, birth: 19800101 }),
      somebody({ education: 5, birth: 19900101 }),
      somebody({ education: 1, birth: 20000101, inPartyOrganisation: false, inCommittee: true }),
    ];
    const { count, highSchoolPlus, highSchoolPlusShare, mean } = summarize(now, null);
    expect(count.people).toEqual(now.slice(0, 2));
    expect(highSchoolPlus.people).toEqual([now[0]]);
    expect(highSchoolPlusShare).toMatchObject({ value: { units: 5000, scale: 2 }, denominator: 2 });
    expect(mean).toBe("36.00");
  });

  it("has figures for nobody", () => {
    const { count, averageAge, highSchoolPlus, highSchoolPlusShare } = summarize([], null);
    expect(count.value).toEqual({ units: 0, scale: 0 });
    expect(highSchoolPlus.value).toEqual({ units: 0, scale: 0 });
    expect(averageAge.value).toBeNull();
    expect(highSchoolPlusShare.value).toBeNull();
  });
});

describe("ofTownship", () => {
  it("picks by the township's key", () => {
    const all = [somebody({ township: "甲镇" }), somebody({ township: "乙镇" })];
    expect(ofTownship({ asOf: AS_OF, all }, "乙镇")).toEqual([all[1]]);
    expect(ofTownship(null, "乙镇")).toEqual([]);
  });
});
