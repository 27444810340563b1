import { isInside, type CellRange } from "../../core/sheets/a1";
import type { CellFormat, Grid } from "../../core/sheets/grid";
import { formatOfCode } from "../../core/sheets/number-format";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { withCellEdits } from "../../workbook/overlay-edits";
import { nameKey } from "../../workbook/plan-checks";
import type { BookLook, SheetLook } from "../../workbook/sheet-look";
import { styleAt } from "../../workbook/style-at";
import type { CellEdit, WorkbookEditStep } from "../../workbook/workbook-edits";

/** Cells of a refused step that are tried one by one; with more of them the step is refused whole. */
const TRIED_SINGLY = 500;

/** What the file did not take of what people did, and the sheets that show otherwise than the file. */
export interface RefusedEdits {
  readonly error: WorkbookError;
  readonly sheets: readonly string[];
  /** What sheets there are, their names or their order are among it. */
  readonly ofTheList: boolean;
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
    let ofTheList = false;
    const left = all.flatMap(partsOf);
    while (left.length > 0) {
      const [part] = left;
      const sheet = sheetOf(part);
      if (!moved.has(nameKey(sheet))) {
        const error = await tryOne(part).catch((unexpected: unknown) => {
          steps = [...left, ...steps];
          throw unexpected;
        });
        if (error) {
          first ??= error;
          sheets.add(sheet);
          ofTheList ||= OF_THE_LIST.has(part.kind);
          // What follows counts rows and sheets as if this had been done.
          if (BUILT_UPON.has(part.kind)) moved.add(nameKey(sheet));
        }
      }
      left.shift();
    }
    return first && { error: first, sheets: [...sheets], ofTheList };
  }

  return {
    add: (more) => void steps.push(...more),
    concernSheets: () => steps.some(({ kind }) => OF_THE_LIST.has(kind)),
    overlay(grid) {
      const own = steps.filter((step) => nameKey(sheetOf(step)) === nameKey(grid.name));
      if (own.length === 0) return grid;
      const edits = own.map((step) => (step.kind === "cells" ? step.cells : undefined));
      if (edits.some((cells) => !cells)) return undefined;
      return withCellEdits(grid, edits.flat() as CellEdit[], formatsIn(file, grid.name));
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

/** Steps after which rows, columns and sheets are counted and called otherwise. */
const BUILT_UPON: ReadonlySet<WorkbookEditStep["kind"]> = new Set([
  "insert-rows",
  "delete-rows",
  "insert-columns",
  "delete-columns",
  "add-sheet",
  "remove-sheet",
  "rename-sheet",
]);

function sheetOf(step: WorkbookEditStep): string {
  return step.kind === "add-sheet" ? step.name : step.sheet;
}

/** The number formats of a sheet of the file, which is looked through when the first is asked for. */
function formatsIn(file: XlsxHost, sheet: string): (row: number, column: number) => CellFormat {
  let look: SheetLook | undefined;
  let book: BookLook | undefined;
  return (row, column) => {
    look ??= file.sheetLook(sheet);
    book ??= file.bookLook();
    return formatOfCode(book.styles[styleAt(look, row, column)].numberFormat);
  };
}

/** A step cell by cell; a formula stays together with the cells that its result fills. */
function partsOf(step: WorkbookEditStep): readonly WorkbookEditStep[] {
  if (step.kind !== "cells" || step.cells.length > TRIED_SINGLY) return [step];
  const parts: CellEdit[][] = [];
  const filled: { readonly range: CellRange; readonly part: CellEdit[] }[] = [];
  for (const cell of step.cells) {
    const within = filled.find(({ range }) => isInside(range, cell));
    if (within) {
      within.part.push(cell);
      continue;
    }
    const part = [cell];
    parts.push(part);
    const range = fillsOf(cell);
    if (range) filled.push({ range, part });
  }
  return parts.map((cells) => ({ ...step, cells }));
}

function fillsOf({ content }: CellEdit): CellRange | undefined {
  return typeof content === "object" && content !== null && "formula" in content
    ? content.fills
    : undefined;
}
