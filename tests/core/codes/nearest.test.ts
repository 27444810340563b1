import fc from "fast-check";
import { nearest } from "../../../src/core/codes/nearest";

const VILLAGES = ["石山村", "石岩村", "下坝村", "街心社区", "花月社区", "新桥村", "坪东社区"];

describe("the nearest candidate", () => {
  it.each<[string, string | null]>([
    ["下贝村", "下坝村"],
    ["街心社 区", "街心社区"],
    ["花月社", "花月社区"],
    ["心街社区", "街心社区"],
    ["新桥乡", "新桥村"],
    ["平东社区", "坪东社区"],
    ["石村", null],
    ["上海路", null],
    ["", null],
  ])("to %j is %j", (text, expected) => {
    expect(nearest(text, VILLAGES)).toBe(expected);
  });

  it("prefers characters that look or sound alike to other differences", () => {
    expect(nearest("石崖村", VILLAGES)).toBe("石岩村");
    expect(nearest("依", ["衣", "医"])).toBe("衣");
    expect(nearest("医", ["衣", "依"])).toBeNull();
  });

  it("takes spellings of one thing for no rivals", () => {
    expect(nearest("甲乙丙", ["甲乙丁", "甲乙戊"])).toBeNull();
    expect(nearest("甲乙丙", ["甲乙丁", "甲乙戊"], () => "same")).toBe("甲乙丁");
  });

  it("is a candidate or null, and the text itself where it is one", () => {
    const word = fc.array(fc.constantFrom(..."石山岩村新桥"), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word), word, (lists, list) => {
        const candidates = lists.map((characters) => characters.join(""));
        const text = list.join("");
        expect([null, ...candidates]).toContain(nearest(text, candidates));
        if (text !== "") expect(nearest(text, [...candidates, text])).toBe(text);
      })
    );
  });
});
