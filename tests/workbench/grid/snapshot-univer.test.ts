import { DataValidationModel } from "@univerjs/data-validation";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
} from "@univerjs/sheets-conditional-formatting";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { contentOf } from "../../../src/workbench/grid/univer/snapshot/cell-content";
import { cellLookOf } from "../../../src/workbench/grid/univer/snapshot/cell-look";
import type { CellLook } from "../../../src/workbook/sheet-look";
import { bookOf, PLAIN, sheetOf } from "./snapshot-looks";
import { closeAll, openInUniver } from "./snapshot-univer";

const ID = "529901198001010010";
const HEAD: CellLook = { ...PLAIN, font: { name: "黑体", size: 12, bold: true }, fill: "DDEBF7" };
const DATE: CellLook = { ...PLAIN, numberFormat: 'yyyy"年"m"月"' };
const TEXT: CellLook = { ...PLAIN, numberFormat: "@" };
const book = bookOf([PLAIN, HEAD, DATE, TEXT, PLAIN], {
  names: [{ name: "全部村", refersTo: "花名册!$B$2:$B$4" }],
});
const people = sheetOf(
  "花名册",
  [
    ["姓名", "村", "出生", "证件", "年数", "在任"],
    ["甲", "东村", 25000, ID, 3, true],
    ["乙", "西村", 26000, ID, 4, false],
    ["丙", "东村", 27000, ID, 5, { error: "#N/A" }],
    [null, null, null, null, 99, null],
  ],
  {
    styles: [
      Uint16Array.of(1, 4),
      Uint16Array.of(1),
      Uint16Array.of(1, 2, 2, 2),
      Uint16Array.of(1, 3, 3, 3),
    ],
    columns: [{ first: 0, last: 0, style: 1, width: 12.7109375 }],
    // 99 is what the file says; worked out it is 12.
    formulas: [{ row: 4, column: 4, formula: "=SUM(E2:E4)" }],
    grid: { merges: [{ top: 6, left: 0, bottom: 7, right: 1 }] },
    notes: [{ row: 1, column: 0, text: "请核对" }],
    validations: [
      {
        ranges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
        type: "list",
        formula1: '"东村,西村"',
        allowBlank: true,
        errorStyle: "stop",
        showError: true,
      },
    ],
    conditionalFormats: [
      {
        ranges: [{ top: 1, left: 4, bottom: 3, right: 4 }],
        rule: { kind: "value", operator: "greaterThan", formulas: ["4"], look: { fill: "FFC7CE" } },
      },
      {
        ranges: [{ top: 1, left: 4, bottom: 3, right: 4 }],
        rule: { kind: "value", operator: "greaterThan", formulas: ["3"], look: { fill: "FFFFFF" } },
      },
    ],
    autoFilter: { top: 0, left: 0, bottom: 3, right: 5 },
  }
);
const villages = sheetOf("村", [["东村"], ["西村"], ["在后"], [{ error: "#SPILL!" }], ["挡住"]], {
  formulas: [
    {
      row: 0,
      column: 0,
      formula: "=UNIQUE(花名册!B2:B4)",
      fills: { top: 0, left: 0, bottom: 1, right: 0 },
      spills: true,
    },
  ],
});

const open = () => openInUniver({ book, sheets: [people, villages] });
let opened: ReturnType<typeof open>;
beforeAll(() => (opened = open()));
afterAll(closeAll);

it("shows values, formats, and what was worked out when the file was saved", () => {
  const sheet = opened.sheet("花名册");
  const shown = (row: number, column: number) => sheet.getCell(row, column)?.v ?? null;
  expect([0, 1, 2, 3, 4, 5].map((column) => shown(1, column))).toEqual([
    "甲",
    "东村",
    "1968年6月",
    ID,
    3,
    1,
  ]);
  expect(shown(4, 4)).toBe(99);
  expect(contentOf(sheet.getCellRaw(4, 4))).toEqual({ formula: "=SUM(E2:E4)", value: 99 });
  expect([1, 2, 3].map((row) => contentOf(sheet.getCellRaw(row, 5)))).toEqual([
    true,
    false,
    { error: "#N/A" },
  ]);
});

it("composes the looks of the file", () => {
  const sheet = opened.sheet("花名册");
  const look = (row: number, column: number) =>
    cellLookOf(sheet.getComposedCellStyle(row, column), PLAIN);
  expect(look(0, 1)).toEqual(HEAD);
  expect(look(1, 2)).toEqual(DATE);
  expect(look(1, 3)).toEqual(TEXT);
  // A plain cell in a column with a look of its own, and an empty one there.
  expect(look(1, 0)).toEqual(PLAIN);
  expect(look(50, 0)).toEqual(HEAD);
  expect(look(50, 5)).toEqual(PLAIN);
});

it("knows merged cells, notes, lists, filters and names", () => {
  const { injector, unit } = opened;
  expect(opened.sheet("花名册").getMergeData()).toMatchObject([
    { startRow: 6, startColumn: 0, endRow: 7, endColumn: 1 },
  ]);
  const note = injector.get(SheetsNoteModel).getNote(unit, "sheet-1", { row: 1, col: 0 });
  expect(note).toMatchObject({ note: "请核对" });
  expect(injector.get(DataValidationModel).getRules(unit, "sheet-1")).toMatchObject([
    { type: "list", formula1: "东村,西村" },
  ]);
  const filter = injector.get(SheetsFilterService).getFilterModel(unit, "sheet-1");
  expect(filter?.getRange()).toMatchObject({ endRow: 3, endColumn: 5 });
  expect(injector.get(IDefinedNamesService).getValueByName(unit, "全部村")).toMatchObject({
    formulaOrRefString: "花名册!$B$2:$B$4",
  });
});

it("lets the first of two conditional formats win", async () => {
  const { injector, unit } = opened;
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, "sheet-1");
  expect(rules?.map(({ cfId }) => cfId)).toEqual(["sheet-1-format-1", "sheet-1-format-2"]);
  const service = injector.get(ConditionalFormattingService);
  const fills = () =>
    [1, 2, 3].map((row) => service.composeStyle(unit, "sheet-1", row, 4)?.style?.bg?.rgb);
  fills();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(fills()).toEqual([undefined, "#FFFFFF", "#FFC7CE"]);
});

it("shows what array formulas fill as the file has it, and works it out anew without being blocked", async () => {
  const { sheet, recalculate, commands, unit, data } = open();
  const column = () => [0, 1, 2].map((row) => sheet("村").getCell(row, 0)?.v ?? null);
  expect(column()).toEqual(["东村", "西村", "在后"]);
  await recalculate();
  expect(column()).toEqual(["东村", "西村", "在后"]);
  expect(contentOf(sheet("花名册").getCellRaw(4, 4))).toMatchObject({ value: 12 });
  expect(contentOf(sheet("村").getCellRaw(3, 0))).toEqual({ error: "#SPILL!" });

  // A third village has no room.
  await commands.executeCommand(SetRangeValuesMutation.id, {
    unitId: unit,
    subUnitId: "sheet-1",
    cellValue: { 3: { 1: { v: "北村", t: 1 } } },
  });
  await recalculate();
  expect(column()[0]).toBe("#SPILL!");
  expect(data.getArrayFormulaRange()[unit]?.["sheet-2"]?.[0]?.[0]).toMatchObject({ endRow: 2 });
});

it("keeps a text a text when it is entered again as it is", () => {
  const { sheet, workbook } = open();
  const range = workbook.getSheetByName("花名册")!.getRange("D2");
  range.setValue("001234");
  const { s: style } = sheet("花名册").getCellRaw(1, 3)!;
  expect(style).toBeDefined();
  expect(contentOf(sheet("花名册").getCellRaw(1, 3), { numberFormat: "@" })).toBe("001234");
});
