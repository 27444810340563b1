import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import type { SheetLook } from "../../../../workbook/sheet-look";
import type { CellMatrix } from "./cell-data";
import { gridRange } from "./ranges";

/** What array formulas of a sheet fill, by the cell that holds the formula, and the cells' results. */
export interface ArrayResults {
  readonly ranges: IObjectMatrixPrimitiveType<IRange>;
  readonly cells: CellMatrix;
}

/**
 * Takes the results of array formulas out of the cells, where they would stand in the formulas'
 * way, into the store that the grid has for them. The cell with the formula keeps its value.
 */
export function takeArrayResults(look: SheetLook, matrix: CellMatrix): ArrayResults {
  const ranges: Record<number, Record<number, IRange>> = {};
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, fills } of look.formulas) {
    if (!fills || (fills.top === fills.bottom && fills.left === fills.right)) continue;
    (ranges[row] ??= {})[column] = gridRange(fills);
    for (let r = fills.top; r <= fills.bottom; r++) {
      for (let c = fills.left; c <= fills.right; c++) {
        const cell = matrix[r]?.[c];
        if (cell?.v === undefined) continue;
        (cells[r] ??= {})[c] = { v: cell.v, t: cell.t };
        if (r === row && c === column) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }
  return { ranges, cells };
}
