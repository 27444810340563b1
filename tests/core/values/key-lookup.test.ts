import * as fc from "fast-check";
import { keyLookup } from "../../../src/core/values/hash-index";

const keys = fc.array(
  fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
);

describe("keyLookup", () => {
  it("finds the records of a key, ascending, as a search through all of them does", () => {
    fc.assert(
      fc.property(keys, (list) => {
        const column = (at: 0 | 1) => Int32Array.from(list, (one) => one[at]);
        const include = Uint8Array.from(list, ([, , taken]) => (taken ? 1 : 0));
        const lookup = keyLookup(column(0), column(1), include);
        for (let high = -4; high <= 4; high++) {
          for (let low = 0; low <= 5; low++) {
            const expected = list.flatMap(([a, b, taken], i) =>
              taken && a === high && b === low ? [i] : []
            );
            const found: number[] = [];
            for (let n = lookup.first(high, low); n >= 0; n = lookup.next(n)) found.push(n);
            expect(found).toEqual(expected);
          }
        }
      })
    );
  });
});
