import type { AgeBandPreset } from "../settings/settings";

/** An age band, both ends inside it, in completed years; the last band is open (`Infinity`). */
export interface AgeBand {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

function band(label: string, from: number, to: number): AgeBand {
  return { label, from, to };
}

/**
 * The two sets of bands in official tables: by five years, as cadre tables print them, and those
 * of the Party's annual report on villages. In each the bands leave no age out and share none.
 */
export const ageBandPresets: Readonly<Record<AgeBandPreset, readonly AgeBand[]>> = {
  "five-year": [
    band("35岁及以下", 0, 35),
    band("36至40岁", 36, 40),
    band("41至45岁", 41, 45),
    band("46至50岁", 46, 50),
    band("51至55岁", 51, 55),
    band("56至60岁", 56, 60),
    band("61岁及以上", 61, Infinity),
  ],
  "party-statistics": [
    band("35岁及以下", 0, 35),
    band("36至45岁", 36, 45),
    band("46至54岁", 46, 54),
    band("55至59岁", 55, 59),
    band("60岁及以上", 60, Infinity),
  ],
};

/** Index of the band an age falls into, a decimal age by its completed years; -1 below 0. */
export function bandOf(age: number, bands: readonly AgeBand[]): number {
  const years = Math.floor(age);
  return bands.findIndex((b) => years >= b.from && years <= b.to);
}
