import { BooleanNumber, type Workbook, type Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellLook } from "../../../workbook/sheet-look";
import type {
  CellEdit,
  ColumnEdit,
  RowEdit,
  WorkbookEditStep,
} from "../../../workbook/workbook-edits";
import { CONTENT, LOOK } from "./dirty-cells";
import { HIDDEN, SIZE, type DirtySheet } from "./dirty-sheet";
import { rangeOf } from "./mutation-params";
import { contentOf } from "./snapshot/cell-content";
import { cellLookOf } from "./snapshot/cell-look";
import { columnCharacters, rowPoints } from "./snapshot/sizes";

export interface StepReader {
  readonly formulas: FormulaDataModel;
  /** The look that a cell has in the file, for what the grid does not show of it. */
  readonly lookInFile: (sheetId: string, row: number, column: number) => CellLook;
}

/** The steps that bring a sheet of the file to what stands in the grid at the places that changed. */
export function stepsOf(
  reader: StepReader,
  book: Workbook,
  sheet: Worksheet,
  changed: DirtySheet
): WorkbookEditStep[] {
  const name = sheet.getName();
  const steps: WorkbookEditStep[] = [];
  const cells = changed.cells.sorted().map((cell) => cellEdit(reader, book, sheet, cell));
  if (cells.length > 0) steps.push({ kind: "cells", sheet: name, cells });
  if (changed.merges) {
    const merges = (sheet.getConfig().mergeData ?? []).map(rangeOf);
    steps.push({ kind: "merges", sheet: name, merges });
  }
  const rows = sortedLines(changed.rows).map(([row, what]) => rowEdit(sheet, row, what));
  if (rows.length > 0) steps.push({ kind: "rows", sheet: name, rows });
  const columns = sortedLines(changed.columns).map(([column, what]) =>
    columnEdit(sheet, column, what)
  );
  if (columns.length > 0) steps.push({ kind: "columns", sheet: name, columns });
  if (changed.freeze) {
    const { xSplit, ySplit } = sheet.getFreeze();
    const freeze = xSplit > 0 || ySplit > 0 ? { row: ySplit, column: xSplit } : null;
    steps.push({ kind: "freeze", sheet: name, freeze });
  }
  return steps;
}

function sortedLines(lines: ReadonlyMap<number, number>): [number, number][] {
  return [...lines].sort(([a], [b]) => a - b);
}

function cellEdit(
  { formulas, lookInFile }: StepReader,
  book: Workbook,
  sheet: Worksheet,
  { row, column, what }: { readonly row: number; readonly column: number; readonly what: number }
): CellEdit {
  const sheetId = sheet.getSheetId();
  const unitId = book.getUnitId();
  const edit: { -readonly [K in keyof CellEdit]: CellEdit[K] } = { row, column };
  const style = sheet.getComposedCellStyle(row, column);
  if (what & CONTENT) {
    const cell = sheet.getCellMatrix().getValue(row, column) ?? {};
    const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId);
    const fills = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    const result = formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
    edit.content = contentOf(
      { ...cell, ...result, ...(formula ? { f: formula } : {}) },
      {
        ...(style.n ? { numberFormat: style.n.pattern } : {}),
        ...(fills ? { fills: rangeOf(fills) } : {}),
      }
    );
  }
  if (what & LOOK) edit.look = cellLookOf(style, lookInFile(sheetId, row, column));
  return edit;
}

function rowEdit(sheet: Worksheet, row: number, what: number): RowEdit {
  const { h, ia } = sheet.getRowManager().getRow(row) ?? {};
  const isOwn = h !== undefined && ia !== BooleanNumber.TRUE;
  return {
    row,
    ...(what & SIZE ? { height: isOwn ? rowPoints(h) : null } : {}),
    ...(what & HIDDEN ? { hidden: !sheet.getRowRawVisible(row) } : {}),
  };
}

function columnEdit(sheet: Worksheet, column: number, what: number): ColumnEdit {
  const { w } = sheet.getColumnManager().getColumn(column) ?? {};
  return {
    column,
    ...(what & SIZE ? { width: w === undefined ? null : columnCharacters(w) } : {}),
    ...(what & HIDDEN ? { hidden: !sheet.getColVisible(column) } : {}),
  };
}
