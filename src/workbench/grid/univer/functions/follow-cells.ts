import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { CellAddress, ErrorMessages } from "./error-messages";

interface LineParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Where a row or column is once others have come in front of it. */
function afterInsertion(line: number, first: number, last: number): number {
  return line < first ? line : line + last - first + 1;
}

/** Where a row or column is once others have gone; `null` for one of those. */
function afterRemoval(line: number, first: number, last: number): number | null {
  if (line < first) return line;
  return line > last ? line - (last - first + 1) : null;
}

type Place = (cell: CellAddress, range: IRange) => Pick<CellAddress, "row" | "column"> | null;

function inRows(move: typeof afterRemoval): Place {
  return ({ row, column }, { startRow, endRow }) => {
    const moved = move(row, startRow, endRow);
    return moved === null ? null : { row: moved, column };
  };
}

function inColumns(move: typeof afterRemoval): Place {
  return ({ row, column }, { startColumn, endColumn }) => {
    const moved = move(column, startColumn, endColumn);
    return moved === null ? null : { row, column: moved };
  };
}

const PLACES: Readonly<Record<string, Place>> = {
  [InsertRowMutation.id]: inRows(afterInsertion),
  [RemoveRowMutation.id]: inRows(afterRemoval),
  [InsertColMutation.id]: inColumns(afterInsertion),
  [RemoveColMutation.id]: inColumns(afterRemoval),
};

/**
 * Keeps sentences with their formulas while the sheet changes, after each command of Univer: they
 * go along with rows and columns, and go where another formula comes, which will be calculated.
 */
export function followCells(messages: ErrorMessages, { id, params }: Readonly<ICommandInfo>): void {
  const place = PLACES[id];
  if (place) {
    const { unitId, subUnitId, range } = params as LineParams;
    messages.move({ unitId, sheetId: subUnitId }, (cell) => place(cell, range));
  } else if (id === SetRangeValuesMutation.id) {
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    messages.move({ unitId, sheetId: subUnitId }, (cell) => {
      const written = cellValue?.[cell.row]?.[cell.column];
      const other = written === null || written?.f !== undefined || written?.si !== undefined;
      return other ? null : cell;
    });
  }
}
