import { createStore, type StoreApi } from "zustand/vanilla";
import type { Engine } from "../../engine/engine";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { SessionTexts } from "../../locales/session-texts";
import type { Notice } from "../../locales/pane-texts";
import type { WorkbenchTexts } from "../../locales/workbench-texts";
import { createSession, type Session } from "../../taskpane/session/session";
import type { CopyLoss, SaveLoss } from "../../workbook/save-losses";
import type { UnseenThing } from "../../workbook/sheet-look";
import type { SheetGrid } from "../grid/sheet-grid";
import { PrintError } from "../print/print-error";
import { printSheets } from "../print/print-sheets";
import { createGridHost, type GridHost } from "./grid-host";
import type { ReadFile } from "./read-file";
import { saveFile } from "./save-file";

/** What the workbench shows beside the grid. */
export interface WorkbenchState {
  /** What is going on; null when nothing is. */
  readonly busy: string | null;
  readonly fileName: string;
  readonly session: Session | null;
  readonly isChanged: boolean;
  readonly notice: {
    readonly intent: "info" | "success" | "warning";
    readonly text: Notice;
  } | null;
  readonly failure: { readonly title: string; readonly error: Error } | null;
  /** A question that stands before something is done. */
  readonly question: Question | null;
}

export type Question =
  | { readonly kind: "replace"; readonly proceed: () => void }
  | {
      readonly kind: "losses";
      readonly losses: readonly SaveLoss[];
      readonly proceed: () => void;
    };

export interface Workbench {
  readonly store: StoreApi<WorkbenchState>;
  /** Opens a file; asks first when changes would be lost. */
  open(file: () => Promise<ReadFile>, name: string): void;
  save(): void;
  /** Prints the sheet in view, or all reports. */
  print(what: "sheet" | "reports"): Promise<void>;
  say(intent: "info" | "warning", text: Notice): void;
  answer(proceed: boolean): void;
  dismiss(): void;
}

export interface WorkbenchParts {
  readonly grid: SheetGrid;
  readonly engine: Engine;
  readonly texts: WorkbenchTexts;
  readonly sessionTexts: SessionTexts;
  readonly nameOfThing: (thing: UnseenThing) => string;
  /** Names what a copy of a sheet goes without. */
  readonly nameOfLoss: (loss: CopyLoss) => string;
  /** Today as `YYYY-MM-DD`, for headers that print the date. */
  readonly today: () => string;
}

/** The open workbook and what can be done with it as a whole. */
export function createWorkbench(parts: WorkbenchParts): Workbench {
  const { grid, engine, texts, sessionTexts } = parts;
  const store = createStore<WorkbenchState>(() => ({
    busy: null,
    fileName: "",
    session: null,
    isChanged: false,
    notice: null,
    failure: null,
    question: null,
  }));
  const set = (state: Partial<WorkbenchState>) => store.setState(state);
  let file: XlsxHost | undefined;
  let host: GridHost | undefined;

  async function busy(label: string, title: string, action: () => Promise<void>): Promise<void> {
    set({ busy: label, failure: null, notice: null, question: null });
    // Lets the screen say so first.
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      await action();
    } catch (error) {
      console.error(error);
      set({ failure: { title, error: error instanceof Error ? error : new Error(String(error)) } });
    } finally {
      set({ busy: null });
    }
  }

  async function load({ name, host: opened, looks }: ReadFile): Promise<void> {
    store.getState().session?.dispose();
    host?.dispose();
    await engine.arrange([]);
    await grid.open(opened.bookLook(), looks, name);
    file = opened;
    host = createGridHost({
      file: opened,
      grid,
      onTouched: () => set({ isChanged: true }),
      onRefused: (error) => set({ failure: { title: texts.notTaken, error } }),
      onCopyLosses(sheet, losses) {
        const text = texts.copyLosses(sheet, losses.map(parts.nameOfLoss));
        set({ notice: { intent: "warning", text } });
      },
    });
    const unseen = [...new Set(looks.flatMap((look) => look.unseen))].map(parts.nameOfThing);
    set({
      fileName: name,
      session: createSession({ host, engine, texts: sessionTexts }),
      isChanged: false,
      notice: unseen.length > 0 ? { intent: "info", text: texts.unseen(unseen) } : null,
    });
  }

  function write(): void {
    const { fileName } = store.getState();
    const ending = /\.xls[mx]$/i.exec(fileName)?.[0] ?? ".xlsx";
    const name = texts.savedName(fileName.slice(0, -ending.length)) + ending;
    set({ question: null });
    void busy(texts.saving, texts.save, async () => {
      const saved = await saveFile(name, () => host!.toBytes());
      if (saved === null) return;
      set({ isChanged: false, notice: { intent: "success", text: texts.saved(saved) } });
    });
  }

  grid.onRefused(({ action }) =>
    set({ notice: { intent: "warning", text: texts.refused[action] ?? texts.refusedOther } })
  );

  return {
    store,
    open(read, name) {
      const proceed = () =>
        void busy(texts.opening(name), texts.failedToOpen(name), async () => load(await read()));
      if (store.getState().isChanged) set({ question: { kind: "replace", proceed } });
      else proceed();
    },
    save() {
      if (!file || !host) return;
      const losses = file.saveLosses();
      if (losses.length > 0) set({ question: { kind: "losses", losses, proceed: write } });
      else write();
    },
    async print(what) {
      if (!file || !host) return;
      const held = file;
      const { fileName, session } = store.getState();
      await busy(texts.print, texts.print, async () => {
        await host!.settle();
        const own = session?.store.getState().survey?.sheets.filter(({ kind }) => kind === "own");
        const names =
          what === "sheet"
            ? [grid.selection()?.sheet ?? ""].filter((name) => name !== "")
            : (own ?? []).map(({ name }) => name);
        if (names.length === 0) {
          set({ notice: { intent: "info", text: texts.noReports } });
          return;
        }
        try {
          await printSheets({
            book: held.bookLook(),
            sheets: names.map((name) => held.sheetLook(name)),
            fileName,
            now: parts.today(),
          });
        } catch (error) {
          if (!(error instanceof PrintError)) throw error;
          const { code, params } = error;
          set({ notice: { intent: "warning", text: texts.notPrinted[code](params) } });
        }
      });
    },
    say: (intent, text) => set({ notice: { intent, text } }),
    answer(proceed) {
      const { question } = store.getState();
      set({ question: null });
      if (proceed) question?.proceed();
    },
    dismiss: () => set({ notice: null, failure: null }),
  };
}
