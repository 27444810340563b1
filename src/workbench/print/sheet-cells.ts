import type { CellRange } from "../../core/sheets/a1";
import { valueAt } from "../../core/sheets/grid";
import type { CellValue } from "../../core/values/cell";
import type { BookLook, CellLook, DifferentialLook, SheetLook } from "../../workbook/sheet-look";
import { columnLook } from "./sheet-tracks";

/** What the rules of conditional formats that hold now give to a cell. */
export type ConditionalLooks = (
  sheet: SheetLook,
  row: number,
  column: number
) => DifferentialLook | undefined;

/** Values, looks and merged cells of a sheet by position. */
export interface SheetCells {
  value(row: number, column: number): CellValue;
  look(row: number, column: number): CellLook;
  /** The merged cells that this one belongs to. */
  merge(row: number, column: number): CellRange | undefined;
}

/** Looks up cells; styles of rows and columns count where a cell has none of its own. */
export function sheetCells(
  book: BookLook,
  sheet: SheetLook,
  conditional?: ConditionalLooks
): SheetCells {
  const mergesByRow = mergeIndex(sheet.grid.merges);
  const columnStyles = new Map<number, number>();
  const columnStyle = (column: number) => {
    let style = columnStyles.get(column);
    if (style === undefined) {
      style = columnLook(sheet, column)?.style ?? 0;
      columnStyles.set(column, style);
    }
    return style;
  };
  return {
    value: (row, column) => valueAt(sheet.grid, row, column),
    look(row, column) {
      const own = sheet.styles[column]?.[row];
      const number = own || sheet.rows.get(row)?.style || columnStyle(column);
      const look = book.styles[number] ?? book.styles[0];
      const given = conditional?.(sheet, row, column);
      return given ? withDifference(look, given) : look;
    },
    merge: (row, column) =>
      mergesByRow.get(row)?.find(({ left, right }) => column >= left && column <= right),
  };
}

function mergeIndex(merges: readonly CellRange[]): Map<number, CellRange[]> {
  const index = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const inRow = index.get(row);
      if (inRow) inRow.push(merge);
      else index.set(row, [merge]);
    }
  }
  return index;
}

function withDifference(look: CellLook, given: DifferentialLook): CellLook {
  const { bold, italic, strike, underline, color, fill } = given;
  const font = { ...look.font, ...(color === undefined ? {} : { color }) };
  const set = (key: "bold" | "italic" | "strike", value: boolean | undefined) => {
    if (value === true) font[key] = true;
    else if (value === false) delete font[key];
  };
  set("bold", bold);
  set("italic", italic);
  set("strike", strike);
  if (underline === true) font.underline = "single";
  else if (underline === false) delete font.underline;
  return { ...look, font, ...(fill === undefined ? {} : { fill }) };
}
