import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const cells = () => excel.sheetSnapshot("Sheet1").cells;

describe("formats of the emulated Excel", () => {
  it("sets and loads formats through nested names", async () => {
    const format = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#ffee00";
      range.format.font.set({ bold: true, size: 22, name: "黑体", color: "red" });
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.load("format/fill/color,format/font/bold,format/font/name,format/horizontalAlignment");
      await context.sync();
      return range.format.toJSON();
    });
    expect(format).toMatchObject({
      fill: { color: "#FFEE00" },
      font: { bold: true, name: "黑体" },
      horizontalAlignment: "Center",
    });
    expect(cells().B2.style).toEqual({
      fill: "#FFEE00",
      fontName: "黑体",
      fontSize: 22,
      fontColor: "#FF0000",
      bold: true,
      horizontalAlignment: "Center",
      wrapText: true,
    });
  });

  it("gives null where the cells differ", async () => {
    excel.user.format("A1", { bold: true, fill: "#00FF00", horizontalAlignment: "Left" });
    await inSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:A2");
      format.load("horizontalAlignment,fill/color,font/bold,font/name");
      await context.sync();
      expect(format.horizontalAlignment).toBeNull();
      expect(format.font.bold).toBeNull();
      expect(format.fill.color).toBe("");
      expect(format.font.name).toBe("宋体");
    });
  });

  it("formats whole columns without touching a million cells", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("B2").format.font.bold = true;
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      const far = sheet.getRange("B99999").load("numberFormat");
      const own = sheet.getRange("B2").load("numberFormat,format/font/bold");
      sheet.getRange("B7").values = [["0123"]];
      const typed = sheet.getRange("B7").load("values");
      await context.sync();
      expect(far.numberFormat).toEqual([["@"]]);
      expect([own.numberFormat, own.format.font.bold]).toEqual([[["@"]], true]);
      expect(typed.values).toEqual([["0123"]]);
    });
    expect(Object.keys(cells())).toEqual(["B2", "B7"]);
    expect(excel.sheetSnapshot("Sheet1").columnStyles).toEqual({ "1": { numberFormat: "@" } });
  });

  it("draws the borders of a block, which neighbours share", async () => {
    await inSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const edge of ["EdgeTop", "EdgeBottom", "InsideVertical"] as const) {
        borders.getItem(edge).style = "Continuous";
      }
      borders.getItem("EdgeBottom").weight = "Medium";
      const below = sheet.getRange("B4:C4").format.borders.getItem("EdgeTop").load("style,weight");
      const mixed = sheet.getRange("B2:B3").format.borders.getItem("EdgeRight").load("style");
      const none = sheet.getRange("B2").format.borders.getItem("EdgeLeft").load("style");
      await context.sync();
      expect([below.style, below.weight]).toEqual(["Continuous", "Medium"]);
      expect([mixed.style, none.style]).toEqual(["Continuous", "None"]);
    });
    const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
    expect(cells().C2.style).toEqual({ top: thin, left: thin });
    expect(cells().C3.style).toEqual({ left: thin, bottom: { ...thin, weight: "Medium" } });
  });

  it("keeps widths and heights in whole pixels and loads null where they differ", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 50;
      sheet.getRange("1:1").format.rowHeight = 40.1;
      sheet.getRange("C:C").columnHidden = true;
      const ranges = ["A1", "B1:D1", "C1", "D1"].map((address) =>
        sheet.getRange(address).load("format/columnWidth,format/rowHeight,width")
      );
      await context.sync();
      expect(ranges.map(({ format }) => format.columnWidth)).toEqual([50.25, null, 0, 54]);
      expect(ranges[0].format.rowHeight).toBe(39.75);
      expect(ranges[1].width).toBe(104.25);
    });
  });

  it("reads and sets properties cell by cell, row by row, column by column", async () => {
    excel.user.format("A1", { fill: "#FF0000" });
    const read = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{}, { format: { font: { bold: true }, fill: { color: "blue" } } }],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
      range.setRowProperties([{ format: { rowHeight: 30 } }]);
      const cellsRead = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      const rows = range.getRowProperties({ rowIndex: true });
      await context.sync();
      return [cellsRead.value, columns.value, rows.value];
    });
    expect(read).toEqual([
      [
        [
          { address: "Sheet1!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
          { address: "Sheet1!B1", format: { fill: { color: "#0000FF" }, font: { bold: true } } },
        ],
      ],
      [
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: true, columnIndex: 1 },
      ],
      [{ rowIndex: 0 }],
    ]);
    expect(excel.sheet("Sheet1").rowHeights.get(0)).toBe(30);
  });

  it("merges, keeps only the first cell, and refuses to cut a merged block", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      sheet.getRange("A4:C5").merge(true);
      await context.sync();
    });
    expect(excel.sheetSnapshot("Sheet1").merges).toEqual(["A1:B2", "A4:C4", "A5:C5"]);
    await expect(
      inSheet((sheet) => Promise.resolve(sheet.getRange("B2:C3").merge()))
    ).rejects.toMatchObject({ code: "InvalidOperation" });
    await inSheet((sheet) => Promise.resolve(sheet.getRange("B2").unmerge()));
    expect(excel.sheetSnapshot("Sheet1").merges).toEqual(["A4:C4", "A5:C5"]);
  });

  it("tells merged areas, and notes that asking wiped the undo list", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      await context.sync();
      expect(excel.undoCleared).toEqual([]);
      const areas = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("C3").getMergedAreasOrNullObject();
      await context.sync();
      expect([areas.address, none.isNullObject]).toEqual(["Sheet1!A1:B2", true]);
    });
    expect(excel.undoCleared).toEqual(["Sheet1!A1:Z9", "Sheet1!C3"]);
  });

  it.each<[Excel.ClearApplyTo | undefined, unknown, unknown, unknown]>([
    [undefined, "", "General", []],
    ["Contents" as Excel.ClearApplyTo, "", "@", ["A1:B1"]],
    ["Formats" as Excel.ClearApplyTo, "x", "General", []],
  ])("clears %s", async (what, value, numberFormat, merges) => {
    excel.user.format("A1", { numberFormat: "@" });
    excel.user.type("A1", "x");
    await inSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C3").clear(what);
      const cell = sheet.getRange("A1").load("values,numberFormat");
      await context.sync();
      expect([cell.values[0][0], cell.numberFormat[0][0]]).toEqual([value, numberFormat]);
    });
    expect(excel.sheetSnapshot("Sheet1").merges).toEqual(merges);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    [
      "an alignment that is none",
      (range) => {
        range.format.horizontalAlignment = "Middle" as Excel.HorizontalAlignment;
      },
    ],
    [
      "a colour that is none",
      (range) => {
        range.format.fill.color = "#12";
      },
    ],
    [
      "a row too high",
      (range) => {
        range.format.rowHeight = 500;
      },
    ],
  ])("refuses %s", async (_, act) => {
    await expect(
      inSheet((sheet) => Promise.resolve(act(sheet.getRange("A1"))))
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("conditional formats", () => {
  const add = (address: string, formula: string, color: string) =>
    inSheet(async (sheet, context) => {
      const format = sheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      format.custom.format.font.color = "#9C0006";
      format.load("id");
      await context.sync();
      return format.id;
    });

  it("are added on top, listed with their rule and deleted by id", async () => {
    const first = await add("A1:B9", "=$A1>1", "#FFC7CE");
    const second = await add("A1,C3", "=TRUE", "#FFEB9C");
    await inSheet(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load(
        "items/id,items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color"
      );
      const areas = formats.getItem(second).getRanges().load("address");
      await context.sync();
      expect(formats.items.map(({ id, priority }) => [id, priority])).toEqual([
        [second, 0],
        [first, 1],
      ]);
      expect(formats.items[1].custom.rule.formula).toBe("=$A1>1");
      expect(formats.items[1].custom.format.fill.color).toBe("#FFC7CE");
      expect(areas.address).toBe("Sheet1!A1,Sheet1!C3");
      formats.getItem(first).delete();
      await context.sync();
      excel.conditions.requirementSets.ExcelApi = "1.14";
      const gone = formats.getItemOrNullObject(first);
      const count = formats.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 1]);
    });
  });

  it("are taken off a part of a sheet, and lie over the formats of cells", async () => {
    await add("A1:C3", "=TRUE", "#FFC7CE");
    await inSheet((sheet) =>
      Promise.resolve(sheet.getRange("B2:C3").conditionalFormats.clearAll())
    );
    expect(excel.sheetSnapshot("Sheet1").conditionalFormats).toMatchObject([
      { formula: "=TRUE", ranges: ["A1:C1", "A2:A3"], font: { color: "#9C0006" } },
    ]);
    expect(cells()).toEqual({});
  });
});
