import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { CellValue } from "../../../../core/values/cell";
import type { BookLook, FormulaLook, SheetLook } from "../../../../workbook/sheet-look";
import { heightOf } from "./sheet-size";
import type { SheetStyles } from "./style-table";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

const TEXT_FORMAT = "@";

/**
 * The cells of a sheet: value, type, formula, id of the style. Every cell is an object of its own,
 * because the grid changes them in place. Cells that array formulas fill have their value too.
 */
export function cellData(book: BookLook, look: SheetLook, styles: SheetStyles): CellMatrix {
  const { columns } = look.grid;
  const width = Math.max(columns.length, look.styles.length);
  const height = heightOf(look);
  const formulas = formulaPointer(look.formulas);
  const isText = book.styles.map(({ numberFormat }) => numberFormat === TEXT_FORMAT);
  const matrix: CellMatrix = {};
  for (let row = 0; row < height; row++) {
    let cells: Record<number, ICellData> | undefined;
    for (let column = 0; column < width; column++) {
      const value = columns[column]?.[row] ?? null;
      const style = look.styles[column]?.[row] ?? 0;
      const formula = formulas(row, column);
      if (value === null && style === 0 && formula === undefined) continue;
      const cell: ICellData =
        value === null ? {} : { v: rawValue(value), t: typeOf(value, isText[style]) };
      const id = style === 0 ? undefined : styles.idOf(style);
      if (id !== undefined) cell.s = id;
      if (formula !== undefined) cell.f = formula;
      cells ??= matrix[row] = {};
      cells[column] = cell;
    }
  }
  return matrix;
}

/** A value as the grid stores it: booleans as 1 and 0, errors by their name. */
export function rawValue(value: Exclude<CellValue, null>): string | number {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? Number(value) : value;
}

/**
 * The type of a value in the grid. A text that reads as a number is forced to stay a text in a cell
 * that is not formatted as text: else entering the cell and leaving it would make a number of it.
 */
export function typeOf(value: Exclude<CellValue, null>, isTextCell: boolean): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  if (typeof value === "object" || isTextCell) return CellValueType.STRING;
  return readsAsNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function readsAsNumber(text: string): boolean {
  // Nearly all texts begin with a letter: those are told without a look at the rest.
  return text.charCodeAt(0) < 0x3a && text.trim() !== "" && !Number.isNaN(Number(text));
}

/** Looks formulas up for cells that are asked by row, then column, as they are listed. */
function formulaPointer(
  formulas: readonly FormulaLook[]
): (row: number, column: number) => string | undefined {
  let next = 0;
  return (row, column) => {
    const found = formulas[next];
    if (found?.row !== row || found.column !== column) return undefined;
    next += 1;
    return found.formula;
  };
}
