import type { Grid } from "../../core/sheets/grid";
import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { WorkbookError } from "../../core/sheets/workbook-error";
import { cropGrid } from "../../workbook/grid-range";
import { placeOf } from "../../workbook/placement";
import { checkPlans, nameKey, requireFreeNames } from "../../workbook/plan-checks";
import type { WorkbookHost } from "../../workbook/workbook-host";
import { openWorkbook, readSheets, type OpenedWorkbook, type ReadOptions } from "./read-workbook";
import { writeWorkbook, type WriteOptions } from "./write-workbook";

/** A workbook that is a file. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it stands. */
  toBytes(): Uint8Array;
}

/**
 * Opens a workbook file for reading. Sheets are read when asked for, each once; inserting is
 * refused (`read-only`).
 */
export function openXlsxHost(bytes: Uint8Array, options: ReadOptions = {}): XlsxHost {
  const readSheet = createSheetReader(openWorkbook(bytes, options), options);
  return {
    listSheets: async () => readSheet.opened.sheets.map(sheetInfo),
    readSheet: async (name, range) => {
      const grid = readSheet.read(name);
      return range ? cropGrid(grid, range) : grid;
    },
    insertSheets: async () => {
      throw new WorkbookError("read-only", {});
    },
    toBytes: () => bytes,
  };
}

/**
 * A new workbook file that sheets are inserted into. It cannot be saved before it holds one.
 * What is read comes from the bytes that would be saved.
 */
export function createXlsxHost(options: WriteOptions & ReadOptions = {}): XlsxHost {
  let plans: readonly SheetPlan[] = [];
  let saved: XlsxHost | undefined;
  return {
    listSheets: async () => saved?.listSheets() ?? [],
    async readSheet(name, range) {
      if (!saved) throw new WorkbookError("sheet-missing", { sheet: name });
      return saved.readSheet(name, range);
    },
    async insertSheets(added, placement = "end") {
      checkPlans(added);
      const names = plans.map(({ name }) => name);
      requireFreeNames(added, names);
      const place = placeOf(names, placement);
      const kept = added.map((plan) => ({ ...plan, rows: [...plan.rows] }));
      const next = [...plans.slice(0, place), ...kept, ...plans.slice(place)];
      saved = openXlsxHost(writeWorkbook(next, options), options);
      plans = next;
    },
    toBytes: () => saved?.toBytes() ?? writeWorkbook(plans, options),
  };
}

function sheetInfo({ name, visibility }: { name: string; visibility: Grid["visibility"] }) {
  return { name, visibility };
}

function createSheetReader(opened: OpenedWorkbook, options: ReadOptions) {
  const read = new Map<string, Grid>();
  return {
    opened,
    read(name: string): Grid {
      const sheet = opened.sheets.find((candidate) => nameKey(candidate.name) === nameKey(name));
      if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
      const held = read.get(sheet.name);
      if (held) return held;
      const grid = readSheets(opened, [sheet], options).sheets[0];
      read.set(sheet.name, grid);
      return grid;
    },
  };
}
