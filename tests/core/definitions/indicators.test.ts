import fc from "fast-check";
import { codeTable } from "../../../src/core/codes/code-tables";
import { plainCondition } from "../../../src/core/definitions/conditions";
import type { DefinitionProblemKey } from "../../../src/core/definitions/definition-problem";
import { groupLabels } from "../../../src/core/definitions/group-labels";
import { ledgersByTitle } from "../../../src/core/definitions/ledger-names";
import {
  parseIndicator,
  printIndicator,
  writtenOut,
} from "../../../src/core/definitions/indicators";
import { figureColumns } from "../../../src/core/forms/form";
import { allPresets, plainColumns } from "../../../src/core/forms/presets";
import { forms } from "../../../src/core/forms/tables/index";
import type { Condition } from "../../../src/core/ledgers/condition";
import type { LedgerKind } from "../../../src/core/ledgers/field";
import type { GroupId } from "../../../src/core/statistics/groups";
import type { Indicator, PlainIndicator } from "../../../src/core/statistics/indicators";
import { indicatorKey } from "../../../src/core/statistics/indicators";

function again(indicator: Indicator): Indicator | null {
  return parseIndicator(printIndicator(indicator, "five-year")).value?.indicator ?? null;
}

describe("indicators of the product's forms", () => {
  const all = forms.flatMap((form) =>
    form.layout === "townships"
      ? allPresets.flatMap((presets) =>
          figureColumns(plainColumns(form.columns, presets)).map(
            ({ indicator }) => [presets.ageBands, indicator] as const
          )
        )
      : []
  );
  const distinct = new Map(all.map((one) => [printIndicator(one[1], one[0]), one]));

  it.each([...distinct])("%s", (text, [bands, indicator]) => {
    const read = parseIndicator(text).value!.indicator;
    expect(read).toEqual(writtenOut(indicator, bands));
    expect(indicatorKey(read)).toBe(indicatorKey(writtenOut(indicator, bands)));
  });
});

const kinds = [...ledgersByTitle.values()];
const groupIds = Object.keys(groupLabels) as GroupId[];
const texts = fc.string({
  unit: fc.constantFrom("第", "1", "组", "“", "”", '"', " ", "且", ")", "|", ";", "（"),
  maxLength: 8,
});

function simple(kind: LedgerKind): fc.Arbitrary<Condition> {
  return fc.constantFrom(...kind.fields).chain((field): fc.Arbitrary<Condition> => {
    const filled = fc.boolean().map((yes): Condition => ({ field: field.id, filled: yes }));
    if (field.type === "code") {
      const codes = codeTable(field.codes!).entries.map(({ code }) => code);
      const is = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
      return fc.oneof(
        filled,
        is.map((some): Condition => ({ field: field.id, is: some }))
      );
    }
    if (field.type === "integer" || field.type === "number") {
      const number = fc.integer({ min: -999, max: 999 });
      return fc.oneof(
        filled,
        number.map((atLeast): Condition => ({ field: field.id, atLeast })),
        number.map((atMost): Condition => ({ field: field.id, atMost })),
        fc.tuple(number, fc.nat(99)).map(([atLeast, more]): Condition => ({
          field: field.id,
          atLeast,
          atMost: atLeast + more,
        }))
      );
    }
    if (field.type === "date") {
      return fc.oneof(
        filled,
        fc
          .constantFrom("before-as-of" as const, "as-of-or-later" as const)
          .map((day): Condition => ({ field: field.id, day }))
      );
    }
    return fc.oneof(
      filled,
      texts.map((is): Condition => ({ field: field.id, is }))
    );
  });
}

function condition(kind: LedgerKind): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      simple(kind),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie("tree").map((not): Condition => ({ not }))
    ),
  }));
  return tree;
}

const records = fc.constantFrom(...kinds).chain((kind): fc.Arbitrary<PlainIndicator> => {
  const where = fc.option(condition(kind), { nil: undefined });
  const numbers = kind.fields.filter(({ type }) => type === "integer" || type === "number");
  const counted = where.map((asked): PlainIndicator => ({
    kind: "records",
    ledger: kind.id,
    ...(asked ? { where: asked } : {}),
  }));
  if (numbers.length === 0) return counted;
  const summed = fc
    .tuple(
      fc.constantFrom(...numbers),
      where,
      fc.option(fc.integer({ min: 2, max: 12 })),
      fc.boolean()
    )
    .map(([{ id: field }, asked, times, common]): PlainIndicator => {
      const rest = { ledger: kind.id, field, ...(asked ? { where: asked } : {}) };
      if (common) return { kind: "common", ...rest };
      return { kind: "sum", ...rest, ...(times === null ? {} : { times }) };
    });
  return fc.oneof(counted, summed);
});

const group = fc.constantFrom(...groupIds);
const range = fc
  .tuple(fc.nat(80), fc.oneof(fc.nat(20), fc.constant(Infinity)))
  .map(([from, more]) => ({ from, to: from + more }));
const plain: fc.Arbitrary<PlainIndicator> = fc.oneof(
  records,
  group.map((of): PlainIndicator => ({ kind: "count", of })),
  group.map((of): PlainIndicator => ({ kind: "share", of })),
  group.map((of): PlainIndicator => ({ kind: "units", of })),
  range.map((one): PlainIndicator => ({ kind: "age", ...one })),
  range.map((one): PlainIndicator => ({ kind: "tenure", ...one })),
  fc.constant<PlainIndicator>({ kind: "mean-age" }),
  fc.constant<PlainIndicator>({ kind: "count" })
);
const indicators: fc.Arbitrary<Indicator> = fc.oneof(
  plain,
  fc.tuple(plain, plain).map(([part, whole]): Indicator => ({ kind: "ratio", part, whole })),
  plain.map((of): Indicator => ({ kind: "change", of }))
);

describe("any indicator", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(indicators, (indicator) => {
        expect(again(indicator)).toEqual(writtenOut(indicator, "five-year"));
      }),
      { numRuns: 400 }
    );
  });

  it("never leaves a reader without an answer", () => {
    fc.assert(
      fc.property(indicators, fc.nat(60), fc.nat(4), texts, (indicator, at, less, more) => {
        const text = printIndicator(indicator, "party-statistics");
        const spoilt = text.slice(0, at) + more + text.slice(at + less);
        const { value, problem } = parseIndicator(spoilt);
        expect(value === null).toBe(problem !== null);
        if (problem) {
          expect(problem.position).toBeLessThanOrEqual(spoilt.length);
          expect(problem.position + problem.length).toBeLessThanOrEqual(spoilt.length);
        }
      }),
      { numRuns: 300 }
    );
  });

  it("flattens needless nesting", () => {
    const a: Condition = { field: "a", filled: true };
    expect(plainCondition({ all: [{ all: [a, { any: [a] }] }] })).toEqual({ all: [a, a] });
  });
});

describe("how people write", () => {
  it.each<[string, Indicator]>([
    ["人数：女", { kind: "count", of: "female" }],
    ["占比 : 大专及以上", { kind: "share", of: "college-plus" }],
    ["占比:高中（中专）及以上", { kind: "share", of: "high-school-plus" }],
    ["人数:一肩挑", { kind: "count", of: "one-shoulder" }],
    ['村（社区）数:"一肩挑"', { kind: "units", of: "one-shoulder" }],
    ["年龄:36至45岁", { kind: "age", from: 36, to: 45 }],
    ["年龄:６０岁及以上", { kind: "age", from: 60, to: Infinity }],
    ["年龄:35岁及以下", { kind: "age", from: 0, to: 35 }],
    ["任职年限:3至4年", { kind: "tenure", from: 3, to: 4 }],
    ["较上届(平均年龄)", { kind: "change", of: { kind: "mean-age" } }],
    [
      "记录数(后备干部库；人员类别＝致富能人)",
      { kind: "records", ledger: "reserve", where: { field: "category", is: "prosperous" } },
    ],
    [
      "合计(培训宣传台账.数量; 单位=场次)",
      {
        kind: "sum",
        ledger: "publicity",
        field: "quantity",
        where: { field: "measure", is: "sessions" },
      },
    ],
    [
      "记录数(换届风气督导台账;督导组=第1组|第2组)",
      { kind: "records", ledger: "supervision", where: { field: "team", is: ["1", "2"] } },
    ],
    [
      "比率(记录数(后备干部库) / 人数)",
      { kind: "ratio", part: { kind: "records", ledger: "reserve" }, whole: { kind: "count" } },
    ],
  ])("%s", (text, indicator) => {
    expect(parseIndicator(text)).toMatchObject({ problem: null, value: { indicator } });
  });

  it.each<[string, DefinitionProblemKey, number, string]>([
    ["", "empty", 0, ""],
    ["人頭", "unknown-indicator", 0, ""],
    ["占比:大专以上", "unknown-group", 3, "大专及以上"],
    ["人数:女 多", "unexpected", 5, ""],
    ["记录数(后备干部;人员类别=致富能人)", "unknown-ledger", 4, ""],
    ["记录数(后备干部库;人员类=致富能人)", "unknown-field", 10, "人员类别"],
    ["记录数(后备干部库;人员类别=致富人)", "unknown-value", 15, "致富能人"],
    ["合计(培训宣传台账.数)", "unknown-field", 10, ""],
    ["合计(后备干部库.姓名)", "not-a-number-field", 9, ""],
    ["记录数(后备干部库;姓名≥3)", "not-a-number-field", 10, ""],
    ["记录数(后备干部库;姓名早于截止日期)", "not-a-date-field", 10, ""],
    ["年龄:45至36岁", "range-turned", 3, ""],
    ["年龄:36至45", "missing", 8, ""],
    ["年龄:岁", "number-needed", 3, ""],
    ["比率(较上届(人数) ÷ 人数)", "unknown-indicator", 3, ""],
    ["记录数(后备干部库;姓名=“某", "unclosed-text", 13, ""],
    [`记录数(后备干部库;${"(".repeat(30)}`, "too-deep", 31, ""],
  ])("%s: %s at %d", (text, key, position, suggestion) => {
    const { problem } = parseIndicator(text);
    expect(problem).toMatchObject({ key, position });
    if (suggestion !== "") expect(problem?.params["suggestion"]).toBe(suggestion);
  });
});
