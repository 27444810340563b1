import { checkForms } from "../../../../../src/core/forms/checks/check-forms";
import type { FormCheck, FormCheckResult } from "../../../../../src/core/forms/checks/form-check";
import { formulaProblemIn } from "../../../../../src/core/forms/checks/formula/formula-problem-in";
import { markedFormula } from "../../../../../src/core/formulas/formula-problem";
import { plainForm } from "../../../../support/plain-form";
import { reportSettings } from "../../../../support/report-fixture";

const first = plainForm(
  "表2",
  [
    ["总数", "count"],
    ["性别/男", "count:male"],
    ["性别/女", "count:female"],
    ["中专、高中", "count:secondary"],
    ["大专及以上/人数", "count:college-plus"],
    ["大专及以上/占比", "share:college-plus"],
    ["平均年龄", "mean-age"],
  ],
  [
    ["合计", "7", "4", "3", "2", "2", "28.57", "39.35"],
    ["甲镇", "4", "3", "1", "2", "1", "25.00", "—"],
    ["乙镇", "3", "1", "1", "0", "1", "33.33", ""],
  ]
);
const second = plainForm(
  "表3",
  [
    ["总数", "count"],
    ["备注数", "count:other"],
  ],
  [
    ["合计", "2", "0"],
    ["甲镇", "1", "约3"],
    ["丙镇", "1", "0"],
  ]
);

function run(text: string, tables?: readonly string[]): readonly FormCheckResult[] {
  const test: FormCheck["test"] = { type: "formula", text, ...(tables ? { tables } : {}) };
  const check = { id: "own", kind: "custom", level: "error", formula: text, test } as const;
  return checkForms([first, second], reportSettings, [check]).results;
}

const line = ({
  form,
  label,
  expanded,
  substituted,
  left,
  right,
  difference,
  ...rest
}: FormCheckResult) =>
  [
    form.number,
    label,
    expanded,
    substituted,
    `${left} ${right} ${difference}`,
    rest.skipped ?? rest.passed,
  ].join(" | ");

describe("a formula worked out", () => {
  it.each<[string, string[]]>([
    [
      "总数 = 男 + 女",
      [
        "表2 | 合计 | B2 = C2 + D2 | 7 = 4 + 3 | 7 7 0 | true",
        "表2 | 甲镇 | B3 = C3 + D3 | 4 = 3 + 1 | 4 4 0 | true",
        "表2 | 乙镇 | B4 = C4 + D4 | 3 = 1 + 1 | 3 2 1 | false",
      ],
    ],
    [
      "[合计,性别/男] = 合计([各行,男])",
      ["表2 | 合计 | C2 = 合计(C3:C4) | 4 = 合计(3, 1) | 4 4 0 | true"],
    ],
    [
      "[甲镇,本列] ≤ [合计,本列]",
      [
        "表2 | 甲镇 总数 | B3 ≤ B2 | 4 ≤ 7 | 4 7 -3 | true",
        "表2 | 甲镇 性别/男 | C3 ≤ C2 | 3 ≤ 4 | 3 4 -1 | true",
        "表2 | 甲镇 性别/女 | D3 ≤ D2 | 1 ≤ 3 | 1 3 -2 | true",
        "表2 | 甲镇 中专、高中 | E3 ≤ E2 | 2 ≤ 2 | 2 2 0 | true",
        "表2 | 甲镇 大专及以上/人数 | F3 ≤ F2 | 1 ≤ 2 | 1 2 -1 | true",
        "表3 | 甲镇 总数 | B3 ≤ B2 | 1 ≤ 2 | 1 2 -1 | true",
        "表3 | 甲镇 备注数 | C3 ≤ C2 | (约3) ≤ 0 |   null | no-figure",
      ],
    ],
    [
      "表3[总数] <= 表2[总数]",
      [
        "表3 | 合计 | B2 ≤ 表2!B2 | 2 ≤ 7 | 2 7 -5 | true",
        "表3 | 甲镇 | B3 ≤ 表2!B3 | 1 ≤ 4 | 1 4 -3 | true",
        "表3 | 丙镇 | B4 ≤ ? | 1 ≤ ? |   null | no-figure",
      ],
    ],
    [
      "[合计,大专及以上] ÷ [合计,总数] ≥ 30%",
      ["表2 | 合计 | F2 ÷ B2 ≥ 30% | 2 ÷ 7 ≥ 30% | ≈0.285714 0.3 ≈-0.014286 | false"],
    ],
    [
      "[合计,大专及以上/占比] ≥ 25% + 5%",
      ["表2 | 合计 | G2 ≥ 25% + 5% | 28.57 ≥ 25% + 5% | 28.57 30 -1.43 | false"],
    ],
    [
      "[合计,占比] = 四舍五入([合计,大专及以上/人数] ÷ [合计,总数] × 100, 2)",
      [
        "表2 | 合计 | G2 = 四舍五入(F2 ÷ B2 × 100, 2) | 28.57 = 四舍五入(2 ÷ 7 × 100, 2) | 28.57 28.57 0 | true",
      ],
    ],
    [
      "如果 总数 > 3 则 女 ≥ 2",
      [
        "表2 | 合计 | 如果 B2 > 3,则 D2 ≥ 2 | 如果 7 > 3,则 3 ≥ 2 | 3 2 1 | true",
        "表2 | 甲镇 | 如果 B3 > 3,则 D3 ≥ 2 | 如果 4 > 3,则 1 ≥ 2 | 1 2 -1 | false",
        "表2 | 乙镇 | 如果 B4 > 3,则 D4 ≥ 2 | 如果 3 > 3,则 1 ≥ 2 |   null | condition",
      ],
    ],
    ["[甲镇,平均年龄] > 18", ["表2 | 甲镇 | H3 > 18 | (—) > 18 |   null | no-figure"]],
    ["[乙镇,平均年龄] > 18", ["表2 | 乙镇 | H4 > 18 | (空白) > 18 |   null | no-figure"]],
    [
      "1 ÷ ([合计,男] - 4) = 1",
      ["表2 | 合计 | 1 ÷ (C2 − 4) = 1 | 1 ÷ (4 − 4) = 1 |   null | no-figure"],
    ],
    [
      "四舍五入([合计,男], 2.5) = 4",
      ["表2 | 合计 | 四舍五入(C2, 2.5) = 4 | 四舍五入(4, 2.5) = 4 |   null | no-figure"],
    ],
    [
      "合计([合计,男、女]) + 最大([合计,第4列至第5列]) ≥ [合计,中专、高中]",
      ["表2 | 合计 | 合计(C2:D2) + 最大(E2:F2) ≥ E2 | 合计(4, 3) + 最大(2, 2) ≥ 2 | 9 2 7 | true"],
    ],
    ["R1C1 = 合计(R1C2..3)", ["表2 | 合计 | B2 = 合计(C2:D2) | 7 = 合计(4, 3) | 7 7 0 | true"]],
    [
      "表3R1C1 < T2R1C1 < T[2]R[1]C[1] + 1",
      ["表3 | 合计 | B2 < 表2!B2 < 表2!B2 + 1 | 2 < 7 < 7 + 1 | 2 7 < 8 null | true"],
    ],
    ["非([合计,男] > [合计,女])", ["表2 | 合计 | 非(C2 > D2) | 非(4 > 3) |   null | false"]],
    [
      "[合计,男] > 5 或 [合计,女] = 3",
      ["表2 | 合计 | C2 > 5 或 D2 = 3 | 4 > 5 或 3 = 3 |   null | true"],
    ],
    [
      "[合计,男] = 4 且 [合计,女] = 5",
      ["表2 | 合计 | C2 = 4 且 D2 = 5 | 4 = 4 且 3 = 5 | 3 5 -2 | false"],
    ],
    [
      "[合计,性别/男]/[合计,总数] < 1",
      ["表2 | 合计 | C2 ÷ B2 < 1 | 4 ÷ 7 < 1 | ≈0.571429 1 ≈-0.428571 | true"],
    ],
    [
      "绝对值([合计,女] - [合计,男]) = 1",
      ["表2 | 合计 | 绝对值(D2 − C2) = 1 | 绝对值(3 − 4) = 1 | 1 1 0 | true"],
    ],
  ])("%s", (text, lines) => {
    const own = run(text).filter(({ check }) => check.id === "own");
    // A formula on this table is worked out in every table that has what it names.
    const expected = text.startsWith("R1C1") ? [lines[0]] : lines;
    expect(own.map(line)).toEqual(expected);
    expect(formulaProblemIn({ text }, [[first, second]])).toBeNull();
  });

  it("in the tables that it is for", () => {
    const tables = (only: readonly string[]) =>
      run("总数 ≥ 0", only).map(({ form }) => form.number);
    expect(new Set(tables(["表2"]))).toEqual(new Set(["表2"]));
    expect(new Set(tables(["表2", "表3 样表"]))).toEqual(new Set(["表2", "表3"]));
    expect(tables(["表9"])).toEqual([]);
  });

  it("slashes between names are heads where a table has them, and a division elsewhere", () => {
    const [path] = run("大专及以上/人数 ≤ 总数");
    const [quotient] = run("大专及以上/总数 ≤ 1");
    expect([path.expanded, quotient.expanded]).toEqual(["F2 ≤ B2", "F2 ÷ B2 ≤ 1"]);
  });

  it("counts only where it says something", () => {
    const test = { type: "formula", text: "如果 总数 > 3 则 女 ≥ 2" } as const;
    const check = { id: "own", kind: "custom", level: "explain", formula: "", test } as const;
    const { total, passed, failed } = checkForms([first], reportSettings, [
      { ...check, remark: "请说明" },
    ]);
    expect({ total, passed, failed }).toEqual({ total: 2, passed: 1, failed: 1 });
    const wrong = checkForms([first], reportSettings, [{ ...check, remark: "请说明" }]);
    expect(wrong.results.map(({ note, level }) => [note?.key ?? "", level])).toEqual([
      ["", "explain"],
      ["remark", "explain"],
      ["condition-not-met", "explain"],
    ]);
  });

  it("leads to its cells, the first named first", () => {
    const [{ cells }] = run("表3[合计,总数] ≤ 表2[合计,总数]");
    expect(cells).toEqual([
      { sheet: "表3 样表", address: "B2" },
      { sheet: "表2 样表", address: "B2" },
    ]);
  });

  it("of a form's own is worked out in that form alone", () => {
    const own = { id: "o", kind: "within", level: "error", formula: "总数 ≥ 0" } as const;
    const test = { type: "formula", text: own.formula } as const;
    const { form } = first;
    if (form.layout !== "townships") throw new Error("not a table");
    const with_ = { ...first, form: { ...form, checks: [{ ...own, test }] } };
    const { results } = checkForms([with_, second], reportSettings, []);
    expect(results.map(({ form: of, label }) => `${of.number} ${label}`)).toEqual([
      "表2 合计",
      "表2 甲镇",
      "表2 乙镇",
    ]);
  });
});

describe("names that are not there", () => {
  it.each([
    ["总数 = 男 + 女孩", "unknown-column", "总数 = 男 + 【女孩】", "女"],
    ["[甲乡,男] = 1", "unknown-row", "[【甲乡】,男] = 1", "甲镇"],
    ["[甲镇,男] = 表5[甲镇,男]", "unknown-table", "[甲镇,男] = 【表5】[甲镇,男]", ""],
    ["合计(男、妇、女) = 1", "unknown-column", "合计(男、【妇】、女) = 1", ""],
    ["[第9行,男] = 1", "number-out-of-range", "[【第9行】,男] = 1", undefined],
    ["男 = R1C80", "number-out-of-range", "男 = 【R1C80】", undefined],
    ["合计(女至男) = 1", "range-turned", "合计(【女至男】) = 1", undefined],
    ["合计(R1C3..2,男) = 1", "range-turned", "合计(【R1C3..2】,男) = 1", undefined],
    ["性别 = 总数", "several-cells", "【性别】 = 总数", undefined],
    ["[各行,男] = 1", "several-cells", "【[各行,男]】 = 1", undefined],
    ["“男、女” = 1", "unknown-column", "【“男、女”】 = 1", ""],
  ])("%s", (text, key, marked, suggestion) => {
    const problem = formulaProblemIn({ text }, [[first, second]]);
    expect(problem && [problem.key, markedFormula(text, problem)]).toEqual([key, marked]);
    expect(problem?.params["suggestion"]).toBe(suggestion);
    expect(run(text)).toEqual([]);
  });

  it("are told with the full names where there are several", () => {
    const twice = plainForm(
      "表2",
      [
        ["甲/人数", "count:a"],
        ["乙/人数", "count:b"],
      ],
      [["合计", "1", "2"]]
    );
    expect(formulaProblemIn({ text: "人数 = 1" }, [[twice]])?.params["choices"]).toBe(
      "甲/人数、乙/人数"
    );
  });

  it("of the tables that it is for are told", () => {
    const problem = formulaProblemIn({ text: "总数 = 1", tables: ["表7"] }, [[first]]);
    expect(problem && [problem.key, problem.params["found"]]).toEqual(["unknown-table", "表7"]);
  });

  it("are not looked for where there is no table", () => {
    expect(formulaProblemIn({ text: "无此栏 = 1" }, [])).toBeNull();
    expect(formulaProblemIn({ text: "无此栏 =" }, [])?.key).toBe("unexpected-end");
  });
});
