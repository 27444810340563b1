import { join } from "node:path";
import { readDefinition } from "../../../src/core/definitions/read-definition";
import type { BuiltForm } from "../../../src/core/forms/build-form";
import { buildForm } from "../../../src/core/forms/build-form";
import { checkForms } from "../../../src/core/forms/checks/check-forms";
import { printForm } from "../../../src/core/forms/checks/print-form";
import { recogniseForm } from "../../../src/core/forms/checks/recognise-form";
import { definedForms, formsIn } from "../../../src/core/forms/defined-forms";
import { definitionLines } from "../../../src/core/forms/definition-lines";
import { freeNumber, namesOfCopy, planDefinition } from "../../../src/core/forms/definition-plan";
import type { TownshipForm } from "../../../src/core/forms/form";
import { planForm } from "../../../src/core/forms/form-plan";
import { allPresets } from "../../../src/core/forms/presets";
import { formsOf } from "../../../src/core/forms/report";
import { collectReportData } from "../../../src/core/forms/report-data";
import { forms } from "../../../src/core/forms/tables/index";
import { ownSheetKind } from "../../../src/core/ledgers/own-sheets";
import type { LedgerBook } from "../../../src/core/ledgers/recognise";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { validate } from "../../../src/core/rules/validate";
import type { CellValue } from "../../../src/core/values/cell";
import { sampleSettings, sampleWorkbook } from "../../../src/sample/sample-workbook";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { gridFromPlan } from "../../../src/workbook/plan-grid";
import { expectGolden } from "../../support/golden";
import { planText } from "../../support/plan-text";
import { reportGrids, reportSettings } from "../../support/report-fixture";

type Line = readonly [item: string, heads: readonly string[], content: string];

const townshipForms = forms.filter((form): form is TownshipForm => form.layout === "townships");
const committee = townshipForms.find(({ number }) => number === "表2")!;

function sheetOf(lines: readonly Line[], name = "报表定义 附表2") {
  const rows = lines.map(([item, heads, content], i): CellValue[] => [
    ...[i + 1, item, heads[0] ?? null, heads[1] ?? null, heads[2] ?? null],
    content === "" ? null : content,
  ]);
  const head = ["序号", "项目", "一级表头", "二级表头", "三级表头", "内容"];
  return gridFromRows(name, [[name], head, ...rows]);
}

function bookWith(...sheets: readonly ReturnType<typeof sheetOf>[]): LedgerBook {
  return readLedgers("", [...reportGrids(), ...sheets]);
}

describe.each([
  ["the default presets", allPresets[0]],
  ["the presets of Party statistics", allPresets[allPresets.length - 1]],
])("a copy of each form of the product under %s", (_name, presets) => {
  const settings = { ...sampleSettings, ...presets };
  const numbers = townshipForms.map((_, i) => `附表${i + 70}`);
  const plans = townshipForms.map((form, i) =>
    planDefinition(form, namesOfCopy(form, numbers[i]), presets)
  );
  const grids = [...sampleWorkbook(20211028), ...plans].map(gridFromPlan);
  const book = readLedgers("", grids);
  const data = collectReportData([book], settings);
  const names = new Set(plans.map(({ name }) => name));

  it("has no line that cannot be read", () => {
    const tables = book.tables.filter(({ sheet }) => names.has(sheet));
    expect(tables).toHaveLength(townshipForms.length);
    expect(tables.flatMap((table) => readDefinition(table).problems)).toEqual([]);
  });

  it.each(townshipForms.map((form, i) => [form.number, form, numbers[i]] as const))(
    "%s has the figures, heads and notes of the form itself",
    (_number, form, number) => {
      const copy = formsOf(data).find((one) => one.number === number)!;
      const [own, copied] = [form, copy].map((one) => buildForm(one, data));
      const printed = ({ rows }: BuiltForm) =>
        rows.map(({ cells }) =>
          cells.map((cell) => (cell.kind === "figure" ? cell.figure.value : cell))
        );
      expect(copied.heads).toEqual(own.heads);
      expect(printed(copied)).toEqual(printed(own));
      expect(copied.notes).toEqual(own.notes);
      expect(copied.title).toBe(own.title);
    }
  );
});

/** 表2 with Party bands of age, another head, a column more and one less. */
function changed(): Line[] {
  const lines = definitionLines(
    committee,
    { number: "附表2", sheet: "附表2 班子年龄学历表" },
    { ageBands: "party-statistics", formHead: "changeover" }
  );
  return [
    ...lines
      .filter(({ heads }) => heads[0] !== "来源")
      .map(({ item, heads, content }): Line => [
        item,
        heads.map((head) => (head === "35岁及以下" ? "35岁以下(含)" : head)),
        item === "表题" ? "{地区}{届次}村(社区)党组织班子年龄学历情况表" : content,
      ]),
    ["栏目", ["中共党员", "人数"], "人数:中共党员"],
    ["栏目", ["", "40岁及以下党员比率"], "比率(年龄:40岁及以下 ÷ 人数:中共党员)"],
  ];
}

describe("a form that users define", () => {
  const book = bookWith(sheetOf(changed()));
  const data = collectReportData([book], reportSettings);
  const form = formsOf(data).find(({ number }) => number === "附表2")!;
  const plan = planForm(buildForm(form, data), data.settings);

  it("is drawn", () => {
    expectGolden(join(__dirname, "golden", "defined-form.txt"), planText(plan));
  });

  it("is told from the form that it was copied from, and read back", () => {
    const grid = gridFromPlan(plan);
    expect(ownSheetKind(grid)).toBe("form");
    const read = recogniseForm(grid, formsIn([book]));
    expect(read?.printed.form.number).toBe("附表2");
    expect(read?.printed.problems).toEqual([]);
  });

  it("is told by its number where it is an exact copy", () => {
    const lines = definitionLines(committee, { number: "附表2", sheet: "附表2" }, allPresets[0]);
    const exact = bookWith(
      sheetOf(lines.map(({ item, heads, content }): Line => [item, heads, content]))
    );
    const own = collectReportData([exact], reportSettings);
    for (const number of ["表2", "附表2"]) {
      const one = formsIn([exact]).find((each) => each.number === number)!;
      const grid = gridFromPlan(planForm(buildForm(one, own), own.settings));
      expect(recogniseForm(grid, formsIn([exact]))?.printed.form.number).toBe(number);
    }
  });

  it("is checked by the sums and shares of its figures", () => {
    const printed = printForm(buildForm(form, data), data.settings);
    const { results, failed } = checkForms([printed], data.settings);
    const errors = results.filter(({ passed, level }) => !passed && level === "error");
    expect(errors).toEqual([]);
    expect(failed).toBe(results.filter(({ passed }) => !passed).length);
    const ids = new Set(results.map(({ check }) => check.id));
    for (const id of ["sex", "nation", "ages", "education", "share", "row-sum", "mean-in-bands"]) {
      expect(ids).toContain(id);
    }
  });

  it.each<[string, readonly string[], number]>([
    ["ages that leave somebody out", ["35岁及以下", "36至50岁"], 0],
    ["ages that share somebody", ["35岁及以下", "30岁及以上"], 0],
    ["all ages", ["35岁及以下", "36岁及以上"], 1],
  ])("adds up %s or lets them be", (_name, ages, times) => {
    const lines: Line[] = [
      ["表号", [], "附表9"],
      ["表题", [], "年龄表"],
      ["统计对象", [], "书记"],
      ["栏目", ["总数"], "人数"],
      ...ages.map((age): Line => ["栏目", ["年龄", age], `年龄:${age}`]),
    ];
    const own = collectReportData([bookWith(sheetOf(lines))], reportSettings);
    const [defined] = definedForms([bookWith(sheetOf(lines))]);
    const printed = printForm(buildForm(defined, own), own.settings);
    const sums = checkForms([printed], own.settings).results.filter(
      ({ check }) => check.id === "ages"
    );
    expect(sums).toHaveLength(times * printed.lines.length);
  });

  it("holds a mean against free age bands", () => {
    const bands = ["35岁及以下", "36岁及以上"];
    const lines: Line[] = [
      ["表号", [], "附表9"],
      ["表题", [], "年龄表"],
      ["栏目", ["总数"], "人数"],
      ...bands.map((age): Line => ["栏目", ["年龄", age], `年龄:${age}`]),
      ["栏目", ["年龄", "平均年龄"], "平均年龄"],
    ];
    const own = collectReportData([bookWith(sheetOf(lines))], reportSettings);
    const [defined] = definedForms([bookWith(sheetOf(lines))]);
    const printed = printForm(buildForm(defined, own), own.settings);
    const [total, ...others] = printed.lines;
    const mean = total.cells.get("mean-age")!;
    const old = { ...mean, value: { units: 10150, scale: 2 }, text: "101.50" };
    const results = (cell: typeof mean) => {
      const cells = new Map([...total.cells, ["mean-age", cell]]);
      const form = { ...printed, lines: [{ ...total, cells }, ...others] };
      const all = checkForms([form], own.settings).results;
      return all.filter(
        ({ check, label }) => check.id === "mean-in-bands" && label === total.label
      );
    };
    expect(results(mean)).toMatchObject([{ passed: true }]);
    const young = { ...mean, value: { units: 1200, scale: 2 }, text: "12.00" };
    expect(results(young)).toMatchObject([{ passed: false, left: "12.00" }]);
    expect(results(old)).toMatchObject([{ passed: true }]);
  });

  it("goes where its ledger is missing", () => {
    const lines: Line[] = [
      ["表号", [], "附表3"],
      ["表题", [], "后备表"],
      ["统计对象", [], "后备干部库的人"],
      ["栏目", ["总数"], "记录数(后备干部库)"],
    ];
    const own = collectReportData([bookWith(sheetOf(lines))], reportSettings);
    expect(own.forms.some(({ number }) => number === "附表3")).toBe(true);
    expect(formsOf(own).some(({ number }) => number === "附表3")).toBe(false);
  });
});

describe("what is wrong with a definition", () => {
  const least: readonly Line[] = [
    ["表号", [], "附表1"],
    ["表题", [], "简表"],
    ["栏目", ["总数"], "人数"],
  ];
  it.each<[string, readonly Line[], readonly (readonly [string, string])[]]>([
    ["nothing", least, []],
    ["表号", [["表号", [], "表2"], ...least.slice(1)], [["F3", "number-form"]]],
    ["表题", [least[0], ["表题", [], "情况"], least[2]], [["F4", "title-form"]]],
    ["表名", [...least, ["表名", [], "甲/乙"]], [["F6", "sheet-name"]]],
    ["two numbers", [...least, least[0]], [["B6", "repeated-item"]]],
    ["no columns", least.slice(0, 2), [["B3", "missing-item"]]],
    ["no head", [...least, ["栏目", [], "人数:男"]], [["C6", "head-missing"]]],
    ["no indicator", [...least, ["栏目", ["男"], ""]], [["F6", "empty"]]],
    ["a group", [...least, ["栏目", ["女"], "人数:妇女"]], [["F6", "unknown-group"]]],
    ["an item", [...least, ["栏木", ["女"], "人数:女"]], [["B6", "suggestion"]]],
    ["whom", [...least, ["统计对象", [], "书 纪"]], [["F6", "unknown-group"]]],
    ["rows", [...least, ["行", [], "督导组"]], [["F6", "unknown-field"]]],
  ])("%s", (_name, lines, expected) => {
    const sheet = sheetOf(lines);
    const book = bookWith(sheet);
    const issues = validate([book], reportSettings).issues.filter(
      (one) => one.at.sheet === sheet.name
    );
    expect(
      issues.map(({ at, params }) => [
        at.address,
        String(params["variant"] ?? "").replace("-suggestion", ""),
      ])
    ).toEqual(expected);
    const table = book.tables.find(({ kind }) => kind.id === "form-definition")!;
    const isDrawn = readDefinition(table).definition !== null;
    expect(isDrawn).toBe(expected.length === 0 || expected[0][1] === "suggestion");
  });
});

describe("two definitions with one number", () => {
  const least: readonly Line[] = [
    ["表题", [], "第一张表"],
    ["表号", [], "附表8"],
    ["栏目", ["总数"], "人数"],
  ];
  const first = sheetOf(least, "报表定义 甲");
  const second = sheetOf(least, "报表定义 乙");
  const broken = sheetOf(least.slice(1), "报表定义 丙");
  const found = (...sheets: readonly ReturnType<typeof sheetOf>[]) =>
    validate([bookWith(...sheets)], reportSettings)
      .issues.filter(({ rule }) => rule === "form-definition/repeated-number")
      .map(({ at, params }) => [at.sheet, at.address, params["other"]]);

  it("are told, at the one that is not drawn", () => {
    expect(found(first, second)).toEqual([["报表定义 乙", "F4", "报表定义 甲"]]);
    expect(definedForms([bookWith(first, second)])).toHaveLength(1);
  });

  it("are none where one of them is not drawn anyhow", () => {
    expect(found(broken, first)).toEqual([]);
    expect(found(first)).toEqual([]);
  });
});

describe("the number of a copy", () => {
  it.each([
    [[], "附表2"],
    [["附表2"], "附表3"],
    [["附表3", "附表2"], "附表4"],
  ])("beside %j is %s", (taken, number) => {
    expect(freeNumber(taken, committee)).toBe(number);
  });
});
