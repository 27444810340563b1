import { WorkbookError } from "../../core/sheets/workbook-error";
import { markRange } from "../../workbook/mark-ranges";
import { rangeAddress } from "../../core/sheets/a1";
import type { CellPlace } from "../../workbook/workbook-host";
import { asWorkbookError, isHopeless } from "./excel-errors";
import { inExcel } from "./excel-session";
import { firstBlock } from "./selection-address";

/**
 * Shows cells: the sheet first, then, in a request of its own, the cells; Excel does not reliably
 * select on a sheet that it is just turning to.
 */
export async function reveal(place: CellPlace): Promise<void> {
  const address = rangeAddress(markRange(place));
  await inExcel(place.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheet-missing", { sheet: place.sheet });
    if (sheet.visibility !== "Visible") {
      throw new WorkbookError("sheet-hidden", { sheet: sheet.name });
    }
    const shown = context.workbook.worksheets.getItem(sheet.name);
    shown.activate();
    await context.sync();
    context.workbook.worksheets.getItem(sheet.name).getRange(address).select();
    await context.sync();
  });
}

/** The cells selected; of several blocks the first. `null` while a chart or a picture is. */
export async function selection(): Promise<CellPlace | null> {
  try {
    return await inExcel("", async (context) => {
      const ranges = context.workbook.getSelectedRanges();
      ranges.load("address,worksheet/name");
      await context.sync();
      const address = firstBlock(ranges.address);
      return address === null ? null : { sheet: ranges.worksheet.name, address };
    });
  } catch (error) {
    const meaning = asWorkbookError(error);
    if (isHopeless(meaning) || !(meaning instanceof WorkbookError)) throw meaning;
    return null;
  }
}
