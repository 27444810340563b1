import { startExcel, type RunningExcel } from "../../../support/excel-host/start-excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

describe("ranges of the emulated Excel", () => {
  it("writes and reads back a block", async () => {
    await inSheet(async (sheet) => {
      sheet.getRange("B2:C3").values = [
        ["姓名", 1],
        [true, ""],
      ];
    });
    const read = await inSheet(async (sheet, context) => {
      const range = sheet.getUsedRange().load("address,values,rowIndex,columnCount");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!B2:C3",
      values: [
        ["姓名", 1],
        [true, ""],
      ],
      rowIndex: 1,
      columnCount: 2,
    });
  });
});
