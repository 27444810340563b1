import type { Grid } from "../../core/sheets/grid";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { cropGrid } from "../../workbook/grid-range";
import { createListeners } from "../../workbook/listeners";
import { markRange } from "../../workbook/mark-ranges";
import { checkPlans, nameKey } from "../../workbook/plan-checks";
import { placeOf } from "../../workbook/placement";
import { throwIfAborted } from "../../workbook/work-steps";
import type { BookLook, SheetLook } from "../../workbook/sheet-look";
import type { CopyLoss, SaveLoss } from "../../workbook/save-losses";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookEditStep } from "../../workbook/workbook-edits";
import { applyEdits, changedSheets } from "./edits/apply-edits";
import { copyLosses } from "./edits/copy-sheet";
import { insertSheets } from "./insert-sheets";
import { inflateAhead } from "./part-feed";
import { DEFAULT_LOOK } from "./look/cell-looks";
import { readBookLook } from "./look/read-book-look";
import { readSheetLook } from "./look/read-sheet-look";
import { saveLosses } from "./losses";
import { packageBytes } from "./package-edit";
import {
  openWorkbook,
  readSheets,
  type OpenedWorkbook,
  type ReadOptions,
  type SheetPart,
} from "./read-workbook";
import { refreshSheet } from "./refresh-sheet";
import { highlightSheets } from "./sheet-highlights";
import { writeCells } from "./write-cells";
import { writeWorkbook, type WriteOptions } from "./write-workbook";

/** A workbook that is a file. */
export interface XlsxHost extends WorkbookHost {
  /**
   * The file as it stands: the bytes it was opened from until something is changed; then the same
   * parts but for those that had to change.
   */
  toBytes(): Uint8Array;
  /** What people should be told before the file is saved with what was done to it. */
  saveLosses(): readonly SaveLoss[];
  /** What a copy of a sheet goes without; `sheet-missing` when there is none of that name. */
  copyLosses(sheet: string): readonly CopyLoss[];
  /** Styles, names and sheets of the workbook as they look. */
  bookLook(): BookLook;
  /**
   * A sheet as it looks, read once until the workbook changes; its grid is what `readSheet` gives.
   * `sheet-missing` when there is none.
   */
  sheetLook(name: string): SheetLook;
  /**
   * Unpacks a sheet before it is read, where the compression can; that makes `sheetLook` faster and
   * changes nothing else. Never rejects.
   */
  readAhead(name: string): Promise<void>;
  /**
   * Writes what somebody did to the workbook by hand, in the order given: all of it or, when it fails,
   * nothing. Failures are those of `applyEdits`.
   */
  edit(steps: readonly WorkbookEditStep[], options?: WorkOptions): Promise<void>;
}

/**
 * Opens a workbook file. Sheets are read when asked for, each once until it changes. What changes is
 * written into the parts of the package that hold it; all others stay as they are.
 */
export function openXlsxHost(bytes: Uint8Array, options: ReadOptions = {}): XlsxHost {
  return createHost(openWorkbook(bytes, options), options, {});
}

/** A new workbook file that sheets are inserted into. It cannot be saved before it holds one. */
export function createXlsxHost(options: WriteOptions & ReadOptions = {}): XlsxHost {
  return createHost(undefined, options, options);
}

const EMPTY_BOOK: BookLook = { styles: [DEFAULT_LOOK], names: [], sheets: [], activeSheet: 0 };

function createHost(
  first: OpenedWorkbook | undefined,
  options: ReadOptions,
  writing: WriteOptions
): XlsxHost {
  const changes = createListeners<string>();
  const grids = new Map<string, Grid>();
  const looks = new Map<string, SheetLook>();
  /** None for a new workbook without sheets. */
  let opened = first;
  let saved: Uint8Array | undefined;

  function findSheet(name: string): SheetPart | undefined {
    return opened?.sheets.find((sheet) => nameKey(sheet.name) === nameKey(name));
  }

  function requireSheet(name: string): SheetPart {
    const sheet = findSheet(name);
    if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
    return sheet;
  }

  function read(sheet: SheetPart, work: WorkOptions = {}): Grid {
    const held = grids.get(sheet.name);
    if (held) return held;
    const onProgress = (done: number, total: number) => {
      throwIfAborted(work.signal);
      options.onProgress?.(done, total);
      if (done < total) work.onProgress?.(done / total);
    };
    const grid = readSheets(opened!, [sheet], { onProgress }).sheets[0];
    grids.set(sheet.name, grid);
    return grid;
  }

  function look(sheet: SheetPart): SheetLook {
    const held = looks.get(sheet.name);
    if (held) return held;
    const { onProgress } = options;
    const read = readSheetLook(opened!, sheet, onProgress ? { onProgress } : {});
    const grid = grids.get(sheet.name) ?? read.grid;
    const seen = { ...read, grid };
    grids.set(sheet.name, grid);
    looks.set(sheet.name, seen);
    return seen;
  }

  /** Takes over an edited workbook and tells of the sheets that changed, "" for the list of sheets. */
  function accept(next: OpenedWorkbook, sheets: readonly string[], work: WorkOptions): void {
    throwIfAborted(work.signal);
    if (next !== opened) {
      opened = next;
      saved = undefined;
      looks.clear();
      for (const sheet of sheets) grids.delete(sheet);
      for (const sheet of sheets) changes.tell(sheet);
    }
    work.onProgress?.(1);
  }

  const host: XlsxHost = {
    capabilities: () => ({ screen: false, merges: true, customFunctions: false }),
    listSheets: async () =>
      (opened?.sheets ?? []).map(({ name, visibility }) => ({ name, visibility })),
    async readSheet(name, range, work = {}) {
      throwIfAborted(work.signal);
      const grid = read(requireSheet(name), work);
      work.onProgress?.(1);
      return range ? cropGrid(grid, range) : grid;
    },
    async insertSheets(plans, placement = "end", work = {}) {
      throwIfAborted(work.signal);
      const countRow = () => throwIfAborted(work.signal);
      if (opened) return accept(insertSheets(opened, plans, placement, countRow), [""], work);
      checkPlans(plans);
      placeOf([], placement);
      const onProgress = (rows: number) => {
        countRow();
        writing.onProgress?.(rows);
      };
      const bytes = writeWorkbook(plans, { ...writing, onProgress });
      accept(openWorkbook(bytes, options), [""], work);
    },
    async refreshSheet(plan, work = {}) {
      throwIfAborted(work.signal);
      checkPlans([plan]);
      const sheet = requireSheet(plan.name);
      const check = () => throwIfAborted(work.signal);
      const refreshed = refreshSheet(opened!, sheet, plan, read(sheet), check);
      accept(refreshed.opened, [sheet.name], work);
      return refreshed.how;
    },
    async writeCells(wanted, work = {}) {
      throwIfAborted(work.signal);
      if (!opened) {
        const skipped = wanted.map(
          (change) => ({ change, reason: "sheet-missing", found: null }) as const
        );
        return { applied: [], skipped };
      }
      const written = writeCells(opened, wanted, () => throwIfAborted(work.signal));
      accept(written.opened, written.sheets, work);
      return written.outcome;
    },
    async edit(steps, work = {}) {
      throwIfAborted(work.signal);
      if (!opened) {
        if (steps.length > 0) throw new WorkbookError("no-worksheets", {});
        return work.onProgress?.(1);
      }
      const edited = applyEdits(opened, steps, () => throwIfAborted(work.signal));
      accept(edited, changedSheets(opened, edited), work);
    },
    async highlight(marks, work = {}) {
      throwIfAborted(work.signal);
      marks.forEach(({ sheet }) => requireSheet(sheet));
      marks.forEach(markRange);
      if (!opened) return work.onProgress?.(1);
      accept(
        highlightSheets(opened, marks, () => throwIfAborted(work.signal)),
        [],
        work
      );
    },
    clearHighlights: () => host.highlight([]),
    async reveal({ sheet }) {
      requireSheet(sheet);
    },
    selection: async () => null,
    onSelection: () => () => undefined,
    onChange: (listener) => changes.add(listener),
    saveLosses: () => (opened ? saveLosses(opened) : []),
    copyLosses: (sheet) => copyLosses(opened!, requireSheet(sheet)),
    toBytes() {
      if (!opened) return writeWorkbook([], writing);
      return (saved ??= packageBytes(opened.pack));
    },
    bookLook: () => (opened ? readBookLook(opened) : EMPTY_BOOK),
    sheetLook: (name) => look(requireSheet(name)),
    async readAhead(name) {
      const sheet = findSheet(name);
      if (opened && sheet && !looks.has(sheet.name)) await inflateAhead(opened.pack, sheet.entry);
    },
  };
  return host;
}
