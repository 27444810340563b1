import { parseRangeAddress, rangeAddress } from "../../core/sheets/a1";
import { WorkbookError } from "../../core/sheets/workbook-error";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { changePosition } from "../../workbook/cell-change";
import { cropGrid } from "../../workbook/grid-range";
import { createListeners } from "../../workbook/listeners";
import { nameKey } from "../../workbook/plan-checks";
import type { CopyLoss } from "../../workbook/save-losses";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { GridPlace, SheetGrid } from "../grid/sheet-grid";
import { createPendingEdits } from "./pending-edits";

/** The workbook that is open in the workbench: a file and a grid that shows it, kept alike. */
export interface GridHost extends WorkbookHost {
  /** Brings everything that people did in the grid into the file. */
  settle(): Promise<void>;
  /** The file with everything that was done. */
  toBytes(): Promise<Uint8Array>;
  dispose(): void;
}

export interface GridHostParts {
  readonly file: XlsxHost;
  readonly grid: SheetGrid;
  /** Told of everything that makes the file another one. */
  readonly onTouched: () => void;
  /** Told when the file does not take what people did; the grid shows the file again then. */
  readonly onRefused: (error: WorkbookError) => void;
  /** Told when somebody copied a sheet and the copy goes without something. */
  readonly onCopyLosses: (sheet: string, losses: readonly CopyLoss[]) => void;
}

/**
 * Joins a file and the grid that shows it. The file is what counts: what people do in the grid goes
 * into it before anything is written, and what the product writes goes into the file first and is
 * then shown.
 */
export function createGridHost(parts: GridHostParts): GridHost {
  const { file, grid, onTouched, onRefused, onCopyLosses } = parts;
  const changes = createListeners<{ readonly sheet: string; readonly own: boolean }>();
  const tell = (sheet: string, own: boolean) => changes.tell({ sheet, own });
  const pending = createPendingEdits(file);
  const endChange = grid.onChange((sheet) => {
    onTouched();
    tell(sheet, false);
  });
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that steps reach the file in their order. */
  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = last.then(action);
    last = result.catch(() => undefined);
    return result;
  }

  const gather = async () => pending.add(await grid.takeSteps());

  /** Whether the file has taken everything. */
  async function flush(): Promise<boolean> {
    await gather();
    const refused = await pending.flush();
    if (!refused) return true;
    const names = (await file.listSheets()).map(({ name }) => name);
    if (refused.ofTheList) {
      await grid.open(
        file.bookLook(),
        names.map((name) => file.sheetLook(name)),
        ""
      );
      tell("", false);
    } else {
      const keys = new Set(refused.sheets.map(nameKey));
      const shown = names.filter((name) => keys.has(nameKey(name)));
      for (const name of shown) grid.replaceSheet(...look(name));
    }
    for (const sheet of refused.sheets) tell(sheet, false);
    onRefused(refused.error);
    return false;
  }

  const settle = async () => void (await inTurn(flush));

  /** Brings a copy into the file at once, so that people hear of what it lacks, or that there is none. */
  async function keepCopy(model: string): Promise<void> {
    if (!(await flush())) return;
    const losses = file.copyLosses(model);
    if (losses.length > 0) onCopyLosses(model, losses);
  }
  // What fails here fails again, and is told, when the file is needed next.
  const endCopies = grid.onCopied(
    (model) => void inTurn(() => keepCopy(model)).catch(() => undefined)
  );
  const place = ({ sheet, range }: GridPlace) => ({ sheet, address: rangeAddress(range) });
  const look = (sheet: string) => [file.bookLook(), file.sheetLook(sheet)] as const;

  const host: GridHost = {
    settle,
    capabilities: () => ({ screen: true, merges: true, customFunctions: true }),
    async listSheets() {
      await inTurn(async () => {
        await gather();
        if (pending.concernSheets()) await flush();
      });
      return file.listSheets();
    },
    async readSheet(name, range, work) {
      return inTurn(async () => {
        await gather();
        if (pending.concernSheets()) await flush();
        const read = pending.overlay(await file.readSheet(name, undefined, work));
        if (read) return range ? cropGrid(read, range) : read;
        await flush();
        return file.readSheet(name, range, work);
      });
    },
    async insertSheets(plans, placement, work) {
      await settle();
      await file.insertSheets(plans, placement, work);
      onTouched();
      const names = (await file.listSheets()).map(({ name }) => nameKey(name));
      const added = plans.map(({ name }) => ({ name, at: names.indexOf(nameKey(name)) }));
      for (const { name, at } of added.sort((a, b) => a.at - b.at)) {
        grid.insertSheet(...look(name), at);
      }
      tell("", true);
    },
    async refreshSheet(plan, work) {
      await settle();
      const how = await file.refreshSheet(plan, work);
      onTouched();
      grid.replaceSheet(...look(plan.name));
      tell(plan.name, true);
      return how;
    },
    async writeCells(wanted, work) {
      await settle();
      const outcome = await file.writeCells(wanted, work);
      const sheets = new Set(outcome.applied.map(({ sheet }) => nameKey(sheet)));
      for (const key of sheets) {
        onTouched();
        const own = outcome.applied.filter(({ sheet }) => nameKey(sheet) === key);
        grid.showCells(...look(own[0].sheet), own.map(changePosition));
        tell(own[0].sheet, true);
      }
      return outcome;
    },
    async highlight(marks, work) {
      await settle();
      await file.highlight(marks, work);
      onTouched();
      for (const { name } of await file.listSheets()) {
        grid.showConditionalFormats(file.sheetLook(name));
      }
    },
    clearHighlights: () => host.highlight([]),
    async reveal({ sheet, address }) {
      const found = (await host.listSheets()).find((info) => nameKey(info.name) === nameKey(sheet));
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
    dispose() {
      endChange();
      endCopies();
    },
  };
  return host;
}
