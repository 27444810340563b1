/** Completed years, both ends inside. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years of a key such as `age:36-45` or `tenure:10-Infinity`. */
export function yearRangeOf(key: string): YearRange {
  const [from, to] = key
    .slice(key.indexOf(":") + 1)
    .split("-")
    .map(Number);
  return { from, to };
}

/** Whether the ranges of such keys leave no year out and share none, from 0 to no end. */
export function tileAllYears(keys: readonly string[]): boolean {
  const ranges = keys.map(yearRangeOf).sort((a, b) => a.from - b.from);
  return (
    ranges.length > 0 &&
    ranges[ranges.length - 1].to === Infinity &&
    ranges.every(({ from }, i) => from === (i === 0 ? 0 : ranges[i - 1].to + 1))
  );
}
