import { lookup, suggest } from "../../../src/core/codes/code-table";
import { ordinalIn } from "../../../src/core/codes/chinese-numeral";
import { negativeList } from "../../../src/core/codes/negative-list";
import { teamNumbers } from "../../../src/core/codes/team-number";

describe("ordinalIn", () => {
  it.each([
    ["第一组", 1],
    ["第十组", 10],
    ["第十二组", 12],
    ["第二十组", 20],
    ["第二十三组", 23],
    ["第9督导组", 9],
    ["14", 14],
    ["第九十九组", 99],
    ["督导组", 0],
    ["二三组", 0],
    ["第100组", 0],
    ["", 0],
  ])("%s", (text, number) => expect(ordinalIn(text)).toBe(number));
});

describe("numbers of teams", () => {
  it.each([
    ["第1组", 0],
    ["1", 0],
    ["1组", 0],
    ["一组", 0],
    ["第一组", 0],
    ["三", 2],
    ["第３组", 2],
    ["第九督导组", 8],
    ["督查第十四组", 13],
    ["30", 29],
    ["31", -1],
    ["第31组", -1],
    ["纪委", -1],
    ["2021年成立", -1],
  ])("%s", (text, index) => expect(lookup(teamNumbers, text)).toBe(index));
});

describe("the negative list", () => {
  it.each([
    ["3", 2],
    ["第三项", 2],
    ["第3种情形", -1],
    ["⑩", 9],
    ["(五)", 4],
    ["5.拉票贿选", 4],
    ["5、拉票贿选、破坏选举", 4],
    ["正被立案", 2],
    ["3年内受过处分", -1],
    ["11", -1],
    ["身体不好", -1],
  ])("%s", (text, index) => expect(lookup(negativeList, text)).toBe(index));

  it("suggests the ground that was probably meant", () => {
    expect(suggest(negativeList, "拉票贿选破坏选举")).toBe("拉票贿选、破坏选举");
  });
});
