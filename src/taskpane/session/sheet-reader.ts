import type { Engine } from "../../engine/engine";
import { nameKey } from "../../workbook/plan-checks";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import { partOf } from "../../workbook/work-steps";

/** Keeps the engine's sheets as the workbook's are. */
export interface SheetReader {
  /** Marks a sheet, or with "" the list of sheets, as changed. */
  mark(sheet: string): void;
  markAll(): void;
  isStale(): boolean;
  /**
   * Reads what is marked or new, and hands it to the engine. When it fails or is stopped, what was
   * not read stays marked. Returns the names of the sheets that were read or have gone.
   */
  readStale(options: WorkOptions): Promise<readonly string[]>;
}

/** A reader that has read nothing yet. */
export function createSheetReader(host: WorkbookHost, engine: Engine): SheetReader {
  const stale = new Set<string>();
  let held = new Map<string, string>();
  let listIsStale = true;

  const markAll = () => {
    listIsStale = true;
    for (const key of held.keys()) stale.add(key);
  };
  return {
    mark(sheet) {
      if (sheet === "") listIsStale = true;
      else stale.add(nameKey(sheet));
    },
    markAll,
    isStale: () => listIsStale || stale.size > 0,
    async readStale(options) {
      if (!listIsStale && stale.size === 0) return [];
      listIsStale = false;
      try {
        const names = (await host.listSheets()).map(({ name }) => name);
        const wanted = names.filter(
          (name) => stale.has(nameKey(name)) || held.get(nameKey(name)) !== name
        );
        const touched: string[] = [];
        for (const [i, name] of wanted.entries()) {
          const from = i / wanted.length;
          const to = (i + 1) / wanted.length;
          // Before it is read, so that a change meanwhile marks it again.
          const wasStale = stale.delete(nameKey(name));
          try {
            const grid = await host.readSheet(
              name,
              undefined,
              partOf(options, from, (from + to) / 2)
            );
            await engine.putSheet(grid, partOf(options, (from + to) / 2, to));
          } catch (error) {
            if (wasStale) stale.add(nameKey(name));
            throw error;
          }
          held.set(nameKey(name), name);
          touched.push(name);
        }
        await engine.arrange(names);
        const current = new Map(names.map((name) => [nameKey(name), name]));
        touched.push(...[...held].filter(([key]) => !current.has(key)).map(([, name]) => name));
        for (const key of stale) if (!current.has(key)) stale.delete(key);
        held = current;
        return touched;
      } catch (error) {
        listIsStale = true;
        throw error;
      }
    },
  };
}
