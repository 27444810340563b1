import { parseRangeAddress, rangeAddress } from "../../core/sheets/a1";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { changePosition } from "../../workbook/cell-change";
import { createListeners } from "../../workbook/listeners";
import { nameKey } from "../../workbook/plan-checks";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { GridPlace, SheetGrid } from "../grid/sheet-grid";

/** The workbook that is open in the workbench: a file and a grid that shows it, kept alike. */
export interface GridHost extends WorkbookHost {
  /** Brings what people did in the grid into the file. */
  settle(): Promise<void>;
  /** The file with everything that was done. */
  toBytes(): Promise<Uint8Array>;
  /** Whether anything was done since the file was opened or last declared saved. */
  isChanged(): boolean;
  declareSaved(): void;
  dispose(): void;
}

/**
 * Joins a file and the grid that shows it. The file is what counts: what people do in the grid goes
 * into it before anything is read or written, and what the product writes goes into the file first
 * and is then shown. `onTouched` is told of everything that makes the file another one.
 */
export function createGridHost(file: XlsxHost, grid: SheetGrid, onTouched: () => void): GridHost {
  const changes = createListeners<{ readonly sheet: string; readonly own: boolean }>();
  const tell = (sheet: string, own: boolean) => changes.tell({ sheet, own });
  const endChange = grid.onChange((sheet) => {
    onTouched();
    tell(sheet, false);
  });
  let changed = false;
  let settling: Promise<void> = Promise.resolve();

  /** One after the other, so that steps reach the file in their order. */
  function settle(): Promise<void> {
    settling = settling
      .catch(() => undefined)
      .then(async () => {
        const steps = await grid.takeSteps();
        if (steps.length === 0) return;
        await file.edit(steps);
        touch();
      });
    return settling;
  }

  function touch(): void {
    changed = true;
    onTouched();
  }

  const place = ({ sheet, range }: GridPlace) => ({ sheet, address: rangeAddress(range) });

  return {
    settle,
    capabilities: () => ({ screen: true, merges: true, customFunctions: true }),
    async listSheets() {
      await settle();
      return file.listSheets();
    },
    async readSheet(name, range, work) {
      await settle();
      return file.readSheet(name, range, work);
    },
    async insertSheets(plans, placement, work) {
      await settle();
      await file.insertSheets(plans, placement, work);
      touch();
      const names = (await file.listSheets()).map(({ name }) => nameKey(name));
      const book = file.bookLook();
      const added = plans.map(({ name }) => ({ name, at: names.indexOf(nameKey(name)) }));
      for (const { name, at } of added.sort((a, b) => a.at - b.at)) {
        grid.insertSheet(book, file.sheetLook(name), at);
      }
      tell("", true);
    },
    async refreshSheet(plan, work) {
      await settle();
      const how = await file.refreshSheet(plan, work);
      touch();
      grid.replaceSheet(file.bookLook(), file.sheetLook(plan.name));
      tell(plan.name, true);
      return how;
    },
    async writeCells(wanted, work) {
      await settle();
      const outcome = await file.writeCells(wanted, work);
      const sheets = new Set(outcome.applied.map(({ sheet }) => nameKey(sheet)));
      for (const key of sheets) {
        touch();
        const own = outcome.applied.filter(({ sheet }) => nameKey(sheet) === key);
        const look = file.sheetLook(own[0].sheet);
        grid.showCells(file.bookLook(), look, own.map(changePosition));
        tell(look.grid.name, true);
      }
      return outcome;
    },
    async highlight(marks, work) {
      await settle();
      await file.highlight(marks, work);
      touch();
      for (const { name } of await file.listSheets()) {
        grid.showConditionalFormats(file.sheetLook(name));
      }
    },
    clearHighlights() {
      return this.highlight([]);
    },
    async reveal({ sheet, address }) {
      const found = (await file.listSheets()).find((info) => nameKey(info.name) === nameKey(sheet));
      if (!found) throw new WorkbookError("sheet-missing", { sheet });
      if (found.visibility !== "visible") throw new WorkbookError("sheet-hidden", { sheet });
      const range = parseRangeAddress(address);
      if (range) await grid.reveal({ sheet: found.name, range });
    },
    selection: async () => {
      const selected = grid.selection();
      return selected && place(selected);
    },
    onSelection: (listener) => grid.onSelection((selected) => listener(place(selected))),
    onChange: (listener) => changes.add(({ sheet, own }) => listener(sheet, own)),
    async toBytes() {
      await settle();
      return file.toBytes();
    },
    isChanged: () => changed || grid.hasSteps(),
    declareSaved() {
      changed = false;
    },
    dispose: () => endChange(),
  };
}
