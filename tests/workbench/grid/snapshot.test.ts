import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellLook, SheetLook } from "../../../src/workbook/sheet-look";
import { conditionalRules } from "../../../src/workbench/grid/univer/snapshot/conditional-rules";
import { definedNames } from "../../../src/workbench/grid/univer/snapshot/defined-names";
import { linkDestination } from "../../../src/workbench/grid/univer/snapshot/links";
import { sheetSnapshot } from "../../../src/workbench/grid/univer/snapshot/sheet-snapshot";
import { validationRules } from "../../../src/workbench/grid/univer/snapshot/validations";
import { workbookSnapshot } from "../../../src/workbench/grid/univer/snapshot/workbook-snapshot";
import { highlightFormula } from "../../../src/workbook/highlight-signature";
import { bookOf, PLAIN, sheetOf } from "./snapshot-looks";

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;
const TEXT: CellLook = { ...PLAIN, numberFormat: "@" };
const HEAD: CellLook = { ...PLAIN, font: { ...PLAIN.font, bold: true }, fill: "DDEBF7" };
const book = bookOf([PLAIN, TEXT, HEAD, PLAIN]);
const ID = "529901198001010010";

const snapshotOf = (look: SheetLook) => sheetSnapshot({ sheetId: "s", book, look });
const cellsOf = (look: SheetLook) => snapshotOf(look).sheet.cellData;
const inRow = (look: SheetLook, row: number): ICellData[] =>
  Object.values(cellsOf(look)[row]) as ICellData[];

describe("cells", () => {
  it("have the type that keeps them what they are", () => {
    const look = sheetOf(
      "表",
      [["姓名", 12.5, true, false, { error: "#N/A" }, ID, ID, " ", "1e5", "12a", null]],
      { styles: Array.from({ length: 6 }, (_, c) => (c === 5 ? new Uint16Array([1]) : undefined)) }
    );
    const cells = inRow(look, 0).map(({ v, t }) => [v, t]);
    expect(cells).toEqual([
      ["姓名", STRING],
      [12.5, NUMBER],
      [1, BOOLEAN],
      [0, BOOLEAN],
      ["#N/A", STRING],
      [ID, STRING],
      [ID, FORCE_STRING],
      [" ", STRING],
      ["1e5", FORCE_STRING],
      ["12a", STRING],
    ]);
  });

  it("share one style a look, and none for the workbook's own", () => {
    const look = sheetOf(
      "表",
      [
        ["姓名", "编号"],
        ["甲", "乙"],
      ],
      {
        styles: [new Uint16Array([2, 3]), new Uint16Array([2, 1, 1])],
      }
    );
    const { styles } = snapshotOf(look);
    const ids = [0, 1, 2].map((row) => inRow(look, row).map(({ s }) => s));
    expect(ids[0][0]).toBe(ids[0][1]);
    expect(ids[1]).toEqual([undefined, ids[2][0]]);
    expect(Object.keys(styles)).toHaveLength(2);
    expect(styles[ids[0][0] as string]).toEqual({ bl: 1, bg: { rgb: "#DDEBF7" } });
    expect(styles[ids[2][0] as string]).toEqual({ n: { pattern: "@" } });
  });

  it("never share an object, because the grid changes cells in place", () => {
    const cells = cellsOf(sheetOf("表", [["村"], ["村"]], { styles: [new Uint16Array([2, 2])] }));
    expect(cells[0][0]).toEqual(cells[1][0]);
    expect(cells[0][0]).not.toBe(cells[1][0]);
  });

  it("do not let the look of their column or row through", () => {
    const look = sheetOf("表", [["甲"]], {
      styles: [new Uint16Array([3])],
      columns: [{ first: 0, last: 0, style: 1 }],
      rows: new Map([[5, { style: 2 }]]),
    });
    const { sheet, styles } = snapshotOf(look);
    expect(styles[sheet.cellData[0][0].s as string]).toEqual({
      n: { pattern: "General" },
      bl: 0,
      bg: {},
    });
    expect(styles[sheet.columnData[0].s as string]).toMatchObject({ n: { pattern: "@" } });
    expect(styles[sheet.rowData[5].s as string]).toMatchObject({ bl: 1 });
  });

  it("tells the results of array formulas beside the cells", () => {
    const look = sheetOf("表", [["村"], ["甲"], ["乙"]], {
      styles: [new Uint16Array([0, 0, 2])],
      formulas: [
        {
          row: 1,
          column: 0,
          formula: "=UNIQUE(C1:C9)",
          fills: { top: 1, left: 0, bottom: 2, right: 0 },
          spills: true,
        },
      ],
    });
    const { sheet, arrays } = snapshotOf(look);
    expect(sheet.cellData[1][0]).toMatchObject({ f: "=UNIQUE(C1:C9)", v: "甲" });
    expect(Object.keys(sheet.cellData[2][0])).toEqual(["s"]);
    expect(arrays.ranges[1][0]).toEqual({ startRow: 1, startColumn: 0, endRow: 2, endColumn: 0 });
    expect(arrays.cells[2][0]).toEqual({ v: "乙", t: STRING });
  });
});

describe("the sheet", () => {
  it("has room below and beside what it holds", () => {
    const rows = (count: number) =>
      sheetOf(
        "表",
        Array.from({ length: count }, () => ["甲"])
      );
    expect(snapshotOf(rows(3)).sheet).toMatchObject({ rowCount: 100, columnCount: 26 });
    expect(snapshotOf(rows(300)).sheet).toMatchObject({ rowCount: 350, columnCount: 26 });
    const wide = sheetOf("表", [Array.from({ length: 40 }, () => 1)]);
    expect(snapshotOf(wide).sheet.columnCount).toBe(45);
    const full = sheetOf("表", [], { grid: { rowCount: 1_048_576 } });
    expect(snapshotOf(full).sheet.rowCount).toBe(1_048_576);
  });

  it("looks as in the file", () => {
    const look = sheetOf("表", [["甲"]], {
      grid: {
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        hiddenRows: new Set([7]),
        visibility: "veryHidden",
      },
      columns: [
        { first: 1, last: 2, width: 20.7109375 },
        { first: 3, last: 16_383, hidden: true },
      ],
      rows: new Map([[0, { height: 30 }]]),
      freeze: { row: 2, column: 0 },
      showGridLines: false,
      zoom: 85,
      tabColor: "C00000",
    });
    const { sheet } = snapshotOf(look);
    expect(sheet).toMatchObject({
      id: "s",
      name: "表",
      hidden: 1,
      showGridlines: 0,
      zoomRatio: 0.85,
      tabColor: "#C00000",
      freeze: { ySplit: 2, xSplit: 0, startRow: 2, startColumn: -1 },
      defaultColumnWidth: 64,
      defaultRowHeight: 20,
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
      rowData: { 0: { h: 40, ia: 0 }, 7: { hd: 1 } },
    });
    expect(sheet.columnData[2]).toEqual({ w: 145 });
    expect(Object.keys(sheet.columnData)).toHaveLength(25);
  });

  it("names sheets by ids in tab order", () => {
    const workbook = workbookSnapshot({
      id: "b",
      name: "花名册",
      book,
      sheets: [sheetOf("一", []), sheetOf("二", [])],
    });
    expect(workbook.sheetOrder).toEqual(["sheet-1", "sheet-2"]);
    expect(workbook.sheets["sheet-2"].name).toBe("二");
  });
});

describe("links", () => {
  it("hang on texts, and lead to pages and places", () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const look = sheetOf("表", [["看\n这里", 5]], {
      links: [
        { range, location: "'一 村'!B3:C4" },
        { range: { ...range, left: 1, right: 1 }, target: "https://example.org/" },
      ],
    });
    const [text, number] = inRow(look, 0);
    expect(text).toMatchObject({ v: "看\n这里", p: { body: { dataStream: "看\r这里\r\n" } } });
    const url = text.p!.body!.customRanges![0].properties!.url as string;
    expect(linkDestination(url)).toEqual({
      kind: "cells",
      sheet: "一 村",
      range: { top: 2, left: 1, bottom: 3, right: 2 },
    });
    expect(number.p).toBeUndefined();
    expect(linkDestination("https://example.org/#a!b")).toMatchObject({ kind: "page" });
    expect(linkDestination("./#全部村")).toEqual({ kind: "name", name: "全部村" });
  });
});

describe("validations", () => {
  const rule = (more: Partial<SheetLook["validations"][number]>) => {
    const look = sheetOf("表", [["甲"]], {
      validations: [
        {
          ranges: [{ top: 1, left: 2, bottom: 1_048_575, right: 2 }],
          type: "list",
          allowBlank: true,
          errorStyle: "stop",
          showError: true,
          ...more,
        },
      ],
    });
    return validationRules({ id: "s", look })[0];
  };

  it.each<[string, Partial<SheetLook["validations"][number]>, object]>([
    ["a list", { formula1: '"男, 女"' }, { type: "list", formula1: "男,女" }],
    ["a list in cells", { formula1: "代码!$A$1:$A$9" }, { formula1: "=代码!$A$1:$A$9" }],
    [
      "numbers between two",
      { type: "whole", formula1: "1", formula2: "99" },
      { type: "whole", operator: "between", formula1: "1", formula2: "99" },
    ],
    [
      "a day, which is a number",
      { type: "date", operator: "lessThanOrEqual", formula1: "TODAY()" },
      { type: "decimal", operator: "lessThanOrEqual", formula1: "=TODAY()" },
    ],
    ["a formula", { type: "custom", formula1: "1" }, { type: "custom", formula1: "=1" }],
    [
      "a message",
      { errorStyle: "warning", errorTitle: "请核对", errorText: "只能选" },
      { errorStyle: 2, errorTitle: "请核对", error: "只能选" },
    ],
  ])("%s", (_, look, expected) => expect(rule(look)).toMatchObject(expected));

  it("end where the sheet does", () => {
    expect(rule({}).ranges).toEqual([{ startRow: 1, startColumn: 2, endRow: 99, endColumn: 2 }]);
  });
});

describe("conditional formats", () => {
  const cells = { top: 1, left: 1, bottom: 4, right: 1 };
  const style = { fill: "FFC7CE" };
  const rulesOf = (formats: SheetLook["conditionalFormats"]) =>
    conditionalRules({ id: "s", look: sheetOf("表", [["甲"]], { conditionalFormats: formats }) });
  const ruleOf = (rule: SheetLook["conditionalFormats"][number]["rule"], ranges = [cells]) =>
    rulesOf([{ ranges, rule }])[0];

  it.each<[string, SheetLook["conditionalFormats"][number]["rule"], object]>([
    [
      "a formula",
      { kind: "formula", formula: "B2>$D$1", look: style },
      { subType: "formula", value: "=B2>$D$1", style: { bg: { rgb: "#FFC7CE" } } },
    ],
    [
      "a number",
      { kind: "value", operator: "greaterThan", formulas: ["60"], look: style },
      { subType: "number", operator: "greaterThan", value: 60 },
    ],
    [
      "two numbers",
      { kind: "value", operator: "between", formulas: ["1", "5"], look: style },
      { subType: "number", operator: "between", value: [1, 5] },
    ],
    [
      "a text, which the grid compares by formula only",
      { kind: "value", operator: "equal", formulas: ['"女"'], look: style },
      { subType: "formula", value: '=B2=("女")' },
    ],
    [
      "cells to compare with",
      { kind: "value", operator: "notBetween", formulas: ["$A$1", "9"], look: style },
      { subType: "formula", value: "=OR(B2<($A$1),B2>(9))" },
    ],
    [
      "a part of a text",
      { kind: "text", operator: "contains", text: "党", look: { bold: true, color: "9C0006" } },
      { subType: "text", operator: "containsText", value: "党", style: { bl: 1 } },
    ],
    [
      "what stands twice",
      { kind: "duplicates", unique: false, look: style },
      { subType: "duplicateValues" },
    ],
    [
      "a scale",
      {
        kind: "color-scale",
        points: [
          { type: "min", color: "F8696B" },
          { type: "percentile", value: "50", color: "63BE7B" },
        ],
      },
      {
        config: [
          { index: 0, color: "#F8696B", value: { type: "min" } },
          { index: 1, color: "#63BE7B", value: { type: "percentile", value: 50 } },
        ],
      },
    ],
    [
      "a bar",
      { kind: "data-bar", min: { type: "min" }, max: { type: "num", value: "9" }, color: "638EC6" },
      {
        config: { min: { type: "min" }, max: { type: "num", value: 9 }, positiveColor: "#638EC6" },
      },
    ],
  ])("%s", (_, rule, expected) => expect(ruleOf(rule).rule).toMatchObject(expected));

  it("moves a formula to the topmost range, from which the grid counts", () => {
    const ranges = [cells, { top: 0, left: 3, bottom: 0, right: 3 }];
    const { rule } = ruleOf({ kind: "formula", formula: "B2>$A$1", look: style }, ranges);
    expect(rule).toMatchObject({ value: "=D1>$A$1" });
  });

  it("asks no formula engine for the highlights of the product", () => {
    const { rule } = ruleOf({ kind: "formula", formula: highlightFormula("error"), look: style });
    expect(rule).toMatchObject({ subType: "text", operator: "notContainsText" });
  });

  it("keeps the order, and where the others stop", () => {
    const rule = { kind: "duplicates", unique: true, look: style } as const;
    const rules = rulesOf([
      { ranges: [cells], rule: { ...rule, stopIfTrue: true } },
      { ranges: [{ top: 5000, left: 0, bottom: 5000, right: 0 }], rule },
      { ranges: [cells], rule },
    ]);
    expect(rules.map(({ cfId, stopIfTrue }) => [cfId, stopIfTrue])).toEqual([
      ["s-format-1", true],
      ["s-format-3", false],
    ]);
  });
});

it("tells each name once, those of the workbook first", () => {
  const sheets = ["一", "二"].map((name, i) => ({ id: `s${i}`, look: sheetOf(name, []) }));
  const map = definedNames(
    [
      { name: "村", refersTo: "二!$A$1", sheet: "二" },
      { name: "村", refersTo: "'一'!$A$1:$A$9" },
      { name: "率", refersTo: "0.5", sheet: "二" },
      { name: "无", refersTo: "1", sheet: "三" },
    ],
    sheets
  );
  expect(Object.values(map)).toEqual([
    expect.objectContaining({
      name: "村",
      formulaOrRefString: "'一'!$A$1:$A$9",
      localSheetId: "AllDefaultWorkbook",
    }),
    expect.objectContaining({ name: "率", formulaOrRefString: "=0.5", localSheetId: "s1" }),
  ]);
});
