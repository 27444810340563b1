import { excelBatch } from "./excel-error";

/** One worksheet of the open workbook. */
export interface SheetSize {
  readonly name: string;
  readonly visible: boolean;
  /** Rows and columns of the block that holds values; both 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The worksheets of the open workbook in their order, hidden ones too. Two round trips whatever
 * the number of sheets; no cell values are read.
 * @throws {ExcelError}
 */
export async function listSheets(): Promise<SheetSize[]> {
  return excelBatch("list sheets", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount")
    );
    await context.sync();
    return sheets.items.map((sheet, i) => ({
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      rowCount: used[i].isNullObject ? 0 : used[i].rowCount,
      columnCount: used[i].isNullObject ? 0 : used[i].columnCount,
    }));
  });
}
