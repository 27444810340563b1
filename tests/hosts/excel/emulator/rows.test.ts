import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  ["一", "二", "三", "四"].forEach((text, row) => excel.user.type(`A${row + 1}`, text));
  excel.user.format("A3", { fill: "#FF0000" });
});
afterEach(() => excel.dispose());

const column = () =>
  Object.entries(excel.sheetSnapshot("Sheet1").cells).map(([address, { value }]) => [
    address,
    value,
  ]);

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

describe("rows that are inserted or deleted", () => {
  it("move what lies below, merged blocks, conditional formats and links with it", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("A2:B3").merge();
      sheet.getRange("A1:A4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A4").hyperlink = { address: "说明.docx" };
      await context.sync();
    });
    excel.user.insertRows("3:4");
    expect(column()).toEqual([
      ["A1", "一"],
      ["A2", "二"],
      ["A5", null],
      ["A6", "四"],
    ]);
    expect(excel.sheetSnapshot("Sheet1")).toMatchObject({
      merges: ["A2:B5"],
      conditionalFormats: [{ ranges: ["A1:A6"] }],
      hyperlinks: { A6: { address: "说明.docx" } },
    });
    excel.user.deleteRows("2:5");
    expect(column()).toEqual([
      ["A1", "一"],
      ["A2", "四"],
    ]);
    expect(excel.sheetSnapshot("Sheet1")).toMatchObject({
      merges: [],
      conditionalFormats: [{ ranges: ["A1:A2"] }],
    });
  });

  it("move the ranges that the add-in holds, and leave it without those deleted", async () => {
    await inSheet(async (sheet, context) => {
      const kept = sheet.getRange("A4").load("values");
      const lost = sheet.getRange("A2").load("values");
      await context.sync();
      excel.user.insertRows("1:1");
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values[0][0]]).toEqual(["Sheet1!A5", "四"]);
      excel.user.deleteRows("3:3");
      lost.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  it("can be the add-in's own doing", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A6").getEntireRow().delete("Up");
      await context.sync();
    });
    expect(column().map(([address]) => address)).toEqual(["A3", "A4", "A5"]);
    excel.user.protectSheet("Sheet1");
    await expect(
      inSheet((sheet) => Promise.resolve(sheet.getRange("1:1").delete("Up")))
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
