import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellLook } from "../../../workbook/sheet-look";
import type { WorkbookEditStep } from "../../../workbook/workbook-edits";
import { watchCopies, type CopiedSheet } from "./copied-sheet";
import { CONTENT, LOOK } from "./dirty-cells";
import { createDirtySheet, HIDDEN, markLines, SIZE, type DirtySheet } from "./dirty-sheet";
import {
  cellsOf,
  changeOf,
  forCells,
  type ArrayData,
  type InsertSheet,
  type MoveRange,
  type OfSheet,
  type OneRange,
  type Ranges,
  type SetValues,
} from "./mutation-params";
import { stepsOf } from "./read-steps";
import { markCells, watchSpills, type SheetMarks } from "./spill-watch";

/** Commands after which cells no longer stand where they stood, or sheets are others. */
const MOVING =
  /^(univer\.command\.(undo|redo)|sheet\.command\.(insert|remove|delete|move|copy-sheet|set-worksheet))/;

export interface EditRecorder {
  /** Takes the steps recorded. */
  take(): readonly WorkbookEditStep[];
  hasSteps(): boolean;
  /** Does something that is not to be recorded. */
  quietly<T>(action: () => T): T;
  dispose(): void;
}

export interface RecorderParts {
  readonly injector: Injector;
  /** The look that a cell has in the file, for what the grid does not show of it. */
  readonly lookInFile: (sheetId: string, row: number, column: number) => CellLook;
  readonly onChange: (sheet: string) => void;
  readonly onCopied: (copied: CopiedSheet) => void;
}

/**
 * Records what people do in the grid, at the level of its mutations. Of cells only the places are
 * noted, and their state is read when the steps are taken: so whatever led there, be it typing,
 * filling, sorting or undoing, ends in the same step. Results that formulas came to are recorded too.
 */
export function recordEdits(parts: RecorderParts): EditRecorder {
  const { injector, lookInFile, onChange, onCopied } = parts;
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const formulas = injector.get(FormulaDataModel);
  const workbook = () =>
    instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
  let steps: WorkbookEditStep[] = [];
  let dirt = new Map<string, DirtySheet>();
  let names = new Map<string, string>();
  const spills = watchSpills(formulas, () => workbook()?.getUnitId() ?? "");
  let quiet = 0;
  const copies = watchCopies(workbook, nameOf);

  function dirtOf(sheetId: string): DirtySheet {
    let held = dirt.get(sheetId);
    if (!held) dirt.set(sheetId, (held = createDirtySheet()));
    return held;
  }

  const marks: SheetMarks = {
    held: (sheetId) => dirt.get(sheetId)?.cells,
    of: (sheetId) => dirtOf(sheetId).cells,
  };

  function rememberNames(): void {
    names = new Map(
      workbook()
        ?.getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()])
    );
  }

  /** Turns the places noted so far into steps, with what stands there now. */
  function drain(): void {
    const book = workbook();
    if (!book) return;
    spills.mark(marks);
    for (const [sheetId, changed] of dirt) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (!sheet) continue;
      steps.push(...stepsOf({ formulas, lookInFile }, book, sheet, changed));
    }
    dirt = new Map();
  }

  const recorders: Readonly<Record<string, (params: never) => void>> = {
    "sheet.mutation.set-range-values": (params: SetValues) => {
      if (copies.fills(params)) return;
      const { subUnitId, cellValue } = params;
      const { cells } = dirtOf(subUnitId);
      forCells(cellValue, (row, column, cell) => cells.mark(row, column, changeOf(cell)));
    },
    "formula.mutation.set-array-formula-data": ({ arrayFormulaCellData }: ArrayData) => {
      for (const sheets of Object.values(arrayFormulaCellData ?? {})) {
        for (const [sheetId, matrix] of Object.entries(sheets ?? {})) {
          const { cells } = dirtOf(sheetId);
          forCells(matrix ?? {}, (row, column) => cells.mark(row, column, CONTENT));
        }
      }
    },
    "sheet.mutation.move-range": ({ from, to }: MoveRange) => {
      for (const { subUnitId, value } of [from, to]) {
        const { cells } = dirtOf(subUnitId);
        forCells(value, (row, column) => cells.mark(row, column, CONTENT | LOOK));
      }
    },
    "sheet.mutation.reorder-range": ({ subUnitId, range }: OneRange) =>
      markCells(dirtOf(subUnitId).cells, range, CONTENT | LOOK),
    "sheet.mutation.set-worksheet-row-height": (params: Ranges) => markRows(params, SIZE),
    "sheet.mutation.set-worksheet-row-is-auto-height": (params: Ranges) => markRows(params, SIZE),
    "sheet.mutation.set-row-visible": (params: Ranges) => markRows(params, HIDDEN),
    "sheet.mutation.set-row-hidden": (params: Ranges) => markRows(params, HIDDEN),
    "sheet.mutation.set-worksheet-col-width": (params: Ranges) => markColumns(params, SIZE),
    "sheet.mutation.set-col-visible": (params: Ranges) => markColumns(params, HIDDEN),
    "sheet.mutation.set-col-hidden": (params: Ranges) => markColumns(params, HIDDEN),
    "sheet.mutation.add-worksheet-merge": markMerges,
    "sheet.mutation.remove-worksheet-merge": markMerges,
    "sheet.mutation.set-frozen": ({ subUnitId }: OfSheet) => {
      dirtOf(subUnitId).freeze = true;
    },
    "sheet.mutation.insert-row": (params: OneRange) => shift("row", params, 1),
    "sheet.mutation.remove-rows": (params: OneRange) => shift("row", params, -1),
    "sheet.mutation.insert-col": (params: OneRange) => shift("column", params, 1),
    "sheet.mutation.remove-col": (params: OneRange) => shift("column", params, -1),
    "sheet.mutation.insert-sheet": ({ index, sheet }: InsertSheet) => {
      const { id, name } = sheet;
      const model = copies.model();
      const from = model ? { copyOf: model.name } : {};
      steps.push({ kind: "add-sheet", name, at: index, ...from });
      if (model) onCopied({ model, copy: { id, name } });
      else markAll(id);
    },
    "sheet.mutation.remove-sheet": ({ subUnitId }: OfSheet) => {
      dirt.delete(subUnitId);
      steps.push({ kind: "remove-sheet", sheet: nameOf(subUnitId) });
    },
    "sheet.mutation.set-worksheet-name": ({ subUnitId, name }: OfSheet & { name: string }) => {
      steps.push({ kind: "rename-sheet", sheet: nameOf(subUnitId), name });
    },
    "sheet.mutation.set-worksheet-order": ({
      subUnitId,
      toOrder,
    }: OfSheet & { toOrder: number }) => {
      steps.push({ kind: "move-sheet", sheet: nameOf(subUnitId), at: toOrder });
    },
    "sheet.mutation.set-worksheet-hidden": ({
      subUnitId,
      hidden,
    }: OfSheet & { hidden: number }) => {
      const visibility = hidden ? "hidden" : "visible";
      steps.push({ kind: "show-sheet", sheet: nameOf(subUnitId), visibility });
    },
    "sheet.mutation.set-tab-color": ({ subUnitId, color }: OfSheet & { color: string }) => {
      const rgb = /^#([0-9a-f]{6})$/i.exec(color)?.[1].toUpperCase() ?? null;
      steps.push({ kind: "tab-color", sheet: nameOf(subUnitId), color: rgb });
    },
  };

  function nameOf(sheetId: string): string {
    return names.get(sheetId) ?? "";
  }

  function markRows({ subUnitId, ranges }: Ranges, what: number): void {
    const { rows } = dirtOf(subUnitId);
    for (const { startRow, endRow } of ranges) markLines(rows, startRow, endRow, what);
  }

  function markColumns({ subUnitId, ranges }: Ranges, what: number): void {
    const { columns } = dirtOf(subUnitId);
    for (const { startColumn, endColumn } of ranges) {
      markLines(columns, startColumn, endColumn, what);
    }
  }

  function markMerges({ subUnitId }: OfSheet): void {
    dirtOf(subUnitId).merges = true;
  }

  /** A sheet that came with something in it: a removal that was undone. */
  function markAll(sheetId: string): void {
    const sheet = workbook()?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const changed = dirtOf(sheetId);
    sheet.getCellMatrix().forValue((row, column) => {
      changed.cells.mark(row, column, CONTENT | LOOK);
    });
    const { rowData, columnData, mergeData } = sheet.getConfig();
    for (const row of Object.keys(rowData)) changed.rows.set(Number(row), SIZE | HIDDEN);
    for (const column of Object.keys(columnData)) {
      changed.columns.set(Number(column), SIZE | HIDDEN);
    }
    changed.merges = (mergeData ?? []).length > 0;
    changed.freeze = true;
  }

  /** Cells noted before the command that moves rows are in steps already; those it has noted itself move along. */
  function shift(axis: "row" | "column", { subUnitId, range }: OneRange, sign: 1 | -1): void {
    const at = axis === "row" ? range.startRow : range.startColumn;
    const count = (axis === "row" ? range.endRow : range.endColumn) - at + 1;
    const noun = axis === "row" ? "rows" : "columns";
    const kind = `${sign > 0 ? "insert" : "delete"}-${noun}` as const;
    releaseTorn(axis, subUnitId, at, sign * count);
    steps.push({ kind, sheet: nameOf(subUnitId), at, count });
    const changed = dirtOf(subUnitId);
    changed.cells.shift(axis, at, sign * count);
    // The grid moves merged cells of the sheet in view only, where an undo may be about another one.
    changed.merges = true;
  }

  /**
   * Takes formulas that fill cells on both sides of where rows come or go out of the file: it does not
   * tear them apart. They are noted, to be entered again as they stand afterwards.
   */
  function releaseTorn(axis: "row" | "column", sheetId: string, at: number, count: number): void {
    const { cells } = dirtOf(sheetId);
    for (const range of spills.takeTorn(axis, sheetId, at, count)) {
      const filled = cellsOf(range).map((place) => ({ ...place, content: null }));
      steps.push({ kind: "cells", sheet: nameOf(sheetId), cells: filled });
      cells.mark(range.startRow, range.startColumn, CONTENT);
    }
  }

  rememberNames();
  const before = commands.beforeCommandExecuted((command, options) => {
    if (quiet > 0) return;
    copies.prepare(command, options);
    if (command.type !== CommandType.COMMAND || !MOVING.test(command.id)) return;
    drain();
    rememberNames();
    copies.begin(command);
  });
  const after = commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    const record = recorders[command.id];
    if (!record || quiet > 0) return;
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    const book = workbook();
    if (!book || (unitId !== undefined && unitId !== book.getUnitId())) return;
    record(command.params as never);
    const { subUnitId } = command.params as Partial<OfSheet>;
    const sheet = subUnitId === undefined ? undefined : book.getSheetBySheetId(subUnitId);
    if (
      /sheet\.mutation\.(insert|remove)-sheet|set-worksheet-(name|order|hidden)/.test(command.id)
    ) {
      rememberNames();
      onChange("");
    } else if (sheet) onChange(sheet.getName());
  });

  return {
    take() {
      drain();
      const taken = steps;
      steps = [];
      return taken;
    },
    hasSteps: () => steps.length > 0 || dirt.size > 0,
    quietly(action) {
      spills.mark(marks);
      quiet++;
      try {
        return action();
      } finally {
        quiet--;
        spills.reset();
        rememberNames();
      }
    },
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}
