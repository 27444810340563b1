import fc from "fast-check";
import {
  FULL_WIDTH,
  STRAY_SPACE,
  comparable,
  tidy,
  typingFlaws,
} from "../../../src/core/values/text";

/** Texts of the characters that rosters are typed with, good and bad. */
const rosterText = fc
  .array(
    fc.constantFrom(
      ..."张三丰村（），、：；·。0129azXＡｚ０９．／％＋ \u3000\u00a0\u200b\ufeff\t\n()/-.%~〇“”—"
    ),
    { maxLength: 12 }
  )
  .map((characters) => characters.join(""));

describe("comparable", () => {
  it.each([
    ["张三", "张三"],
    ["张 三", "张三"],
    ["张　三", "张三"],
    ["\u00a0张\u200b三\ufeff", "张三"],
    ["张\n三\t", "张三"],
    ["５２２３０１Ｘ", "522301X"],
    ["本科（在职）", "本科(在职)"],
    ["阿依古丽•买买提", "阿依古丽·买买提"],
    ["阿依古丽‧买买提", "阿依古丽·买买提"],
    ["书记、主任", "书记、主任"],
    ["", ""],
    [" \u3000", ""],
    ["\u0007甲\u0000", "甲"],
    ["⼀", "一"],
  ])("%j compares as %j", (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  it("gives a comparison form that compares as itself", () => {
    fc.assert(
      fc.property(fc.oneof(rosterText, fc.string({ unit: "grapheme" })), (text) => {
        const plain = comparable(text);
        expect(comparable(plain)).toBe(plain);
        expect(plain).not.toMatch(/[\s\u200b\ufeff]/);
      })
    );
  });
});

describe("typing flaws and their repair", () => {
  it.each<[string, number, string]>([
    ["张三", 0, "张三"],
    ["张 三", STRAY_SPACE, "张三"],
    ["张　三", STRAY_SPACE, "张三"],
    [" 张三", STRAY_SPACE, "张三"],
    ["张三\u00a0", STRAY_SPACE, "张三"],
    ["张\u200b三", STRAY_SPACE, "张三"],
    ["张三\t", STRAY_SPACE, "张三"],
    ["张三\n", STRAY_SPACE, "张三"],
    ["书记\n主任", 0, "书记\n主任"],
    ["书记\r\n主任", 0, "书记\r\n主任"],
    ["书记 \n 主任", STRAY_SPACE, "书记\n主任"],
    ["John Smith", 0, "John Smith"],
    ["John  Smith", STRAY_SPACE, "John Smith"],
    ["John\u00a0Smith", STRAY_SPACE, "John Smith"],
    ["1985.06 (36岁)", 0, "1985.06 (36岁)"],
    ["１９８５.06", FULL_WIDTH, "1985.06"],
    ["1985．06", FULL_WIDTH, "1985.06"],
    ["５０％", FULL_WIDTH, "50%"],
    ["Ｘ", FULL_WIDTH, "X"],
    ["书记／主任", 0, "书记／主任"],
    ["本科（在职），省委党校：函授；甲、乙·丙。", 0, "本科（在职），省委党校：函授；甲、乙·丙。"],
    ["“两委”成员——甲", 0, "“两委”成员——甲"],
    ["１ 村", FULL_WIDTH, "1 村"],
    ["　１３８", STRAY_SPACE | FULL_WIDTH, "138"],
    ["", 0, ""],
    ["\u3000", STRAY_SPACE, ""],
    ["𠮷田", 0, "𠮷田"],
  ])("%j has flaws %d and becomes %j", (text, flaws, repaired) => {
    expect(typingFlaws(text)).toBe(flaws);
    expect(tidy(text)).toBe(repaired);
  });

  it.each([
    ["村委会委员 会计", 0, "村委会委员 会计"],
    ["村委会委员　会计", 0, "村委会委员　会计"],
    ["村委会委员  会计", STRAY_SPACE, "村委会委员 会计"],
    ["委员\u00a0会计", STRAY_SPACE, "委员 会计"],
    ["委员 \n会计", STRAY_SPACE, "委员\n会计"],
    [" 委员 会计　", STRAY_SPACE, "委员 会计"],
    ["委员 ２人", FULL_WIDTH, "委员 2人"],
  ])("in prose %j has flaws %d and becomes %j", (text, flaws, repaired) => {
    expect(typingFlaws(text, true)).toBe(flaws);
    expect(tidy(text, true)).toBe(repaired);
  });

  it("agree: a text is changed exactly when it has a flaw, and a repaired text has none", () => {
    fc.assert(
      fc.property(rosterText, fc.boolean(), (text, isProse) => {
        const repaired = tidy(text, isProse);
        expect(repaired === text).toBe(typingFlaws(text, isProse) === 0);
        expect(typingFlaws(repaired, isProse)).toBe(0);
        expect(comparable(repaired)).toBe(comparable(text));
      }),
      { numRuns: 2000 }
    );
  });
});
