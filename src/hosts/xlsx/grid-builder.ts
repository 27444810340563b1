import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../core/sheets/a1";
import { CellFormat, type Grid } from "../../core/sheets/grid";
import type { CellValue } from "../../core/values/cell";
import { damaged, WorkbookError } from "../../core/sheets/workbook-error";

/** Counts the places of all grids of a workbook against one bound. */
export interface CellBudget {
  left: number;
  readonly limit: number;
}

/** Gathers a sheet column by column while it is scanned. */
export interface GridBuilder {
  /** Stores a value; an empty cell is not stored and so never makes a column longer. */
  put(row: number, column: number, value: CellValue, format: CellFormat): void;
  hideRow(row: number): void;
  addMerge(range: CellRange): void;
  build(name: string, visibility: Grid["visibility"]): Grid;
}

export function createGridBuilder(part: string, budget: CellBudget): GridBuilder {
  const columns: CellValue[][] = [];
  const formats: (Uint8Array | undefined)[] = [];
  const hidden: number[] = [];
  const merges: CellRange[] = [];

  function columnAt(index: number): CellValue[] {
    if (index >= MAX_COLUMNS) throw damaged("reference", part);
    while (columns.length <= index) columns.push([]);
    return columns[index];
  }

  function lengthen(column: CellValue[], row: number): void {
    if (row >= MAX_ROWS) throw damaged("reference", part);
    budget.left -= row + 1 - column.length;
    if (budget.left < 0) {
      throw new WorkbookError("too-large", { bound: "cells", limit: budget.limit, part });
    }
    while (column.length < row) column.push(null);
  }

  function setFormat(row: number, column: number, format: CellFormat): void {
    let held = formats[column];
    if (held === undefined) {
      if (format === CellFormat.General) return;
      held = formats[column] = new Uint8Array(Math.max(64, row * 2));
    } else if (row >= held.length) {
      const longer = new Uint8Array(row * 2);
      longer.set(held);
      held = formats[column] = longer;
    }
    held[row] = format;
  }

  return {
    put(row, column, value, format) {
      const cells = column < columns.length ? columns[column] : columnAt(column);
      if (row < cells.length) cells[row] = value;
      else {
        lengthen(cells, row);
        cells.push(value);
      }
      if (format !== CellFormat.General || formats[column] !== undefined) {
        setFormat(row, column, format);
      }
    },
    hideRow: (row) => void hidden.push(row),
    addMerge: (range) => void merges.push(range),
    build(name, visibility) {
      const rowCount = columns.reduce((longest, column) => Math.max(longest, column.length), 0);
      return {
        name,
        rowCount,
        columns,
        formats: columns.map((column, c) => compact(formats[c], column.length)),
        merges,
        hiddenRows: new Set(hidden.filter((row) => row < rowCount)),
        visibility,
      };
    },
  };
}

/** One format for the column when all its cells share it; else as long as the column. */
function compact(
  formats: Uint8Array | undefined,
  length: number
): Uint8Array | CellFormat | undefined {
  if (formats === undefined) return undefined;
  const trimmed = formats.slice(0, length);
  const first = trimmed[0] as CellFormat;
  return trimmed.every((format) => format === first) ? first : trimmed;
}
