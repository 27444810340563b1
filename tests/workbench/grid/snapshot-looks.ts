import type { CellValue } from "../../../src/core/values/cell";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { BookLook, CellLook, SheetLook } from "../../../src/workbook/sheet-look";

/** The look of a cell nobody formatted. */
export const PLAIN: CellLook = {
  font: { name: "宋体", size: 11 },
  horizontal: "general",
  vertical: "center",
  numberFormat: "General",
  locked: true,
};

export function bookOf(
  styles: readonly CellLook[] = [PLAIN],
  more: Partial<BookLook> = {}
): BookLook {
  return { styles, names: [], sheets: [], activeSheet: 0, ...more };
}

/** A sheet that holds `rows`, and is otherwise as a new one. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  { grid, ...more }: Partial<Omit<SheetLook, "grid">> & { grid?: Partial<SheetLook["grid"]> } = {}
): SheetLook {
  return {
    grid: { ...gridFromRows(name, rows), ...grid },
    styles: [],
    formulas: [],
    columns: [],
    rows: new Map(),
    defaultWidth: 9.140625,
    defaultHeight: 15,
    showGridLines: true,
    zoom: 100,
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    links: [],
    notes: [],
    print: {
      paper: 9,
      orientation: "portrait",
      margins: { top: 19, bottom: 19, left: 18, right: 18, header: 8, footer: 8 },
      scale: 100,
      horizontallyCentred: false,
      verticallyCentred: false,
      gridLines: false,
      headings: false,
      overThenDown: false,
      rowBreaks: [],
      columnBreaks: [],
      areas: [],
    },
    unseen: [],
    ...more,
  };
}
