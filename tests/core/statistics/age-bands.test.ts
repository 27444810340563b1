import * as fc from "fast-check";
import type { AgeBandPreset } from "../../../src/core/settings/settings";
import { ageBandPresets, bandOf } from "../../../src/core/statistics/age-bands";
import { ageAt } from "../../../src/core/values/age";

const presets = Object.keys(ageBandPresets) as AgeBandPreset[];

describe.each(presets)("age bands %s", (preset) => {
  const bands = ageBandPresets[preset];

  it("leave no age out and share none", () => {
    const age = fc.oneof(fc.nat(150), fc.double({ min: 0, max: 150, noNaN: true }));
    fc.assert(
      fc.property(age, (years) => {
        const whole = Math.floor(years);
        const holding = bands.filter(({ from, to }) => whole >= from && whole <= to);
        expect(holding).toEqual([bands[bandOf(years, bands)]]);
      })
    );
  });

  it("follow one another", () => {
    bands.slice(1).forEach(({ from }, i) => expect(from).toBe(bands[i].to + 1));
    expect(bands[0].from).toBe(0);
    expect(bands.at(-1)?.to).toBe(Infinity);
  });

  it("are named after their bounds", () => {
    expect(bands.map(({ label }) => label)).toEqual(
      bands.map(({ from, to }, i) =>
        i === 0 ? `${to}岁及以下` : to === Infinity ? `${from}岁及以上` : `${from}至${to}岁`
      )
    );
  });

  it("know no age below 0", () => expect(bandOf(-1, bands)).toBe(-1));
});

describe("bandOf", () => {
  it.each<[AgeBandPreset, readonly (readonly [age: number, label: string])[]]>([
    [
      "five-year",
      [
        [35, "35岁及以下"],
        [35.92, "35岁及以下"],
        [36, "36至40岁"],
        [40, "36至40岁"],
        [41, "41至45岁"],
        [45, "41至45岁"],
        [46, "46至50岁"],
        [50, "46至50岁"],
        [51, "51至55岁"],
        [55, "51至55岁"],
        [56, "56至60岁"],
        [60, "56至60岁"],
        [61, "61岁及以上"],
        [103, "61岁及以上"],
      ],
    ],
    [
      "party-statistics",
      [
        [35, "35岁及以下"],
        [36, "36至45岁"],
        [45, "36至45岁"],
        [46, "46至54岁"],
        [54, "46至54岁"],
        [54.99, "46至54岁"],
        [55, "55至59岁"],
        [59, "55至59岁"],
        [60, "60岁及以上"],
        [103, "60岁及以上"],
      ],
    ],
  ])("%s at its boundaries", (preset, cases) => {
    const bands = ageBandPresets[preset];
    expect(cases.map(([age]) => bands[bandOf(age, bands)].label)).toEqual(
      cases.map(([, label]) => label)
    );
  });

  it.each<[string, number, string]>([
    ["35 and not yet 36", 19851029, "35岁及以下"],
    ["36 on the day", 19851028, "36至40岁"],
  ])("%s on 28 October 2021", (_what, birth, label) => {
    const bands = ageBandPresets["five-year"];
    expect(bands[bandOf(ageAt(birth, 20211028, "full-date"), bands)].label).toBe(label);
  });
});
