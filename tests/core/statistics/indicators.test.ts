import * as fc from "fast-check";
import type { Settings } from "../../../src/core/settings/settings";
import { defaultSettings } from "../../../src/core/settings/settings";
import { ageBandPresets } from "../../../src/core/statistics/age-bands";
import type { Figure, Indicator } from "../../../src/core/statistics/indicators";
import { countFigure, evaluate, peopleBase, select } from "../../../src/core/statistics/indicators";
import type { Person } from "../../../src/core/statistics/people";
import { formatDecimal } from "../../../src/core/values/decimal";
import { aged, people, somebody } from "../../support/somebody";

const AS_OF = 20211028;

function figure(
  indicator: Indicator,
  base: readonly Person[],
  settings: Partial<Settings> = {}
): Figure {
  return evaluate(indicator, peopleBase(base, AS_OF), { ...defaultSettings, ...settings });
}

function printed({ value }: Figure): string {
  return value ? formatDecimal(value) : "—";
}

describe("count and share", () => {
  const base = [...people(19, { sex: "女" }), ...people(43, { sex: "男" })];

  it("counts everybody, or those of a group", () => {
    expect(printed(figure({ kind: "count" }, base))).toBe("62");
    expect(printed(figure({ kind: "count", of: "female" }, base))).toBe("19");
    expect(printed(figure({ kind: "count", of: "female" }, []))).toBe("0");
  });

  it.each([
    [0, "31"],
    [1, "30.6"],
    [2, "30.65"],
    [3, "30.645"],
    [4, "30.6452"],
  ])("19 of 62 to %d decimals is %s", (shareDecimals, expected) => {
    expect(printed(figure({ kind: "share", of: "female" }, base, { shareDecimals }))).toBe(
      expected
    );
  });

  it.each([
    [916, 989, "92.62"],
    [196, 197, "99.49"],
    [1, 8, "12.50"],
    [1, 800, "0.13"],
    [0, 5, "0.00"],
    [5, 5, "100.00"],
  ])("%d of %d is %s", (part, whole, expected) => {
    const list = [...people(part, { education: 4 }), ...people(whole - part, { education: 5 })];
    const share = figure({ kind: "share", of: "high-school-plus" }, list);
    expect(printed(share)).toBe(expected);
    expect(share).toMatchObject({ denominator: whole });
    expect(share.people).toHaveLength(part);
  });

  it("has no share of nobody", () => {
    expect(figure({ kind: "share", of: "female" }, [])).toEqual({
      value: null,
      people: [],
      denominator: 0,
    });
  });
});

describe("mean age", () => {
  it("is taken over those with a date of birth and names them", () => {
    const known = aged([30, 41], 2021);
    expect(figure({ kind: "mean-age" }, [...known, somebody()])).toEqual({
      value: { units: 3550, scale: 2 },
      people: known,
      denominator: 2,
    });
  });

  it("is nothing over nobody, and without a cut-off date", () => {
    expect(printed(figure({ kind: "mean-age" }, [somebody()]))).toBe("—");
    expect(
      printed(evaluate({ kind: "mean-age" }, peopleBase(aged([30], 2021), 0), defaultSettings))
    ).toBe("—");
  });
});

describe("bands", () => {
  it.each(["five-year", "party-statistics"] as const)(
    "of %s hold everybody whose age is known once",
    (ageBands) => {
      const age = fc.option(
        fc.oneof(fc.integer({ min: 18, max: 100 }), fc.double({ min: 0, max: 99, noNaN: true }))
      );
      fc.assert(
        fc.property(fc.array(age), (ages) => {
          const base = ages.map((years) => somebody({ age: years }));
          const held = ageBandPresets[ageBands].flatMap((_, band) => [
            ...figure({ kind: "band", band }, base, { ageBands }).people,
          ]);
          expect(new Set(held)).toEqual(new Set(base.filter((p) => p.age !== null)));
          expect(held).toHaveLength(base.filter((p) => p.age !== null).length);
        })
      );
    }
  );
});

describe("years of service", () => {
  const base = [null, 0, 2, 3, 4, 5, 9, 10, 30].map((tenure) => somebody({ tenure }));

  it.each([
    [0, 2, 2],
    [3, 4, 2],
    [5, 9, 2],
    [10, Infinity, 2],
  ])("from %d to %d", (from, to, count) => {
    expect(figure({ kind: "tenure", from, to }, base).people).toHaveLength(count);
  });
});

describe("units", () => {
  const base = [
    somebody({ unit: "甲镇/石山村" }),
    somebody({ unit: "甲镇/石山村", isSecretary: true }),
    somebody({ unit: "乙镇/石山村" }),
  ];

  it("counts different units of everybody, or of a group", () => {
    expect(printed(figure({ kind: "units" }, base))).toBe("2");
    expect(printed(figure({ kind: "units", of: "secretary" }, base))).toBe("1");
  });
});

describe("provenance", () => {
  const person = fc
    .record({
      sex: fc.constantFrom("男" as const, "女" as const, null),
      education: fc.option(fc.integer({ min: 1, max: 7 })),
      age: fc.option(fc.integer({ min: 18, max: 80 })),
      tenure: fc.option(fc.nat(40)),
    })
    .map((given) => somebody(given));
  const indicator = fc.constantFrom<Indicator>(
    { kind: "count" },
    { kind: "count", of: "female" },
    { kind: "band", band: 0 },
    { kind: "band", band: 6 },
    { kind: "tenure", from: 3, to: 9 }
  );

  it("of a count is as many people as the figure says, all of the base", () => {
    fc.assert(
      fc.property(indicator, fc.array(person), (which, base) => {
        const { value, people: behind } = figure(which, base);
        expect(value).toEqual({ units: behind.length, scale: 0 });
        expect(behind.every((p) => base.includes(p))).toBe(true);
      })
    );
  });

  it("of the simple count is the list itself", () => {
    const base = people(3);
    expect(countFigure(base)).toEqual({ value: { units: 3, scale: 0 }, people: base });
    expect(select(base, undefined)).toBe(base);
  });
});
