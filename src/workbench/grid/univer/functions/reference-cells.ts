import type { ICellData, Nullable } from "@univerjs/core";
import { BuildTextUtils, CellValueType } from "@univerjs/core";
import type { BaseReferenceObject, ErrorType } from "@univerjs/engine-formula";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { CellValue } from "../../../../core/values/cell";

type Cell = Nullable<ICellData>;

/** Cells of a sheet by row and column, of which there may be none. */
type Rows = Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>;

interface Cells {
  getMatrix(): Rows;
}

/** A text as a cell holds it; what Univer writes for an error value is one. */
function textValue(text: string): CellValue {
  return text.startsWith("#") && ERROR_TYPE_SET.has(text as ErrorType) ? { error: text } : text;
}

/**
 * What a cell of the grid holds, as a function takes it: `null` for a blank cell, dates as serial
 * numbers. Univer keeps booleans as 0 and 1, and may keep numbers as texts.
 */
export function valueOfCell(cell: Cell): CellValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return BuildTextUtils.transform.getPlainText(text);
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || type === CellValueType.BOOLEAN) return Number(value) !== 0;
  if (typeof value === "number") return value;
  const isNumber = type === CellValueType.NUMBER && value.trim() !== "";
  const number = isNumber ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? textValue(value) : number;
}

function rowsOf(cells: Nullable<Cells>): Rows {
  return cells?.getMatrix() ?? {};
}

/** The last row that holds something, -1 without one; whole numbers as keys come in order. */
function lastRow(rows: Rows): number {
  return Number(Object.keys(rows).at(-1) ?? -1);
}

/**
 * How the cells of a reference are found during a calculation: what the calculation has worked out
 * comes before what the sheet holds, as `BaseReferenceObject.getCellData` has it. That function is
 * only asked where results of earlier calculations spill, because it costs far more per cell.
 */
function sourceOf(reference: BaseReferenceObject): {
  cellsAt: (row: number) => (column: number) => Cell;
  last: number;
} {
  const own = rowsOf(reference.getCurrentActiveSheetData()?.cellData);
  const fresh = rowsOf(reference.getCurrentRuntimeSheetData());
  const freshSpills = rowsOf(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const spills = rowsOf(reference.getCurrentActiveArrayFormulaCellData());
  const cellsAt = (row: number) => {
    const cells = own[row];
    const first = fresh[row];
    const second = freshSpills[row];
    const third = spills[row];
    if (!first && !second && !third) return (column: number) => cells?.[column];
    return (column: number) =>
      first?.[column] ??
      second?.[column] ??
      (third?.[column] ? reference.getCellData(row, column) : cells?.[column]);
  };
  return { cellsAt, last: Math.max(...[own, fresh, freshSpills, spills].map(lastRow)) };
}

/** Univer would read the sheet of the formula instead. */
function namesMissingSheet(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}

/**
 * The values of a reference by rows. Rows below the last one in use are left out, so that a whole
 * column costs no more than what it holds; there is at least one cell. `#REF!` in place of a sheet
 * that is not there.
 */
export function valuesOfReference(reference: BaseReferenceObject): CellValue[][] {
  if (namesMissingSheet(reference)) return [[{ error: "#REF!" }]];
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const source = sourceOf(reference);
  const last = Math.max(Math.min(endRow, source.last), startRow);
  const values: CellValue[][] = [];
  for (let row = startRow; row <= last; row++) {
    const cellAt = source.cellsAt(row);
    const line: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      line.push(valueOfCell(cellAt(column)));
    }
    values.push(line);
  }
  return values;
}
