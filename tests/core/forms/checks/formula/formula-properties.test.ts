import * as fc from "fast-check";
import { bindFormula } from "../../../../../src/core/forms/checks/formula/bind";
import { evaluateFormula } from "../../../../../src/core/forms/checks/formula/evaluate";
import { formulaProblemIn } from "../../../../../src/core/forms/checks/formula/formula-problem-in";
import { parseFormula } from "../../../../../src/core/formulas/parse";
import { decimal } from "../../../../../src/core/values/decimal";
import { plainForm } from "../../../../support/plain-form";

/** An expression as text, and its value by plain fractions; `null` where it cannot be worked out. */
interface Sample {
  readonly text: string;
  readonly value: Fraction | null;
}

interface Claim {
  readonly text: string;
  /** `null`: it cannot be worked out. */
  readonly holds: boolean | null;
}

/** Numerator and denominator, not in lowest terms; the denominator is above 0. */
type Fraction = readonly [bigint, bigint];

const columns = ["甲", "乙", "丙(含丁)", "戊、己", "5至9岁"] as const;
const ROWS = ["合计", "东镇", "西镇"] as const;
const CELLS: readonly (readonly string[])[] = [
  ["7", "0", "12.5", "3", "—"],
  ["4", "-1", "0.25", "0", "2"],
  ["3", "1", "", "3", "1"],
];
const form = plainForm(
  "表2",
  columns.map((head, i) => [head, `count:${i}`]),
  ROWS.map((label, row) => [label, ...CELLS[row]])
);

function fractionOf(text: string): Fraction | null {
  if (text === "" || text === "—") return null;
  const { units, scale } = decimal(text);
  return [BigInt(units), 10n ** BigInt(scale)];
}

const positive = ([n, d]: Fraction): Fraction => (d < 0n ? [-n, -d] : [n, d]);
const compare = ([a, b]: Fraction, [c, d]: Fraction): bigint => a * d - c * b;

const number = fc
  .tuple(fc.nat(99), fc.constantFrom("", ".5", ".25", ".04"))
  .map(([whole, rest]): Sample => ({
    text: `${whole}${rest}`,
    value: fractionOf(`${whole}${rest}`),
  }));
const percent = fc.nat(200).map((n): Sample => ({ text: `${n}%`, value: [BigInt(n), 100n] }));
const cell = fc.tuple(fc.nat(2), fc.nat(4), fc.nat(3)).map(([row, column, way]): Sample => {
  const texts = [
    `[${ROWS[row]},${columns[column]}]`,
    `表2【第${row + 1}行，“${columns[column]}”】`,
    `R${row + 1}C${column + 1}`,
    `表2[${ROWS[row]}, 第${column + 1}列]`,
  ];
  return { text: texts[way], value: fractionOf(CELLS[row][column]) };
});

const operators = {
  "+": ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d],
  "-": ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d],
  "*": ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d],
  "÷": ([a, b]: Fraction, [c, d]: Fraction): Fraction | null =>
    c === 0n ? null : positive([a * d, b * c]),
} as const;

/** Half-up, halves away from zero, by searching the nearest. */
function roundedTo([n, d]: Fraction, digits: number): Fraction {
  const scale = 10n ** BigInt(digits);
  const magnitude = n < 0n ? -n : n;
  let units = (magnitude * scale) / d;
  if ((magnitude * scale - units * d) * 2n >= d) units++;
  return [n < 0n ? -units : units, scale];
}

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    number,
    cell,
    fc
      .tuple(tie("sample"), fc.constantFrom("+", "-", "*", "÷"), tie("sample"))
      .map(([left, sign, right]): Sample => ({
        text: `(${left.text}) ${sign}(${right.text})`,
        value: left.value && right.value && operators[sign as "+"](left.value, right.value),
      })),
    tie("sample").map(({ text, value }): Sample => ({
      text: `－(${text})`,
      value: value && [-value[0], value[1]],
    })),
    tie("sample").map(({ text, value }): Sample => ({
      text: `绝对值(${text})`,
      value: value && [value[0] < 0n ? -value[0] : value[0], value[1]],
    })),
    fc.tuple(tie("sample"), fc.nat(4)).map(([{ text, value }, digits]): Sample => ({
      text: `四舍五入(${text}，${digits})`,
      value: value && roundedTo(value, digits),
    })),
    fc
      .tuple(
        fc.constantFrom("合计", "最小", "最大"),
        fc.array(tie("sample"), { minLength: 1, maxLength: 3 })
      )
      .map(([name, parts]): Sample => {
        const values = parts.flatMap(({ value }) => (value ? [value] : []));
        const all = values.length === parts.length ? values : null;
        const fold = {
          合计: operators["+"],
          最小: (a: Fraction, b: Fraction) => (compare(b, a) < 0n ? b : a),
          最大: (a: Fraction, b: Fraction) => (compare(b, a) > 0n ? b : a),
        }[name as "合计"];
        return {
          text: `${name}(${parts.map(({ text }) => text).join(",")})`,
          value: all && all.reduce(fold),
        };
      })
  ),
}));

const comparisons: Readonly<Record<string, (order: bigint) => boolean>> = {
  "=": (order) => order === 0n,
  "≠": (order) => order !== 0n,
  "<": (order) => order < 0n,
  "<=": (order) => order <= 0n,
  "＞": (order) => order > 0n,
  "≥": (order) => order >= 0n,
};

const { claim } = fc.letrec<{ claim: Claim }>((tie) => ({
  claim: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .tuple(sample, fc.constantFrom(...Object.keys(comparisons)), fc.oneof(sample, percent))
      .map(([left, sign, right]): Claim => ({
        text: `${left.text} ${sign} ${right.text}`,
        holds:
          left.value && right.value ? comparisons[sign](compare(left.value, right.value)) : null,
      })),
    fc.array(tie("claim"), { minLength: 2, maxLength: 3 }).map((parts): Claim => ({
      text: parts.map(({ text }) => `(${text})`).join("且"),
      holds: parts.some(({ holds }) => holds === null) ? null : parts.every(({ holds }) => holds),
    })),
    fc.array(tie("claim"), { minLength: 2, maxLength: 3 }).map((parts): Claim => ({
      text: parts.map(({ text }) => `(${text})`).join(" 或 "),
      holds: parts.some(({ holds }) => holds === null) ? null : parts.some(({ holds }) => holds),
    })),
    tie("claim").map(({ text, holds }): Claim => ({
      text: `非(${text})`,
      holds: holds === null ? null : !holds,
    })),
    fc
      .tuple(tie("claim"), tie("claim"), tie("claim"))
      .map(([condition, then, otherwise]): Claim => ({
        text: `(如果 ${condition.text} 则 ${then.text}，否则 ${otherwise.text})`,
        holds: condition.holds === null ? null : condition.holds ? then.holds : otherwise.holds,
      }))
  ),
}));

describe("random formulas", () => {
  it("have the value that plain fractions give", () => {
    let worked = 0;
    fc.assert(
      fc.property(claim, ({ text, holds }) => {
        fc.pre(text.length <= 1000);
        const { node, problem } = parseFormula(text);
        expect(problem).toBeNull();
        const { bound } = bindFormula(node!, form, [form]);
        const found = evaluateFormula(bound!, { row: "", column: "" });
        expect(found.kind === "fault" ? null : found.holds).toBe(holds);
        if (holds !== null) worked++;
      }),
      { numRuns: 500 }
    );
    expect(worked).toBeGreaterThan(100);
  });

  it("of one comparison show both sides exactly", () => {
    fc.assert(
      fc.property(sample, ({ text, value }) => {
        fc.pre(value !== null && text.length <= 900);
        const [n, d] = value;
        const { node } = parseFormula(`${text} = ${n < 0n ? "-" : ""}${n < 0n ? -n : n} ÷ ${d}`);
        const { bound } = bindFormula(node!, form, [form]);
        const found = evaluateFormula(bound!, { row: "", column: "" });
        expect(found.kind === "truth" && found.holds).toBe(true);
      }),
      { numRuns: 300 }
    );
  });

  it("of names that are there or not never throw, and what is found has a place in the text", () => {
    const words = fc.constantFrom(
      ...[...columns, ...ROWS, "本行", "本列", "各行", "第1列至第3列", "甲至丙(含丁)", "甲、乙"],
      ...[
        "女",
        "表2[",
        "表5[",
        "]",
        ",",
        "合计(",
        ")",
        "=",
        "+",
        "/",
        "1",
        "R1C9",
        "且",
        "如果",
        "则",
      ]
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (all) => {
        const text = all.join("");
        const problem = formulaProblemIn({ text }, [[form]]);
        if (problem) expect(problem.position + problem.length).toBeLessThanOrEqual(text.length);
        const { node } = parseFormula(text);
        const { bound } = node ? bindFormula(node, form, [form]) : { bound: null };
        if (bound) evaluateFormula(bound, { row: ROWS[1], column: "count:0" });
      }),
      { numRuns: 500 }
    );
  });
});
