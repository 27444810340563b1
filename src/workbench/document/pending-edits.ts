import type { Grid } from "../../core/sheets/grid";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { withCellEdits } from "../../workbook/overlay-edits";
import { nameKey } from "../../workbook/plan-checks";
import type { WorkbookEditStep } from "../../workbook/workbook-edits";

/** Cells of a refused step that are tried one by one; with more of them the step is refused whole. */
const TRIED_SINGLY = 500;

/** What the file did not take of what people did, and the sheets that show otherwise than the file. */
export interface RefusedEdits {
  readonly error: WorkbookError;
  readonly sheets: readonly string[];
}

/**
 * What people did in the grid and what has not reached the file yet. Writing a large sheet anew takes
 * a second, so cells that were merely typed into wait until the file is needed; until then the sheet
 * is read with them laid over.
 */
export interface PendingEdits {
  add(steps: readonly WorkbookEditStep[]): void;
  /** Whether the file must have the steps before it can say what sheets there are. */
  concernSheets(): boolean;
  /** The sheet as the file would have it; undefined where that takes more than laying cells over it. */
  overlay(grid: Grid): Grid | undefined;
  /** Brings the steps into the file. What it refuses is left out, and told. */
  flush(): Promise<RefusedEdits | undefined>;
  readonly isEmpty: boolean;
}

export function createPendingEdits(file: XlsxHost): PendingEdits {
  let steps: WorkbookEditStep[] = [];

  async function tryOne(step: WorkbookEditStep): Promise<WorkbookError | undefined> {
    try {
      await file.edit([step]);
      return undefined;
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    }
  }

  /** Step by step: those before and after a refused one reach the file, unless they build on it. */
  async function trySingly(all: readonly WorkbookEditStep[]): Promise<RefusedEdits | undefined> {
    const sheets = new Set<string>();
    const moved = new Set<string>();
    let first: WorkbookError | undefined;
    for (const step of all) {
      const sheet = sheetOf(step);
      if (moved.has(nameKey(sheet))) continue;
      const parts = partsOf(step);
      for (const part of parts) {
        const error = await tryOne(part);
        if (!error) continue;
        first ??= error;
        sheets.add(sheet);
        // What follows counts rows and sheets as if this had been done.
        if (step.kind !== "cells") moved.add(nameKey(sheet));
      }
    }
    return first && { error: first, sheets: [...sheets] };
  }

  return {
    add: (more) => void steps.push(...more),
    concernSheets: () => steps.some(({ kind }) => OF_THE_LIST.has(kind)),
    overlay(grid) {
      const own = steps.filter((step) => nameKey(sheetOf(step)) === nameKey(grid.name));
      let read = grid;
      for (const step of own) {
        if (step.kind !== "cells") return undefined;
        read = withCellEdits(read, step.cells);
      }
      return read;
    },
    async flush() {
      const all = steps;
      if (all.length === 0) return undefined;
      steps = [];
      try {
        await file.edit(all);
        return undefined;
      } catch (error) {
        if (error instanceof WorkbookError) return trySingly(all);
        steps = [...all, ...steps];
        throw error;
      }
    },
    get isEmpty() {
      return steps.length === 0;
    },
  };
}

const OF_THE_LIST: ReadonlySet<WorkbookEditStep["kind"]> = new Set([
  "add-sheet",
  "remove-sheet",
  "rename-sheet",
  "move-sheet",
  "show-sheet",
]);

function sheetOf(step: WorkbookEditStep): string {
  return step.kind === "add-sheet" ? step.name : step.sheet;
}

function partsOf(step: WorkbookEditStep): readonly WorkbookEditStep[] {
  if (step.kind !== "cells" || step.cells.length > TRIED_SINGLY) return [step];
  return step.cells.map((cell) => ({ ...step, cells: [cell] }));
}
