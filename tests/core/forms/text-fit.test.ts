import * as fc from "fast-check";
import {
  charactersFor,
  textUnits,
  unitsThatFit,
  wrappedLines,
} from "../../../src/core/forms/text-fit";

describe("textUnits", () => {
  it.each([
    ["", 0],
    ["39.35", 5],
    ["合计", 4],
    ["35岁及以下", 10],
    ["“一肩挑”", 10],
    ["张·三", 6],
    ["\u{20bb7}", 2],
  ])("%s is %d", (text, units) => expect(textUnits(text)).toBe(units));
});

describe("room in columns", () => {
  it("is as many digits as the column counts, in the default size", () => {
    expect(unitsThatFit(10, 11)).toBe(10);
    expect(charactersFor("1234567890", 11)).toBe(10);
  });

  it("is less for larger type", () => {
    expect(unitsThatFit(10, 22)).toBe(5);
    expect(charactersFor("合计", 22)).toBe(8);
  });
});

describe("wrappedLines", () => {
  it.each<[string, number, number]>([
    ["", 10, 1],
    ["合计", 4, 1],
    ["合计", 3, 2],
    ["外出经商返乡人员", 4, 4],
    ["外出经商返乡人员", 16, 1],
    ["36至40岁", 4, 2],
    ["35岁及以下", 4, 3],
    // 、 and ) never begin a line, ( never ends one.
    ["中专、高中", 6, 2],
    ["中专、高中", 4, 3],
    ["高中(含中技)", 6, 3],
    ["第一行\n第二行", 20, 2],
    ["第一行\n\n第三行", 20, 3],
    ["一二三四\n一二", 4, 3],
    // A word is kept whole, unless it is longer than a line.
    ["共 1234567", 7, 2],
    ["529901198506150018", 6, 3],
    ["甲529901198506150018", 6, 4],
    ["1234567.89", 10, 1],
    ["短", 0, 1],
  ])("%j in %d takes %d", (text, units, lines) => {
    expect(wrappedLines(text, units)).toBe(lines);
  });

  it("is enough for all the text, and no more lines than characters", () => {
    const text = fc.string({ unit: fc.constantFrom(..."合计年龄、(39.5)岁ABC 一") });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (words, units) => {
        const lines = wrappedLines(words, units);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil(textUnits(words) / units));
        expect(lines).toBeLessThanOrEqual(Math.max(1, words.length));
      })
    );
  });

  it("takes no more lines in a wider cell", () => {
    const text = fc.string({ unit: fc.constantFrom(..."合计年龄、岁一12") });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), fc.nat(20), (words, units, more) => {
        expect(wrappedLines(words, units + more)).toBeLessThanOrEqual(wrappedLines(words, units));
      })
    );
  });
});
