import type { ICellData, Nullable } from "@univerjs/core";
import { BuildTextUtils, CellValueType } from "@univerjs/core";
import type { BaseReferenceObject, ErrorType } from "@univerjs/engine-formula";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { CellValue } from "../../../../core/values/cell";

type Cell = Nullable<ICellData>;

/** Cells of a sheet by row and column, of which there may be none. */
interface Cells {
  getValue(row: number, column: number): Cell;
  getLength(): number;
  getSizeOf(): number;
}

/** A text as a cell holds it; what Univer writes for an error value is one. */
function textValue(text: string): CellValue {
  return ERROR_TYPE_SET.has(text as ErrorType) ? { error: text } : text;
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

function notEmpty(cells: Nullable<Cells>): Cells | undefined {
  return cells && cells.getSizeOf() > 0 ? cells : undefined;
}

/**
 * How the cells of a reference are found during a calculation: what the calculation has worked out
 * comes before what the sheet holds, as `BaseReferenceObject.getCellData` has it. That function is
 * only asked where results of earlier calculations spill, because it costs far more per cell.
 */
function sourceOf(reference: BaseReferenceObject): {
  cellAt: (row: number, column: number) => Cell;
  rows: number;
} {
  const own: Nullable<Cells> = reference.getCurrentActiveSheetData()?.cellData;
  const fresh = notEmpty(reference.getCurrentRuntimeSheetData());
  const freshSpills = notEmpty(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const spills = notEmpty(reference.getCurrentActiveArrayFormulaCellData());
  const lengths = [own, fresh, freshSpills, spills].map((cells) => cells?.getLength() ?? 0);
  return {
    cellAt: (row, column) =>
      fresh?.getValue(row, column) ??
      freshSpills?.getValue(row, column) ??
      (spills?.getValue(row, column)
        ? reference.getCellData(row, column)
        : own?.getValue(row, column)),
    rows: Math.max(...lengths),
  };
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
  const { cellAt, rows } = sourceOf(reference);
  const last = Math.max(Math.min(endRow, rows - 1), startRow);
  const values: CellValue[][] = [];
  for (let row = startRow; row <= last; row++) {
    const line: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      line.push(valueOfCell(cellAt(row, column)));
    }
    values.push(line);
  }
  return values;
}
