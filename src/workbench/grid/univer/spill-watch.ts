import type { IRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { CONTENT, type DirtyCells } from "./dirty-cells";
import { cellsOf, forCells, isTorn, sameRange } from "./mutation-params";

/** The marks of sheets. */
export interface SheetMarks {
  /** Undefined where nothing is marked. */
  held(sheetId: string): DirtyCells | undefined;
  of(sheetId: string): DirtyCells;
}

/** What array formulas fill, as it was when it was last looked at. */
export interface SpillWatch {
  /**
   * Notes the cells that array formulas fill no longer, or newly, and of those that are filled anew
   * every cell: a file takes the results of an array formula together with the formula.
   */
  mark(marks: SheetMarks): void;
  /** Forgets formulas that fill cells on both sides of where rows or columns come or go, and returns what they fill. */
  takeTorn(axis: "row" | "column", sheetId: string, at: number, count: number): readonly IRange[];
  /** Looks anew without noting anything. */
  reset(): void;
}

/** By sheet and by the cell that holds the formula. */
type Spills = Map<string, Map<string, IRange>>;

/** Begins with what the formulas of a workbook fill now. */
export function watchSpills(formulas: FormulaDataModel, unitId: () => string): SpillWatch {
  let held = current();

  function current(): Spills {
    const ranges = formulas.getArrayFormulaRange()[unitId()] ?? {};
    return new Map(
      Object.entries(ranges).map(([sheetId, matrix]) => {
        const found = new Map<string, IRange>();
        forCells(matrix ?? {}, (row, column, range) => {
          if (range) found.set(`${row}:${column}`, { ...(range as IRange) });
        });
        return [sheetId, found];
      })
    );
  }

  return {
    mark(marks) {
      const now = current();
      for (const sheetId of new Set([...held.keys(), ...now.keys()])) {
        const before = held.get(sheetId);
        const after = now.get(sheetId);
        for (const anchor of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
          const ranges = [before?.get(anchor), after?.get(anchor)] as const;
          const [, filled] = ranges;
          if (sameRange(...ranges) && !(filled && isTouched(marks.held(sheetId), filled))) {
            continue;
          }
          for (const range of ranges) if (range) markCells(marks.of(sheetId), range, CONTENT);
        }
      }
      held = now;
    },
    takeTorn(axis, sheetId, at, count) {
      const own = held.get(sheetId);
      const torn: IRange[] = [];
      for (const [anchor, range] of own ?? []) {
        const { startRow, startColumn, endRow, endColumn } = range;
        const [first, last] = axis === "row" ? [startRow, endRow] : [startColumn, endColumn];
        if (!isTorn(first, last, at, count)) continue;
        own?.delete(anchor);
        torn.push(range);
      }
      return torn;
    },
    reset() {
      held = current();
    },
  };
}

/** Marks every cell of a range. */
export function markCells(cells: DirtyCells, range: IRange, what: number): void {
  for (const { row, column } of cellsOf(range)) cells.mark(row, column, what);
}

function isTouched(cells: DirtyCells | undefined, range: IRange): boolean {
  return (
    cells !== undefined && cellsOf(range).some(({ row, column }) => cells.isMarked(row, column))
  );
}
