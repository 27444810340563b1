import type { CodeTable } from "../../../../src/core/codes/code-table";
import { offeredLabels } from "../../../../src/core/codes/code-table";
import { codeTable } from "../../../../src/core/codes/code-tables";
import { newCodeSheet } from "../../../../src/core/forms/template/code-sheet";
import { planTemplate } from "../../../../src/core/forms/template/template-plan";
import { templateKinds } from "../../../../src/core/forms/template/template-set";
import type { Field, LedgerKind } from "../../../../src/core/ledgers/field";
import type { PlanRow, PlanValidation, SheetPlan } from "../../../../src/core/sheets/sheet-plan";
import { checkPlans } from "../../../../src/workbook/plan-checks";
import { reportSettings } from "../../../support/report-fixture";

const letters: CodeTable = {
  id: "letters",
  source: "",
  entries: ["甲", "乙", "丙"].map((name) => ({ code: name, name })),
  offered: ["丙", "甲"],
};

const kindOf = (
  fields: readonly Partial<Field>[],
  others: Partial<LedgerKind> = {}
): LedgerKind => ({
  id: "test",
  title: "样例台账",
  order: 0,
  fields: fields.map((field, i) => ({
    id: `f${i}`,
    header: `栏目${i}`,
    aliases: [],
    type: "text",
    ...field,
  })),
  recognisedBy: [],
  atLeast: 1,
  key: "f0",
  footNotes: true,
  template: { orientation: "portrait", notes: ["每人一行。"] },
  ...others,
});

function planOf(fields: readonly Partial<Field>[], others?: Partial<LedgerKind>) {
  const plan = planTemplate(kindOf(fields, others), reportSettings, { rows: 4 });
  return { ...plan, rows: [...plan.rows] } as SheetPlan & { rows: PlanRow[] };
}

/** What is asked of the cells of a single column. */
function validationOf(field: Partial<Field>): Omit<PlanValidation, "ranges"> | undefined {
  const [validation] = planOf([field]).validations ?? [];
  if (!validation) return undefined;
  const { ranges, ...asked } = validation;
  expect(ranges).toHaveLength(1);
  return asked;
}

describe("a column of a template", () => {
  it.each<[what: string, field: Partial<Field>, asked: object | undefined]>([
    ["text asks nothing", { type: "text" }, undefined],
    [
      "a note is shown at the cells",
      { type: "text", header: "现工作地", note: "填到县。", required: true },
      { any: true, promptTitle: "现工作地", promptText: "必填。填到县。" },
    ],
    ["a code has a list", { type: "code", codes: "yes-no" }, { list: ["是", "否"] }],
    [
      "a code whose list offers some of its values takes the others too",
      { type: "code", codes: letters },
      { list: ["丙", "甲"], allowOther: "asked" },
    ],
    ["a whole number has bounds", { type: "integer", most: 9 }, { whole: { least: 0, most: 9 } }],
    [
      "a number may be negative",
      { type: "number" },
      { decimal: { least: -1e9, most: 1e9 }, errorText: "请填数字，不带单位。" },
    ],
    [
      "the bounds are told",
      { type: "number", least: 1, most: 5 },
      { errorText: "请填1至5之间的数字，不带单位。" },
    ],
    ["a number that may be 550余 is free", { type: "integer", approximate: true }, { any: true }],
    [
      "a date is text",
      { type: "date" },
      { textLength: { least: 4, most: 11 }, allowOther: "asked" },
    ],
    ["an ID number is text", { type: "id" }, { textLength: { least: 15, most: 18 } }],
  ])("%s", (_, field, asked) => {
    const found = validationOf(field);
    if (asked === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(asked);
  });

  it.each<[Field["type"], string]>([
    ["id", "@"],
    ["date", "@"],
    ["phone", "@"],
    ["account", "@"],
    ["code", "@"],
    ["integer", "0"],
    ["number", "General"],
    ["sequence", "General"],
  ])("of type %s has the number format %s", (type, format) => {
    const { rows, styles } = planOf([{ type, codes: "sex" }]);
    const { style } = rows[rows.length - 2];
    expect(styles[style![0]!].numberFormat).toBe(format);
  });

  it("offers of the education table what people choose from", () => {
    expect(offeredLabels(codeTable("education"))).toEqual(
      expect.arrayContaining(["研究生", "大学本科", "大学专科", "中专", "高中", "初中", "小学"])
    );
    expect(offeredLabels(codeTable("sex"))).toEqual(["男", "女"]);
  });
});

describe("a template", () => {
  const { rows, merges, freeze, print, validations } = planOf([
    { id: "f0", type: "name", header: "姓名", required: true },
    { type: "text", inTemplate: false, header: "不印" },
    { type: "integer", header: "年龄" },
    { type: "text", header: "备注" },
  ]);
  const texts = rows.map(({ values }) => values[0]);

  it("has its title, how to fill in, who reports, marked heads and blank rows", () => {
    expect(texts.slice(0, 6)).toEqual([
      `${reportSettings.regionName}样例台账`,
      expect.stringMatching(/^填表说明：1\./),
      expect.stringMatching(/^ +2\./),
      "          3.每人一行。",
      `填报单位(盖章):${reportSettings.reportingUnit}`,
      "*姓名",
    ]);
    expect(rows[5].values).toEqual(["*姓名", "年龄", "备注"]);
    expect(rows).toHaveLength(10);
  });

  it("keeps the head in view and on every page", () => {
    expect(freeze).toEqual({ row: 6, column: 1 });
    expect(print).toMatchObject({
      paper: "A4",
      orientation: "portrait",
      fitToWidth: 1,
      titleRows: { first: 5, last: 5 },
    });
    expect(merges?.every(({ bottom }) => bottom < 5)).toBe(true);
  });

  it("asks of all blank rows and of nothing else", () => {
    expect(validations?.flatMap(({ ranges }) => ranges)).toEqual([
      { top: 6, bottom: 9, left: 1, right: 1 },
    ]);
  });

  it("can have a title with the term in it", () => {
    const title = "{region}{term}样例";
    const plan = planOf([{}, {}, {}, {}], { template: { orientation: "portrait", title } });
    const { regionName, termName } = reportSettings;
    expect(plan.rows[0].values[0]).toBe(`${regionName}${termName}样例`);
  });

  it("gives many columns less room, then larger paper", () => {
    const wide = (count: number) =>
      planOf(
        Array.from({ length: count }, () => ({ type: "posts", header: "职务" }) as const),
        {
          template: { orientation: "landscape" },
        }
      );
    const facts = [8, 12, 20, 40].map((count) => {
      const { print, columnWidths } = wide(count);
      return [print?.paper, columnWidths[0]! < 16];
    });
    expect(facts).toEqual([
      ["A4", false],
      ["A4", true],
      ["A3", true],
      ["A3", true],
    ]);
  });

  it.each(templateKinds().map((kind) => [kind.title, kind] as const))(
    "of %s can be held by a workbook, its drop-downs whole",
    (_, kind) => {
      const codes = newCodeSheet([{ title: "民族", values: ["汉族"] }]);
      const plan = planTemplate(kind, reportSettings, { rows: 2, codes });
      expect(() => checkPlans([plan])).not.toThrow();
      expect(plan.name).toBe(kind.title);
    }
  );
});
