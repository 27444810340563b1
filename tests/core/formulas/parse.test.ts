import * as fc from "fast-check";
import { markedFormula } from "../../../src/core/formulas/formula-problem";
import { parseFormula } from "../../../src/core/formulas/parse";
import { printFormula } from "../../../src/core/formulas/print";
import type { Node } from "../../../src/core/formulas/syntax";
import { formulaProblemSentence } from "../../../src/locales/formula-texts";
import { formulaTextsEn } from "../../../src/locales/en/formulas";
import { formulaTextsZh } from "../../../src/locales/zh-CN/formulas";

/** A formula in uniform writing, names as they were written. */
function uniform(text: string): string {
  const { node, problem } = parseFormula(text);
  if (!node) throw new Error(`${text}: ${problem.key} at ${problem.position}`);
  return printFormula(node, (leaf) => leafText(leaf, text));
}

function leafText(node: Node, text: string): string | null {
  if (node.kind === "arithmetic") return null;
  return text.slice(node.at.position, node.at.position + node.at.length);
}

describe("how formulas may be written", () => {
  it.each([
    ["总数=男+女", "总数 = 男 + 女"],
    ["总数＝男＋女", "总数 = 男 + 女"],
    ["总数 == 男 - 女", "总数 = 男 − 女"],
    ["甲*乙/丙÷丁×戊=1", "甲 × 乙 ÷ 丙 ÷ 丁 × 戊 = 1"],
    ["甲-(乙-丙)<>1", "甲 − (乙 − 丙) ≠ 1"],
    ["(甲-乙)-丙!=1", "甲 − 乙 − 丙 ≠ 1"],
    ["甲<=乙=<丙>=丁=>戊", "甲 ≤ 乙 ≤ 丙 ≥ 丁 ≥ 戊"],
    ["甲≦乙≧丙", "甲 ≤ 乙 ≥ 丙"],
    ["-甲=+乙", "−甲 = 乙"],
    ["--甲=-(乙+丙)", "−−甲 = −(乙 + 丙)"],
    ["高中(中专)及以上≤总数", "高中(中专)及以上 ≤ 总数"],
    ["中专、高中（含中技）>0", "中专、高中（含中技） > 0"],
    ["35岁及以下+36至40岁=2", "35岁及以下 + 36至40岁 = 2"],
    ["表2[合计,性别/男]>0", "表2[合计,性别/男] > 0"],
    ["表2 【合计，性别/男】>0", "表2 【合计，性别/男】 > 0"],
    ["[合计,“36-40岁”]>0", "[合计,“36-40岁”] > 0"],
    ["「甲+乙」=1", "「甲+乙」 = 1"],
    ["表2R1C1=T[0]R[2]C[1..3]", "表2R1C1 = T[0]R[2]C[1..3]"],
    ["合计(男,女)=SUM(男，女)", "合计(男, 女) = 合计(男, 女)"],
    ["round(甲÷乙,2)=最小值(1,2)", "四舍五入(甲 ÷ 乙, 2) = 最小(1, 2)"],
    ["如果甲>1则乙>2", "如果 甲 > 1,则 乙 > 2"],
    ["如果甲>1，那么乙>2，否则丙>3", "如果 甲 > 1,则 乙 > 2,否则 丙 > 3"],
    ["甲>1且乙>2或丙>3", "甲 > 1 且 乙 > 2 或 丙 > 3"],
    ["甲>1&&(乙>2||丙>3)", "甲 > 1 且 (乙 > 2 或 丙 > 3)"],
    ["非(甲>1)或非 乙>1", "非(甲 > 1) 或 非(乙 > 1)"],
    ["!甲>1并且非党员>2", "非(甲 > 1) 且 非党员 > 2"],
    ["甲>30%", "甲 > 30%"],
    ["2.50>１", "2.50 > １"],
  ])("%s", (text, printed) => {
    expect(uniform(text)).toBe(printed);
  });
});

describe("what is wrong with a formula", () => {
  it.each([
    ["", "empty", "comparison", "【】"],
    ["   ", "empty", "comparison", "【   】"],
    ["男+女", "not-a-comparison", "comparison", "【男+女】"],
    ["总数 = 男 +", "unexpected-end", "operand", "总数 = 男 +【】"],
    ["总数 = 男 +  ", "unexpected-end", "operand", "总数 = 男 +【】  "],
    ["总数 = = 男", "unexpected", "operand", "总数 = 【=】 男"],
    ["总数 = 男 女", "unexpected", "operator", "总数 = 男 【女】"],
    ["总数 = (男 + 女", "unclosed", "closing", "总数 = 【(】男 + 女"],
    ["总数 = (男 + 女 1)", "unexpected", "closing", "总数 = (男 + 女 【1】)"],
    ["总数 = 男)", "unexpected", "operator", "总数 = 男【)】"],
    ["[合计,男 = 1", "unclosed", "closing", "【[】合计,男 = 1"],
    ["“男 = 1", "unclosed", "name", "【“】男 = 1"],
    ["[合计,] = 1", "unexpected", "name", "[合计,【】] = 1"],
    ["[] = 1", "unexpected", "name", "[【】] = 1"],
    ["[甲,乙,丙] = 1", "too-many-names", "closing", "[甲,乙,【丙】] = 1"],
    ["总数 # 1", "stray-character", "operand", "总数 【#】 1"],
    ["总数 = 平均数(男,女)", "unknown-function", "known-name", "总数 = 【平均数】(男,女)"],
    ["四舍五入(男) = 1", "argument-count", "operand", "【四舍五入(男)】 = 1"],
    ["绝对值(男,女) = 1", "argument-count", "operand", "【绝对值(男,女)】 = 1"],
    ["合计() = 1", "unexpected", "operand", "合计(【)】 = 1"],
    ["(男 = 女) + 1 = 2", "not-a-number", "number", "【(男 = 女)】 + 1 = 2"],
    ["合计(男 = 1) = 2", "not-a-number", "number", "合计(【男 = 1】) = 2"],
    ["(男 = 女) = 1", "not-a-number", "number", "【(男 = 女)】 = 1"],
    ["男 且 女 > 1", "not-a-comparison", "comparison", "【男】 且 女 > 1"],
    ["非(男)", "not-a-comparison", "comparison", "非【(男)】"],
    ["如果 男 则 女 > 1", "not-a-comparison", "comparison", "如果 【男】 则 女 > 1"],
    ["如果 男 > 1 女 > 1", "unexpected", "then", "如果 男 > 1 【女】 > 1"],
    ["如果 男 > 1", "unexpected-end", "then", "如果 男 > 1【】"],
    ["男 > 1 且", "unexpected-end", "operand", "男 > 1 且【】"],
    ["男 > 5%%", "unexpected", "operator", "男 > 5%【%】"],
  ] as const)("%s", (text, key, expected, marked) => {
    const { problem } = parseFormula(text);
    expect(problem && [problem.key, problem.expected, markedFormula(text, problem)]).toEqual([
      key,
      expected,
      marked,
    ]);
  });

  it.each([
    ["too-long", `总数 = ${"男 + ".repeat(400)}女`],
    ["too-deep", `总数 = ${"(".repeat(300)}男${")".repeat(300)}`],
    ["too-deep", `总数 = ${"-".repeat(300)}男`],
  ])("%s", (key, text) => {
    expect(parseFormula(text).problem?.key).toBe(key);
  });

  it.each([
    [
      "zh-CN",
      formulaTextsZh,
      "“女”的位置上应为运算符、比较号或公式结束。位置在第8个字：总数 = 男 【女】",
    ],
    [
      "en",
      formulaTextsEn,
      "In place of “女” there should be an operator, a comparison or the end. At character 8: 总数 = 男 【女】",
    ],
  ])("is said in a sentence, with the place: %s", (_language, texts, sentence) => {
    const text = "总数 = 男 女";
    expect(formulaProblemSentence(parseFormula(text).problem!, text, texts)).toBe(sentence);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ...'总数 男 女 合计( 四舍五入( 表2 [ ] 【 】 ( ) , ， 、 / ÷ + - × = ≠ < ≤ > ≥ % 如果 则 否则 且 或 非 R1C1 .. 1 2.5 “ ” " ! & | 至 𠮷 — #'.split(
      " "
    ),
    " "
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 60, unit: "binary" }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(""))
  );

  it("is read or told to be wrong at a place within it, and nothing throws", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { node, problem } = parseFormula(text);
        if (node) return;
        expect(problem.position).toBeGreaterThanOrEqual(0);
        expect(problem.position + problem.length).toBeLessThanOrEqual(text.length);
        for (const language of [formulaTextsZh, formulaTextsEn]) {
          const sentence = formulaProblemSentence(problem, text, language);
          expect(sentence.replaceAll(text, "")).not.toMatch(/\{(found|expected|axis|most)\}/);
        }
      }),
      { numRuns: 400 }
    );
  });

  it("that is read is read alike when printed in uniform writing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!parseFormula(text).node) return;
        const once = uniform(text);
        expect(uniform(once)).toBe(once);
      }),
      { numRuns: 400 }
    );
  });
});
