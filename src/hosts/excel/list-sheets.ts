import type { SheetInfo } from "../../workbook/workbook-host";
import { inExcel } from "./excel-session";

/** Worksheets in tab order, hidden ones too. One round trip. */
export function listSheets(): Promise<SheetInfo[]> {
  return inExcel("", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.map(({ name, visibility }) => ({
      name,
      visibility: visibilityOf(visibility),
    }));
  });
}

/** `VeryHidden` → `veryHidden`. */
export function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetInfo["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
