import * as fc from "fast-check";
import { splitColumns } from "../../../src/core/forms/split-columns";

function widthOf(widths: readonly number[], { first, last }: { first: number; last: number }) {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

describe("splitColumns", () => {
  it("leaves no column out and gives each part at least one", () => {
    const widths = fc.array(fc.integer({ min: 4, max: 30 }), { minLength: 5, maxLength: 40 });
    const wants = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(widths, wants, (columns, parts) => {
        const runs = splitColumns(columns, parts);
        expect(runs).toHaveLength(parts.length);
        const covered = runs.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i)
        );
        expect(covered).toEqual(columns.map((_, i) => i));
        for (const { first, last } of runs) expect(last).toBeGreaterThanOrEqual(first);
      })
    );
  });

  it("is about even where nobody wants more", () => {
    expect(splitColumns(Array<number>(30).fill(5), [10, 10, 10])).toEqual([
      { first: 0, last: 9 },
      { first: 10, last: 19 },
      { first: 20, last: 29 },
    ]);
  });

  it("gives each what it wants where there is enough for all", () => {
    const wants = [100, 20, 10];
    const runs = splitColumns(Array<number>(30).fill(5), wants);
    runs.forEach((run, i) => {
      expect(widthOf(Array<number>(30).fill(5), run)).toBeGreaterThanOrEqual(wants[i]);
    });
  });

  it("cuts all down alike where there is not", () => {
    const widths = Array<number>(30).fill(5);
    const runs = splitColumns(widths, [200, 200, 100]);
    expect(runs.map((run) => widthOf(widths, run))).toEqual([60, 60, 30]);
  });
});
