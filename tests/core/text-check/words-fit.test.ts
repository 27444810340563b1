import { fitsWords, roundStep } from "../../../src/core/text-check/words-fit";
import {
  parseChineseDecimal,
  parseChineseNumber,
} from "../../../src/core/text-check/chinese-number";
import type { Approximation } from "../../../src/core/text-check/checked-figure";
import { decimal, formatDecimal } from "../../../src/core/values/decimal";

describe("the step of a round figure", () => {
  it.each([
    ["550", "10"],
    ["10000", "10000"],
    ["18000", "1000"],
    ["92.6", "0.1"],
    ["40.0", "10"],
    ["7", "1"],
    ["0", "1"],
  ])("%s is %s", (value, step) => expect(formatDecimal(roundStep(decimal(value)))).toBe(step));
});

describe("words around figures", () => {
  it.each<[Approximation, string, string, boolean]>([
    ["and-more", "550", "550", true],
    ["and-more", "550", "559", true],
    ["and-more", "550", "560", false],
    ["and-more", "550", "549", false],
    ["and-more", "10000", "19999", true],
    ["nearly", "600", "599", true],
    ["nearly", "600", "600", false],
    ["nearly", "600", "500", false],
    ["above", "90", "90.01", true],
    ["above", "90", "90", false],
    ["below", "100", "99", true],
    ["below", "100", "100", false],
    ["about", "40", "44.9", true],
    ["about", "40", "45.1", false],
    ["at-least", "3", "3", true],
    ["at-most", "7", "8", false],
  ])("%s %s, %s: %s", (words, stated, right, fits) =>
    expect(fitsWords(words, decimal(stated), decimal(right))).toBe(fits)
  );
});

describe("numbers written out", () => {
  it.each([
    ["十", 10],
    ["十五", 15],
    ["二十", 20],
    ["一百零三", 103],
    ["一百二十三", 123],
    ["两千三百", 2300],
    ["九百八十九", 989],
    ["一万两千", 12_000],
    ["三亿", 300_000_000],
    ["二〇二一", null],
    ["一二三", null],
    ["十百", null],
    ["百十", null],
    ["万", null],
  ])("%s is %s", (text, value) => expect(parseChineseNumber(text)).toBe(value));

  it("has decimals behind 点", () => {
    expect(parseChineseDecimal("三十九点三五")).toEqual({ units: 3935, scale: 2 });
    expect(parseChineseDecimal("零点五")).toEqual({ units: 5, scale: 1 });
    expect(parseChineseDecimal("九千亿点一二三四五六")).toBeNull();
  });
});
