import {
  cellAddress,
  type CellRange,
  columnName,
  isOnSheet,
  MAX_COLUMNS,
} from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import { invalid, nameKey } from "../../../workbook/plan-checks";
import type {
  CellEdit,
  ColumnEdit,
  RowEdit,
  WorkbookEditStep,
} from "../../../workbook/workbook-edits";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";

export type StepOf<Kind extends WorkbookEditStep["kind"]> = WorkbookEditStep & {
  readonly kind: Kind;
};

/** Steps that leave rows, columns and sheets where they are: among themselves their order only counts for the same thing. */
export type InPlaceStep = StepOf<"cells" | "rows" | "columns" | "merges" | "freeze" | "tab-color">;

const IN_PLACE: ReadonlySet<WorkbookEditStep["kind"]> = new Set<InPlaceStep["kind"]>([
  "cells",
  "rows",
  "columns",
  "merges",
  "freeze",
  "tab-color",
]);

export function isInPlace(step: WorkbookEditStep): step is InPlaceStep {
  return IN_PLACE.has(step.kind);
}

/** What becomes of one sheet: each cell, row and column once. */
export interface SheetEdits {
  readonly sheet: SheetPart;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, CellEdit>;
  readonly rows: ReadonlyMap<number, RowEdit>;
  readonly columns: ReadonlyMap<number, ColumnEdit>;
  readonly merges?: readonly CellRange[];
  readonly freeze?: StepOf<"freeze">["freeze"];
  readonly tabColor?: string | null;
}

type Gathering = { -readonly [Key in keyof SheetEdits]: SheetEdits[Key] } & {
  readonly cells: Map<number, CellEdit>;
  readonly rows: Map<number, RowEdit>;
  readonly columns: Map<number, ColumnEdit>;
};

/** One number for a cell. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/**
 * Puts together what steps do to each sheet; of several to one thing the last counts. `sheet-missing` for
 * an unknown sheet, `invalid-plan` for a place outside every sheet.
 */
export function gatherSteps(opened: OpenedWorkbook, steps: readonly InPlaceStep[]): SheetEdits[] {
  const sheets = new Map(opened.sheets.map((sheet) => [nameKey(sheet.name), sheet]));
  const gathered = new Map<SheetPart, Gathering>();
  for (const step of steps) {
    const sheet = sheets.get(nameKey(step.sheet));
    if (!sheet) throw new WorkbookError("sheet-missing", { sheet: step.sheet });
    const edits = gathered.get(sheet) ?? {
      sheet,
      cells: new Map<number, CellEdit>(),
      rows: new Map<number, RowEdit>(),
      columns: new Map<number, ColumnEdit>(),
    };
    gathered.set(sheet, edits);
    addStep(edits, step);
  }
  return [...gathered.values()];
}

function addStep(edits: Gathering, step: InPlaceStep): void {
  switch (step.kind) {
    case "cells":
      for (const cell of step.cells) {
        requireInside(step.sheet, cell.row, cell.column);
        const key = cellKey(cell.row, cell.column);
        edits.cells.set(key, { ...edits.cells.get(key), ...cell });
      }
      break;
    case "rows":
      for (const row of step.rows) {
        requireInside(step.sheet, row.row, 0);
        edits.rows.set(row.row, { ...edits.rows.get(row.row), ...row });
      }
      break;
    case "columns":
      for (const column of step.columns) {
        requireInside(step.sheet, 0, column.column);
        edits.columns.set(column.column, { ...edits.columns.get(column.column), ...column });
      }
      break;
    case "merges":
      edits.merges = step.merges;
      break;
    case "freeze":
      edits.freeze = step.freeze;
      break;
    case "tab-color":
      edits.tabColor = step.color;
      break;
  }
}

function requireInside(sheet: string, row: number, column: number): void {
  if (isOnSheet({ row, column })) return;
  const isPosition = row >= 0 && column >= 0;
  throw invalid(
    sheet,
    isPosition ? cellAddress(row, column) : `${columnName(Math.max(0, column))}?`,
    "address"
  );
}
