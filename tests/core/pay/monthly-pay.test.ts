import fc from "fast-check";
import { civilDate, NO_DATE } from "../../../src/core/values/civil-date";
import type { PayPerson } from "../../../src/core/pay/monthly-pay";
import { lineFor, monthlyPay } from "../../../src/core/pay/monthly-pay";
import type { PayPolicy } from "../../../src/core/pay/policy";
import { defaultPayPolicy, policyDefaults } from "../../../src/core/pay/policy";
import { serviceSince } from "../../../src/core/pay/tenure";

const STANDING = [["secretary", "standing-cadre"]];
const ONE_SHOULDER = [
  ["one-shoulder"],
  ["secretary", "standing-cadre"],
  ["director", "standing-cadre"],
];

function person(
  categories: readonly (readonly string[])[],
  cadre: number,
  post = cadre
): PayPerson {
  return {
    categories,
    villageType: "村",
    inPost: serviceSince(post),
    asCadre: serviceSince(cadre),
  };
}

function policies(change: Partial<PayPolicy>): PayPolicy[] {
  return defaultPayPolicy.map((line) => ({ ...line, ...change }));
}

const standing = person(STANDING, 20211101);
const oneShoulder = person(ONE_SHOULDER, 20161101);
const promoted = person(ONE_SHOULDER, 20211101, 20230601);

describe("the published rule", () => {
  it.each<[string, PayPerson, number, Partial<PayPolicy>, number, number]>([
    ["常务, month 12", standing, 20221000, {}, 370000, 370000],
    ["常务, a year done but not yet January", standing, 20221200, {}, 370000, 372000],
    ["常务, January", standing, 20230100, {}, 372000, 372000],
    ["一肩挑, five years", oneShoulder, 20220100, {}, 456000, 456000],
    ["一肩挑, 30 yuan", oneShoulder, 20220100, { incrementFen: 3000 }, 461000, 461000],
    ["常务 → 一肩挑, at the new rate", promoted, 20240100, {}, 450000, 450000],
  ])("%s", (_, who, month, change, nextJanuary, anniversary) => {
    const total = (timing: PayPolicy["timing"]) =>
      monthlyPay(who, month, policies({ ...change, timing }))?.total;
    expect([total("next-january"), total("anniversary-month")]).toEqual([nextJanuary, anniversary]);
  });

  it("tells base, years and addition apart", () => {
    expect(monthlyPay(oneShoulder, 20220100, defaultPayPolicy)).toMatchObject({
      base: 446000,
      tenureYears: 5,
      tenureAmount: 10000,
      total: 456000,
    });
  });
});

describe("limits", () => {
  it.each<[string, Partial<PayPolicy>, number, number]>([
    ["at most three years", { maxYears: 3 }, 3, 6000],
    ["at most 70 yuan, years as they are", { maxAmountFen: 7000 }, 5, 7000],
    ["both: the tighter holds", { maxYears: 4, maxAmountFen: 9000 }, 4, 8000],
    ["no years at all", { maxYears: 0 }, 0, 0],
    ["only service since 2020", { countFrom: 20200101 }, 2, 4000],
    ["only service since a year", { countFrom: 20200000 }, 2, 4000],
    ["the date of the present post", { tenureBase: "post-since" }, 5, 10000],
  ])("%s", (_, change, years, amount) => {
    expect(monthlyPay(oneShoulder, 20220100, policies(change))).toMatchObject({
      tenureYears: years,
      tenureAmount: amount,
    });
  });
});

describe("what cannot be counted", () => {
  it("pays the base alone when the date is missing", () => {
    const pay = monthlyPay(person(STANDING, NO_DATE, 20211101), 20230100, defaultPayPolicy);
    expect(pay).toMatchObject({ base: 370000, tenureYears: null, tenureAmount: 0, total: 370000 });
  });

  it("needs no date where nothing is added for service", () => {
    const pay = monthlyPay(person(STANDING, NO_DATE), 20230100, policies({ incrementFen: 0 }));
    expect(pay).toMatchObject({ tenureYears: 0, total: 370000 });
  });

  it("pays nothing before the post began and everything in the month it began", () => {
    expect(monthlyPay(person(STANDING, 20211101), 20211000, defaultPayPolicy)).toBeNull();
    expect(monthlyPay(person(STANDING, 20211130), 20211100, defaultPayPolicy)?.total).toBe(370000);
  });

  it("pays nothing after the post ended", () => {
    const left = { ...standing, inPost: [{ from: 20211101, to: 20221231 }] };
    expect(monthlyPay(left, 20221200, defaultPayPolicy)?.total).toBe(370000);
    expect(monthlyPay(left, 20230100, defaultPayPolicy)).toBeNull();
  });

  it("pays nobody whose posts no line covers", () => {
    expect(monthlyPay(person([], 20211101), 20230100, defaultPayPolicy)).toBeNull();
    expect(monthlyPay(standing, 20230100, [])).toBeNull();
  });
});

describe("the line that pays", () => {
  const line = (change: Partial<PayPolicy>): PayPolicy => ({
    ...policyDefaults,
    category: "standing-cadre",
    baseFen: 100000,
    ...change,
  });
  const general = line({});
  const village = line({ villageType: "村", baseFen: 200000 });
  const community = line({ villageType: "社区", baseFen: 300000 });
  const secretary = line({ category: "secretary", baseFen: 90000 });
  const old = line({ effectiveTo: 20211231 });
  const current = line({ effectiveFrom: 20220100, baseFen: 400000 });
  const midMonth = line({ effectiveFrom: 20220115 });

  it.each<[string, "村" | "社区" | null, number, PayPolicy[], PayPolicy | null]>([
    ["the kind of unit before all units", "村", 20220100, [general, village], village],
    ["no line for the other kind", "社区", 20220100, [village], null],
    ["all units where the kind has none", "社区", 20220100, [village, general], general],
    ["an unknown kind takes what holds for all", null, 20220100, [community, general], general],
    ["the closest category even if it pays less", "村", 20220100, [general, secretary], secretary],
    ["the line of the year before", "村", 20211200, [current, old], old],
    ["the line of the new year", "村", 20220100, [old, current], current],
    ["not yet in force on the first of the month", "村", 20220100, [midMonth], null],
    ["in force from the month after", "村", 20220200, [midMonth], midMonth],
  ])("%s", (_, type, month, lines, expected) => {
    expect(lineFor(["secretary", "standing-cadre"], type, month, lines)).toBe(expected);
  });

  it("pays the highest of several posts once", () => {
    const lines = [secretary, line({ category: "clerk", baseFen: 95000 })];
    const both = person([["secretary"], ["clerk"]], 20211101);
    expect(monthlyPay(both, 20220100, lines)?.total).toBe(95000);
  });
});

describe("properties", () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1980, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 28 })
    )
    .map(([y, m, d]) => civilDate(y, m, d));
  const later = fc.tuple(fc.integer({ min: 1980, max: 2040 }), fc.integer({ min: 1, max: 12 }));
  const change = fc.record({
    timing: fc.constantFrom("next-january" as const, "anniversary-month" as const),
    tenureBase: fc.constantFrom("post-since" as const, "cadre-since" as const),
    incrementFen: fc.integer({ min: 0, max: 5000 }),
    maxYears: fc.option(fc.integer({ min: 0, max: 30 })),
    maxAmountFen: fc.option(fc.integer({ min: 0, max: 50000 })),
    countFrom: fc.constantFrom(NO_DATE, 20080100, 20211101),
  });

  it("never falls from month to month while nothing but time passes", () => {
    fc.assert(
      fc.property(date, later, change, (since, [y, m], settings) => {
        const total = (month: number) =>
          monthlyPay(person(STANDING, since), month, policies(settings))?.total ?? 0;
        const next = m === 12 ? civilDate(y + 1, 1) : civilDate(y, m + 1);
        expect(total(next)).toBeGreaterThanOrEqual(total(civilDate(y, m)));
      })
    );
  });

  it("pays by the anniversary no less than by the next January", () => {
    fc.assert(
      fc.property(date, later, change, (since, [y, m], settings) => {
        const total = (timing: PayPolicy["timing"]) =>
          monthlyPay(person(STANDING, since), civilDate(y, m), policies({ ...settings, timing }))
            ?.total ?? 0;
        expect(total("anniversary-month")).toBeGreaterThanOrEqual(total("next-january"));
      })
    );
  });

  it("adds up, in whole fen", () => {
    fc.assert(
      fc.property(date, later, change, (since, [y, m], settings) => {
        const pay = monthlyPay(person(ONE_SHOULDER, since), civilDate(y, m), policies(settings));
        if (pay === null) return;
        expect(pay.total).toBe(pay.base + pay.tenureAmount);
        expect(Number.isInteger(pay.total)).toBe(true);
      })
    );
  });
});
