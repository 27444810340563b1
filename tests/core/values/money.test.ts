import fc from "fast-check";
import { chineseAmount } from "../../../src/core/values/money";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** Reads an amount in capital characters back to fen. */
function readAmount(text: string): number {
  const negative = text.startsWith("负");
  let total = 0;
  let section = 0;
  let digit = 0;
  let fen = 0;
  for (const character of text) {
    if (DIGITS.includes(character)) digit = DIGITS.indexOf(character);
    else if (character in UNITS) {
      section += digit * UNITS[character];
      digit = 0;
    } else if (character === "万") {
      section = (section + digit) * 10000;
      digit = 0;
    } else if (character === "亿") {
      total = (section + digit) * 1e8;
      section = 0;
      digit = 0;
    } else if (character === "元") {
      fen = (total + section + digit) * 100;
      digit = 0;
    } else if (character === "角" || character === "分") {
      fen += digit * (character === "角" ? 10 : 1);
      digit = 0;
    }
  }
  return negative ? -fen : fen;
}

describe("amounts in capital characters", () => {
  it.each([
    [0, "零元整"],
    [5, "伍分"],
    [50, "伍角整"],
    [105, "壹元零伍分"],
    [1050, "壹拾元伍角整"],
    [100000, "壹仟元整"],
    [370000, "叁仟柒佰元整"],
    [446000, "肆仟肆佰陆拾元整"],
    [456000, "肆仟伍佰陆拾元整"],
    [600714, "陆仟零柒元壹角肆分"],
    [140950, "壹仟肆佰零玖元伍角整"],
    [1640902, "壹万陆仟肆佰零玖元零贰分"],
    [32504, "叁佰贰拾伍元零肆分"],
    [1000000, "壹万元整"],
    [10010000, "壹拾万零壹佰元整"],
    [10700053, "壹拾万柒仟元伍角叁分"],
    [100000000, "壹佰万元整"],
    [1001000000, "壹仟零壹万元整"],
    [2000000100, "贰仟万零壹元整"],
    [10000000000, "壹亿元整"],
    [10001000000, "壹亿零壹万元整"],
    [11000000100, "壹亿壹仟万零壹元整"],
    [1000000000000, "壹佰亿元整"],
    [-370000, "负叁仟柒佰元整"],
    [9007199254740991, "玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分"],
  ])("%d fen are %s", (fen, text) => {
    expect(chineseAmount(fen)).toBe(text);
  });

  it("read back to the same amount, without two zeros in a row or one before a unit", () => {
    const amount = fc.oneof(
      fc.integer({ min: -1e7, max: 1e7 }),
      fc.maxSafeInteger(),
      fc.tuple(fc.nat(99), fc.nat(13)).map(([n, power]) => n * 10 ** power)
    );
    fc.assert(
      fc.property(amount, (fen) => {
        const text = chineseAmount(fen);
        expect(readAmount(text)).toBe(fen === 0 ? 0 : fen);
        if (fen !== 0) expect(text).not.toMatch(/零零|零[拾佰仟万亿元角分整]|^零/);
        expect(text).toMatch(/^负?.*(?:[元角]整|分)$/);
      }),
      { numRuns: 2000 }
    );
  });

  it.each([0.5, NaN, Infinity, 2 ** 53])("refuse %d", (fen) => {
    expect(() => chineseAmount(fen)).toThrow(RangeError);
  });
});
