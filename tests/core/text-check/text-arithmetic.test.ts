import fc from "fast-check";
import { share } from "../../../src/core/values/decimal";
import { formatDecimal, ratio } from "../../../src/core/values/decimal";
import { wrongIn } from "./flat";

describe("what contradicts itself", () => {
  it.each<[string, string, string[]]>([
    ["a share", "成员105人，女性65人，占60%。", ["60% impossible 62 share-mismatch"]],
    [
      "a share cut off",
      "成员989人，高中及以上916名，占92.61%。",
      ["92.61% rounding 92.62 share-cut-off"],
    ],
    [
      "a share rounded twice",
      "成员62人，女性19人，占30.7%。",
      ["30.7% rounding 30.6 share-rounded-twice"],
    ],
    ["a share in words that fit", "成员105人，女性65人，超过60%。", []],
    [
      "a share in words that do not",
      "成员105人，女性65人，占比超过70%。",
      ["70% impossible 62 share-mismatch"],
    ],
    ["a share nearly", "成员105人，交叉任职41人，占近40%。", []],
    ["a share of a named base", "成员105人，其中党员50人，女性20人，占党员总数的40%。", []],
    [
      "a share of a wrong base",
      "成员105人，其中党员50人，女性20人，占党员总数的19%。",
      ["19% impossible 40 share-mismatch"],
    ],
    ["a share of what is not in the text", "女性65人，占62%。", []],
    ["a share of other people", "培训人员300人，参训率达到98.7%。", []],
    ["a share no count makes", "成员105人，女性占61.5%。", ["61.5% impossible share-unattainable"]],
    ["a share some count makes", "成员105人，女性占61.9%。", []],
    ["more than all", "成员105人，女性占105%。", ["105% impossible share-above-whole"]],
    ["a rate may be more", "任务完成率105%。", []],
    [
      "a mean no ages have",
      "书记15人，平均年龄42.15岁。",
      ["42.15岁 impossible mean-unattainable"],
    ],
    ["a mean some ages have", "书记15人，平均年龄42.13岁。", []],
    [
      "a mean of secretaries, one a village",
      "15个村（社区），书记平均年龄42.15岁。",
      ["42.15岁 impossible mean-unattainable"],
    ],
    ["men and women", "成员105人，男41人，女65人。", ["105人 impossible parts-do-not-add-up"]],
    ["men alone", "成员105人，男41人。", []],
    ["levels that are not all", "成员105人，本科20人，大专30人。", []],
    [
      "levels that are all",
      "成员105人，大专及以上94人，高中（中专）8人，初中及以下4人。",
      ["105人 impossible parts-do-not-add-up"],
    ],
    [
      "levels of a level",
      "成员105人，大专及以上94人，研究生2人，本科40人，大专50人。",
      ["94人 impossible parts-do-not-add-up"],
    ],
    [
      "a level above the one it is in",
      "成员105人，高中及以上80人，大专及以上90人。",
      ["90人 impossible part-above-whole"],
    ],
    [
      "bands that are more than all",
      "成员100人，35岁及以下60人，36—45岁50人。",
      ["100人 impossible parts-do-not-add-up"],
    ],
    [
      "bands that are all",
      "成员100人，35岁及以下40人，36—45岁50人，46岁及以上11人。",
      ["100人 impossible parts-do-not-add-up"],
    ],
    ["bands with others above", "成员100人，35岁及以下40人，36—45岁50人，46—59岁5人。", []],
    ["a part above its whole", "成员105人，其中女性165人。", ["165人 impossible part-above-whole"]],
    [
      "both bodies",
      "“两委”成员62人，其中党组织成员51人、村委会成员39人、交叉任职27人。",
      ["62人 impossible union-does-not-add-up"],
    ],
    [
      "respectively",
      "成员105人，男、女分别为40人、65人，分别占38.1%、61.8%。",
      ["61.8% impossible 61.9 share-mismatch"],
    ],
    [
      "a list and its total",
      "后备干部1035名：致富能人287名、返乡人员164名、大学毕业生249名、退役军人141名和优秀青年195名。",
      ["1035名 impossible parts-do-not-add-up"],
    ],
    [
      "a list and its right total",
      "将287名致富能人、164名返乡人员、249名大学毕业生、141名退役军人和195名优秀青年共1036名纳入后备库。",
      [],
    ],
    [
      "a list and its wrong total",
      "将287名致富能人、164名返乡人员、249名大学毕业生、141名退役军人和195名优秀青年共1037名纳入后备库。",
      ["1037名 impossible parts-do-not-add-up"],
    ],
    ["a list whose items overlap", "成员105人，其中女性65人、党员80人和大学毕业生70人。", []],
    ["a change that fits", "成员平均年龄由51.70岁下降到39.35岁，下降12.35岁。", []],
    [
      "a change that does not",
      "成员平均年龄由51.70岁下降到39.35岁，下降12.53岁。",
      ["12.53岁 impossible -12.35 change-does-not-fit"],
    ],
    [
      "a change worked out before rounding",
      "上届成员平均年龄51.70岁，本届成员平均年龄39.35岁，下降12.34岁。",
      ["12.34岁 rounding -12.35 change-rounded"],
    ],
    [
      "points of a share",
      "大专及以上占比由80.1%提高到92.3%，提高12.3个百分点。",
      ["12.3个百分点 rounding 12.2 change-rounded"],
    ],
    [
      "a total stated otherwise",
      "全市共选出班子成员989人。全市班子成员总数为998人。",
      ["998人 impossible stated-otherwise"],
    ],
    [
      "villages with swapped digits",
      "全市197个村（社区）换届。工作组走遍179个村（社区）。",
      ["179个 impossible stated-otherwise"],
    ],
    ["some of the villages", "全市197个村（社区）换届。重点指导50个村（社区）。", []],
    [
      "inspected before reviewed",
      "联审100人，考察候选人101人。",
      ["101人 impossible step-above-earlier"],
    ],
    ["inspected after reviewed", "联审100人，考察候选人98人。", []],
    ["a study tour is no step", "联审100人，外出学习考察300人。", []],
  ])("%s", (_, text, wrong) => expect(wrongIn(text)).toEqual(wrong));
});

const people = fc.integer({ min: 1, max: 400 });
const scales = fc.integer({ min: 0, max: 2 });

describe("against brute force", () => {
  it("a share by itself is contradictory where no count makes it", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 10_000 }), scales, (whole, units, scale) => {
        const value = { units: Math.floor(units / 10 ** (2 - scale)), scale };
        const printed = formatDecimal(value);
        const isPossible = Array.from({ length: whole + 1 }, (_, n) =>
          formatDecimal(share(n, whole, scale)!)
        ).includes(printed);
        const wrong = wrongIn(`成员${whole}人，女性占${printed}%。`);
        expect(wrong).toEqual(isPossible ? [] : [`${printed}% impossible share-unattainable`]);
      })
    );
  });

  it("a mean is contradictory where no sum of ages makes it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1800, max: 6000 }),
        scales,
        (count, units, scale) => {
          const printed = formatDecimal({ units: Math.floor(units / 10 ** (2 - scale)), scale });
          const sums = Array.from({ length: 62 * count }, (_, sum) =>
            formatDecimal(ratio(sum, count, scale)!)
          );
          const wrong = wrongIn(`成员${count}人，平均年龄${printed}岁。`);
          expect(wrong).toEqual(
            sums.includes(printed) ? [] : [`${printed}岁 impossible mean-unattainable`]
          );
        }
      ),
      { numRuns: 40 }
    );
  });

  it("a share with its count is right only as half-up makes it", () => {
    fc.assert(
      fc.property(people, people, scales, fc.integer({ min: -3, max: 3 }), (a, b, scale, off) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const right = share(part, whole, scale)!;
        const value = { units: right.units + off, scale };
        fc.pre(value.units >= 0 && value.units <= 100 * 10 ** scale);
        const wrong = wrongIn(`成员${whole}人，女性${part}人，占${formatDecimal(value)}%。`);
        expect(wrong.length).toBe(off === 0 ? 0 : 1);
      })
    );
  });

  it("the union of both bodies is those of both less those in both", () => {
    fc.assert(
      fc.property(people, people, people, fc.integer({ min: -2, max: 2 }), (p, c, x, off) => {
        const both = Math.min(p, c, x);
        const union = p + c - both + off;
        fc.pre(union >= Math.max(p, c));
        const wrong = wrongIn(
          `“两委”成员${union}人，其中党组织成员${p}人、村委会成员${c}人、交叉任职${both}人。`
        );
        expect(wrong).toEqual(off === 0 ? [] : [`${union}人 impossible union-does-not-add-up`]);
      })
    );
  });
});
