import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const MEGABYTE = 1024 * 1024;

describe("what goes over the wire", () => {
  it("is counted: syncs, bytes there and back", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["一", 2],
        [3, 4],
      ];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values[0][0]).toBe("一");
    });
    const { wire } = excel;
    // Excel.run ends with a sync of its own, and lets go of its ranges after that.
    expect([wire.syncs, wire.batches.length]).toEqual([2, 3]);
    const [write, read] = wire.batches;
    expect(write.requestBytes).toBe(Buffer.byteLength(JSON.stringify(write.body)));
    expect(JSON.stringify(write.body)).toContain('[["一",2],[3,4]]');
    expect(read.responseBytes).toBeGreaterThan(50);
    expect(wire.largestRequest).toBe(write.requestBytes);
    wire.clear();
    expect([wire.syncs, wire.largestResponse]).toEqual([0, 0]);
  });

  it("may weigh five megabytes on the web, and anything on the desktop", async () => {
    const write = () =>
      inSheet(async (sheet) => {
        sheet.getRange("A1:A2").values = [["字".repeat(MEGABYTE)], ["字".repeat(MEGABYTE)]];
      });
    await expect(write()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.sheetSnapshot("Sheet1").cells).toEqual({});
    excel.conditions.payloadLimit = null;
    await write();
    excel.conditions.payloadLimit = 5 * MEGABYTE;
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1:A2").load("values");
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("is refused as long as a cell is being edited", async () => {
    const read = () =>
      inSheet(async (sheet, context) => {
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        return range.values[0][0] as unknown;
      });
    excel.user.startEditing();
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.user.stopEditing();
    expect(await read()).toBe("");
  });

  it("keeps what was done before the action that failed", async () => {
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [["vorher"]];
        sheet.getRange("B1").values = [["=1+"]];
        sheet.getRange("C1").values = [["nachher"]];
        await context.sync();
      })
    ).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(excel.sheetSnapshot("Sheet1").cells).toEqual({ A1: { value: "vorher" } });
  });

  it("meets a workbook that somebody changes meanwhile", async () => {
    excel.user.addSheet("花名册");
    excel.beforeBatch = (_body, number) => {
      if (number === 1) excel.user.type("花名册!A1", "新");
      if (number === 2) excel.user.deleteSheet("花名册");
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("花名册");
      const cell = sheet.getRange("A1");
      await context.sync();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["新"]]);
      cell.values = [["alt"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("knows no more than its level", async () => {
    excel.conditions.requirementSets.ExcelApi = "1.7";
    const shrink = () =>
      inSheet(async (sheet) => {
        sheet.getRange("A1").format.shrinkToFit = true;
      });
    const missing = { code: "ApiNotFound" };
    // Refused by office.js, by Excel for a property to be set, and by Excel for one to be loaded.
    await expect(inSheet((sheet) => Promise.resolve(sheet.getRanges("A1")))).rejects.toMatchObject(
      missing
    );
    await expect(shrink()).rejects.toMatchObject({
      ...missing,
      debugInfo: { errorLocation: "RangeFormat.shrinkToFit" },
    });
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1").load("hasSpill");
        await context.sync();
      })
    ).rejects.toMatchObject(missing);
    excel.conditions.requirementSets.ExcelApi = "1.9";
    await shrink();
    expect(excel.sheetSnapshot("Sheet1").cells.A1.style).toEqual({ shrinkToFit: true });
  });

  it("loads all plain properties of its level when none is named", async () => {
    excel.conditions.requirementSets.ExcelApi = "1.7";
    await inSheet(async (sheet, context) => {
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0 });
      expect(sheet.toJSON()).not.toHaveProperty("showGridlines");
    });
  });

  it("fails loudly on what it does not play", async () => {
    await expect(
      inSheet(async (sheet, context) => {
        sheet.charts.load("items/name");
        await context.sync();
      })
    ).rejects.toThrow("the emulated Excel has no Worksheet.Charts");
  });
});

describe("formulas", () => {
  it("compute by the functions that a test brings along", async () => {
    excel.functions = {
      "ORG.AVERAGEAGE": (ages) => {
        const numbers = (ages as number[][]).flat();
        return numbers.reduce((sum, age) => sum + age, 0) / numbers.length;
      },
    };
    excel.user.type("A1", 40);
    excel.user.type("A2", 50);
    excel.user.type("C1", "=ORG.AVERAGEAGE(A1:A2)");
    excel.user.type("C2", "=ORG.UNKNOWN(A1)");
    excel.user.type("C3", "=Sheet1!A2");
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("C1:C3").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[45], ["#NAME?"], [50]]);
      expect(range.formulas[0]).toEqual(["=ORG.AVERAGEAGE(A1:A2)"]);
      sheet.getRange("A1").values = [[60]];
      context.workbook.application.calculate("Full");
      range.load("values");
      await context.sync();
      expect(range.values[0]).toEqual([55]);
    });
  });

  it("spill, and say so where they cannot", async () => {
    excel.functions = {
      "ORG.BANDS": () => [
        ["35岁以下", 3],
        ["36岁以上", 4],
      ],
    };
    excel.user.type("A1", "=ORG.BANDS()");
    excel.user.type("E2", "x");
    excel.user.type("D1", "=ORG.BANDS()");
    await inSheet(async (sheet, context) => {
      const spilled = sheet.getRange("A1:B2").load("values,formulas,hasSpill");
      const blocked = sheet.getRange("D1").load("values,hasSpill");
      await context.sync();
      expect(spilled.values).toEqual([
        ["35岁以下", 3],
        ["36岁以上", 4],
      ]);
      expect(spilled.formulas[1]).toEqual(["36岁以上", 4]);
      expect([spilled.hasSpill, blocked.hasSpill]).toEqual([true, false]);
      expect(blocked.values).toEqual([["#SPILL!"]]);
    });
    excel.user.erase("A1");
    expect(Object.keys(excel.sheetSnapshot("Sheet1").cells)).toEqual(["D1", "E2"]);
  });
});
