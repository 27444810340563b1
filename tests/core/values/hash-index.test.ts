import fc from "fast-check";
import { duplicateGroups } from "../../../src/core/values/hash-index";

function groupsOf(records: readonly (readonly [number, number, boolean])[]): number[][] {
  const groups = duplicateGroups(
    Int32Array.from(records, ([high]) => high),
    Int32Array.from(records, ([, low]) => low),
    Uint8Array.from(records, ([, , include]) => (include ? 1 : 0))
  );
  return groups.map((group) => [...group]);
}

function groupsByMap(records: readonly (readonly [number, number, boolean])[]): number[][] {
  const members = new Map<string, number[]>();
  records.forEach(([high, low, include], i) => {
    const key = `${high},${low}`;
    if (include) members.set(key, [...(members.get(key) ?? []), i]);
  });
  return [...members.values()].filter((group) => group.length > 1);
}

describe("groups of equal keys", () => {
  it("finds nothing in nothing, in one and among all different ones", () => {
    expect(groupsOf([])).toEqual([]);
    expect(groupsOf([[1, 2, true]])).toEqual([]);
    expect(groupsOf(Array.from({ length: 1000 }, (_, i) => [i, -i, true] as const))).toEqual([]);
  });

  it("orders groups by their first members and leaves out what is not included", () => {
    const records = [
      [7, 1, true],
      [5, 5, true],
      [7, 1, false],
      [5, 5, true],
      [7, 1, true],
      [1, 7, true],
    ] as const;
    expect(groupsOf(records)).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  it("agrees with a map of texts, the extremes of int32 included", () => {
    const part = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(2147483647, -2147483648)
    );
    const record = fc.tuple(part, part, fc.boolean());
    fc.assert(
      fc.property(fc.array(record, { maxLength: 200 }), (records) => {
        expect(groupsOf(records)).toEqual(groupsByMap(records));
      })
    );
  });

  it("takes a whole column of one key", () => {
    const records = Array.from({ length: 5000 }, () => [529901198, 506150018, true] as const);
    expect(groupsOf(records)).toEqual([Array.from({ length: 5000 }, (_, i) => i)]);
  });
});
