import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

async function read(address: string, ...properties: string[]): Promise<Record<string, unknown>> {
  return inSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(properties.join(","));
    await context.sync();
    return range.toJSON() as unknown as Record<string, unknown>;
  });
}

async function write(address: string, values: unknown): Promise<void> {
  await inSheet(async (sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });
}

describe("ranges of the emulated Excel", () => {
  it("writes and reads back a block", async () => {
    await write("B2:C3", [
      ["姓名", 1],
      [true, ""],
    ]);
    const range = await inSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address,values,text,valueTypes,rowIndex,columnCount");
      await context.sync();
      return used.toJSON();
    });
    expect(range).toMatchObject({
      address: "Sheet1!B2:C3",
      values: [
        ["姓名", 1],
        [true, ""],
      ],
      text: [
        ["姓名", "1"],
        ["TRUE", ""],
      ],
      valueTypes: [
        ["String", "Double"],
        ["Boolean", "Empty"],
      ],
      rowIndex: 1,
      columnCount: 2,
    });
  });

  it("leaves the cells that null stands for, and spreads a single value over all", async () => {
    await write("A1:B2", 7);
    await write("A1:B2", [
      [null, 8],
      ["", null],
    ]);
    expect(await read("A1:B2", "values")).toEqual({
      values: [
        [7, 8],
        ["", 7],
      ],
    });
  });

  it.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    ["a ragged row", [[1, 2], [3]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
  ])("refuses %s and writes nothing", async (_, values) => {
    await expect(write("A1:B2", values)).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(excel.sheetSnapshot("Sheet1").cells).toEqual({});
  });

  it("writes blocks that office.js sends in slices", async () => {
    const values = Array.from({ length: 400 }, (_, row) => [row, `第${row}行`, row * 2, "", null]);
    await write("A1:E400", values);
    const { values: found } = await read("A399:C400", "values");
    expect(found).toEqual([
      [398, "第398行", 796],
      [399, "第399行", 798],
    ]);
    await expect(write("A1:E401", values)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("gives no values above five million cells, and says so by null alone", async () => {
    expect(await read("A:E", "values,cellCount")).toEqual({ values: null, cellCount: 5_242_880 });
    excel.conditions.cellLimit = 5;
    expect(await read("A1:C2", "values,text,formulas")).toEqual({
      values: null,
      text: null,
      formulas: null,
    });
  });

  it("refuses what was not loaded, by office.js itself", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      expect(() => range.address).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }) as Error
      );
    });
  });

  it("keeps ranges between two syncs of one run, and lets go of them after it", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("C3:D4");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const corner = range.getCell(1, 1).load("values,address");
      await context.sync();
      expect(corner.values).toEqual([[4]]);
      expect(corner.address).toBe("Sheet1!D4");
    });
    const count = await Excel.run(async (context) => {
      const workbook = context.workbook as unknown as {
        _GetReferenceCount(): OfficeExtension.ClientResult<number>;
      };
      const result = workbook._GetReferenceCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(0);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(0, 5), "Sheet1!G2"],
    ["getRow", (range) => range.getRow(2), "Sheet1!B4:D4"],
    ["getColumn", (range) => range.getColumn(1), "Sheet1!C2:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 2), "Sheet1!B2:F4"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "Sheet1!B2"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 1), "Sheet1!C1:E4"],
    ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!2:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!B:D"],
    ["getLastCell", (range) => range.getLastCell(), "Sheet1!D5"],
    ["getLastRow", (range) => range.getLastRow(), "Sheet1!B5:D5"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Sheet1!B6:D7"],
    ["getRowsAbove", (range) => range.getRowsAbove(), "Sheet1!B1:D1"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "Sheet1!A2:A5"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "Sheet1!E2:F5"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "Sheet1!B1:F5"],
    ["getIntersection", (range) => range.getIntersection("A4:C9"), "Sheet1!B4:C5"],
  ])("%s goes from B2:D5 to where Excel goes", async (_, go, address) => {
    await inSheet(async (sheet, context) => {
      const range = go(sheet.getRange("B2:D5")).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  it("addresses whole rows, whole columns, indexes and other cells of the sheet", async () => {
    await inSheet(async (sheet, context) => {
      const ranges = [
        sheet.getRange("$B:$C"),
        sheet.getRange("3:4"),
        sheet.getRange("Sheet1!D9:A1"),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(0, 0),
        sheet.getRange(),
      ].map((range) => range.load("address,isEntireRow,isEntireColumn"));
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Sheet1!B:C",
        "Sheet1!3:4",
        "Sheet1!A1:D9",
        "Sheet1!C2:F4",
        "Sheet1!A1",
        "Sheet1!1:1048576",
      ]);
      expect(ranges[0].isEntireColumn).toBe(true);
      expect(ranges[1].isEntireRow).toBe(true);
    });
  });

  it.each(["A1,B2", "XFE1", "没有这个名称", "A0"])("refuses the address %s", async (address) => {
    await expect(read(address, "values")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("answers a range that is not there with a null object", async () => {
    await inSheet(async (sheet, context) => {
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
      const used = sheet.getUsedRangeOrNullObject().load("address");
      const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect([none.isNullObject, used.isNullObject, formulas.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
    });
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1").getIntersection("B2").load("address");
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("tells the used range with and without formatted cells", async () => {
    await write("B2", 1);
    excel.user.format("D9", { fill: "#FFFF00" });
    await inSheet(async (sheet, context) => {
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const part = sheet.getRange("C1:Z99").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([all.address, values.address, part.isNullObject]).toEqual([
        "Sheet1!B2:D9",
        "Sheet1!B2",
        true,
      ]);
    });
  });

  it("gives formats per cell and hidden rows per range, null where they differ", async () => {
    excel.user.format("A2", { numberFormat: "@" });
    await inSheet(async (sheet) => {
      sheet.getRange("2:3").rowHidden = true;
    });
    expect(await read("A1:A2", "numberFormat,rowHidden")).toEqual({
      numberFormat: [["General"], ["@"]],
      rowHidden: null,
    });
    expect(await read("A2:A3", "rowHidden,columnHidden,hidden")).toEqual({
      rowHidden: true,
      columnHidden: false,
      hidden: true,
    });
  });

  it("finds visible cells, constants and formulas as few blocks", async () => {
    await write("A1:B4", [
      ["x", 1],
      ["x", 2],
      ["", "=A1"],
      ["y", "=#REF!"],
    ]);
    await inSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("A1:B4");
      const found = [
        range.getSpecialCellsOrNullObject("Visible"),
        range.getSpecialCellsOrNullObject("Constants"),
        range.getSpecialCellsOrNullObject("Constants", "Numbers"),
        range.getSpecialCellsOrNullObject("Formulas"),
        range.getSpecialCellsOrNullObject("Blanks"),
      ].map((areas) => areas.load("address,areaCount,cellCount"));
      await context.sync();
      expect(found.map((areas) => areas.address.replaceAll("Sheet1!", ""))).toEqual([
        "A1:B1,A3:B4",
        "A1:B2,A4",
        "B1:B2",
        "B3:B4",
        "A3",
      ]);
      expect(found[0].cellCount).toBe(6);
    });
  });

  it("keeps links of cells", async () => {
    await inSheet(async (sheet) => {
      sheet.getRange("A1").hyperlink = {
        documentReference: "Sheet1!B2",
        textToDisplay: "去看",
        screenTip: "提示",
      };
    });
    expect(await read("A1", "values,hyperlink")).toEqual({
      values: [["去看"]],
      hyperlink: { documentReference: "Sheet1!B2", textToDisplay: "去看", screenTip: "提示" },
    });
  });
});

describe("several ranges at once", () => {
  it("formats all areas by one call", async () => {
    await inSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1,C3:D4");
      areas.format.fill.color = "yellow";
      areas.load("areaCount,address,areas/items/rowCount");
      await context.sync();
      expect(areas.areaCount).toBe(2);
      expect(areas.address).toBe("Sheet1!A1,Sheet1!C3:D4");
      expect(areas.areas.items.map((range) => range.rowCount)).toEqual([1, 2]);
    });
    expect(excel.sheetSnapshot("Sheet1").cells.D4).toEqual({
      value: null,
      style: { fill: "#FFFF00" },
    });
  });

  it("hears no more than 8,192 characters of an address list and says nothing", async () => {
    const addresses = Array.from({ length: 2000 }, (_, i) => `C${i + 1}`);
    const heard = await inSheet(async (sheet, context) => {
      const areas = sheet.getRanges(addresses.join(",")).load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
    const whole = addresses.join(",").slice(0, 8192).split(",").length;
    expect(heard).toBe(whole);
    expect(heard).toBeLessThan(addresses.length);
  });
});
