import * as fc from "fast-check";
import type { IdMask } from "../../../src/core/values/id-number";
import { maskText, maskValue } from "../../../src/core/issues/mask";
import { idNumber } from "../../support/roster";

const masking = fc.constantFrom<IdMask>("birth", "last8", "last4");
const id = fc
  .tuple(
    fc.integer({ min: 1940, max: 2003 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(999)
  )
  .map(([year, month, day, sequence]) => idNumber(year * 10000 + month * 100 + day, sequence));

function fullWidth(text: string): string {
  return text.replace(/[\dX]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

/** The ways in which rosters spell a number. */
const spelling = fc.constantFrom<(number: string) => string>(
  (number) => number,
  (number) => number.toLowerCase(),
  fullWidth,
  (number) => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`,
  (number) => `${number.slice(0, 6)}-${number.slice(6, 14)}-${number.slice(14)}`,
  (number) => number.split("").join("\u200b"),
  (number) => number.slice(0, 6) + number.slice(8, 17)
);
const words = fc.constantFrom("", "身份证", "（", "甲样例,", "见备注:", "“", "\n");

/** Digits as they stand one after the other once what is left between them is gone. */
function longestRun(text: string): number {
  const plain = text.normalize("NFKC").replace(/[\s\u200b-]/g, "");
  return Math.max(0, ...(plain.match(/\d+/g) ?? []).map((run) => run.length));
}

describe("hidden numbers", () => {
  it("cannot be read from a sentence, however they are typed", () => {
    fc.assert(
      fc.property(masking, id, spelling, words, words, (how, number, spell, before, after) => {
        expect(longestRun(maskText(before + spell(number) + after, how))).toBeLessThan(15);
      })
    );
  });

  it("cannot be read from a cell of numbers, even one with digits too many or too few", () => {
    const cell = fc.oneof(
      fc.tuple(id, spelling).map(([number, spell]) => spell(number)),
      fc.tuple(id, fc.nat(17)).map(([number, at]) => number.slice(0, at) + number.slice(at + 1)),
      id.map((number) => `${number}${number.slice(0, 3)}`),
      id.map((number) => Number(number.slice(0, 17)) * 10)
    );
    fc.assert(
      fc.property(masking, cell, (how, value) => {
        expect(longestRun(maskValue(value, how, "id_no"))).toBeLessThan(15);
      })
    );
  });

  it("keep a text without long numbers as it is", () => {
    const text = fc.stringMatching(/^[a-z,、。0-9年月日 ]{0,12}$/);
    fc.assert(fc.property(masking, text, (how, value) => expect(maskText(value, how)).toBe(value)));
  });
});
