import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { Term } from "../../core/ledgers/table";
import type { SheetPlan } from "../../core/sheets/sheet-plan";
import type { Engine } from "../../engine/engine";
import type { SessionTexts } from "../../locales/session-texts";
import type { PlacedSheet } from "../../workbook/place-sheets";
import { placeSheets } from "../../workbook/place-sheets";
import { partOf } from "../../workbook/work-steps";
import type {
  CellChange,
  CellPlace,
  WorkbookHost,
  WriteOutcome,
} from "../../workbook/workbook-host";
import { fetchRows } from "./fetch-rows";
import { createSheetReader } from "./sheet-reader";
import type { SessionState } from "./state";
import { initialState } from "./state";
import type { Job } from "./work";

/**
 * The workbook as the pane works on it: host and engine joined, and the state that all screens share.
 *
 * A screen gets data with `usePane((state) => …)` and the session with `useSession()` (session-hooks.ts);
 * whatever else it needs of the engine it asks for inside an action and keeps in its own state:
 *
 *     const session = useSession();
 *     const [preview, setPreview] = useState<PayPreview | null>(null);
 *     const show = () => session.run(texts.computing, async () => {
 *       setPreview(await session.engine.payPreview(month));
 *     });
 *
 * `run` does one action at a time. Before the action, sheets that have changed are read anew, so
 * the engine always works on the workbook as it is. While it runs `state.busy` is set: the shell shows
 * the progress and the cancel button, screens disable their buttons by `useBusy()`. What the action
 * throws becomes `state.failure`, which the shell shows with a retry button; it is never thrown on.
 * `run` answers what the action gave, or undefined when it was not run, failed, or was stopped.
 *
 * Long steps take the job: `session.engine.check({}, job)`, `session.host.readSheet(name, undefined, job)`.
 * Sheets go into the workbook with `session.place(plans, job)`, cells with `session.write(changes, job)`;
 * what these touched is read anew at the end of the action.
 * Small things that need no reading (showing a cell) use `session.quick`. Nothing of the workbook is
 * kept outside it: no storage of the browser.
 */
export interface Session {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly store: StoreApi<SessionState>;
  /** Reads the whole workbook anew. */
  read(): Promise<void>;
  /** Checks the workbook; the findings, of some sheets or of all, are in `state.check`. */
  check(sheets?: readonly string[]): Promise<void>;
  /** Says whose roster a sheet is, for this session. */
  assignTerm(sheet: string, term: Term): Promise<void>;
  run<T>(label: string, action: (job: Job) => Promise<T>): Promise<T | undefined>;
  /** Asks the running action to stop. */
  stop(): void;
  /** Does something short at once, also beside a running action; a failure is shown the same way. */
  quick(action: () => Promise<void>): Promise<void>;
  /** Shows cells of the workbook. */
  reveal(place: CellPlace): Promise<void>;
  /** Puts result sheets into the workbook and shows the first. To be used inside `run`. */
  place(
    plans: readonly SheetPlan[],
    job: Job,
    options?: PlaceOptions
  ): Promise<readonly PlacedSheet[]>;
  /** Writes cells, and knows at once that their sheets have changed. To be used inside `run`. */
  write(changes: readonly CellChange[], job: Job): Promise<WriteOutcome>;
  dismissFailure(): void;
  /** Tells assistive technology the outcome of something. */
  say(text: string): void;
  /** Ends listening to the workbook. */
  dispose(): void;
}

export interface PlaceOptions {
  /** Leaves what is in view as it is. */
  readonly quiet?: true;
  /** Sheets that may be refreshed although the survey does not tell them for the product's own. */
  readonly replaceable?: readonly string[];
}

export interface SessionParts {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly texts: SessionTexts;
}

/** Findings fetched at a time: copying so many takes a few milliseconds. */
const ROWS_AT_ONCE = 1500;

/** Starts working on a workbook. Nothing is read before `read` or the first action. */
export function createSession({ host, engine, texts }: SessionParts): Session {
  const store = createStore<SessionState>(() => initialState);
  const set = (state: Partial<SessionState>) => store.setState(state);
  const reader = createSheetReader(host, engine);
  let running: AbortController | null = null;
  /** The running action has changed the workbook. */
  let wrote = false;

  const fail = (error: unknown, retry: () => void) => {
    console.error(error);
    set({ failure: { error: asError(error), retry }, said: texts.failed });
  };

  const setBusy = (change: { label?: string; done?: number | null; stopping?: boolean }) => {
    const { busy } = store.getState();
    if (busy) set({ busy: { ...busy, ...change } });
  };

  /** Reads what has changed, and with it everything that was known of the workbook. */
  const refresh = async (job: Job) => {
    if (!reader.isStale()) return;
    job.step(texts.reading);
    const touched = await reader.readStale(job);
    const before = store.getState().survey;
    const survey = await engine.survey();
    const isOwn = (name: string) =>
      [...(before?.sheets ?? []), ...survey.sheets].some(
        (sheet) => sheet.name === name && sheet.kind === "own"
      );
    const { check } = store.getState();
    const affected = touched.some((name) => !isOwn(name));
    set({
      survey,
      stale: reader.isStale(),
      check: check && affected ? { ...check, stale: true } : check,
    });
  };

  async function run<T>(label: string, action: (job: Job) => Promise<T>): Promise<T | undefined> {
    if (running) return undefined;
    const controller = new AbortController();
    running = controller;
    wrote = false;
    set({ busy: { label, done: null, stopping: false }, failure: null, said: "" });
    const job: Job = {
      signal: controller.signal,
      onProgress: (done) => setBusy({ done }),
      step: (step) => setBusy({ label: step, done: null }),
    };
    try {
      await refresh(job);
      job.step(label);
      const result = await action(job);
      // What was written stays written, so that stopping is no longer offered.
      if (wrote) await refresh({ ...job, signal: new AbortController().signal });
      return result;
    } catch (error) {
      if (controller.signal.aborted) set({ said: texts.stopped });
      else fail(error, () => void run(label, action));
      return undefined;
    } finally {
      running = null;
      set({ busy: null, stale: reader.isStale() });
    }
  }

  async function quick(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      fail(error, () => {
        set({ failure: null });
        void quick(action);
      });
    }
  }

  const endSelection = host.onSelection((selection) => set({ selection }));
  /** A check says nothing of result sheets, so that a change of one leaves it as it is. */
  const markChanged = (sheet: string) => {
    const known = store.getState().survey?.sheets.find(({ name }) => name === sheet);
    const { check } = store.getState();
    const matters = sheet !== "" && known?.kind !== "own";
    set({ stale: true, check: check && matters ? { ...check, stale: true } : check });
  };
  const endChange = host.onChange((sheet, own) => {
    // What the session writes it has marked already; told late, it would make fresh results old.
    if (own) return;
    reader.mark(sheet);
    markChanged(sheet);
  });
  if (host.capabilities().screen) {
    void quick(async () => set({ selection: await host.selection() }));
  }

  return {
    host,
    engine,
    store,
    run,
    quick,
    async read() {
      if (running) return;
      reader.markAll();
      await run(texts.reading, async () => {
        set({ said: texts.read(store.getState().survey?.sheets.length ?? 0) });
      });
    },
    async assignTerm(sheet, term) {
      await run(texts.reading, async () => {
        await engine.assignTerm({ sheet, term });
        const survey = await engine.survey();
        const { check } = store.getState();
        set({ survey, check: check && { ...check, stale: true } });
      });
    },
    async check(sheets) {
      await run(texts.checking, async (job) => {
        const summary = await engine.check(sheets ? { sheets } : {}, partOf(job, 0, 0.9));
        const rows = await fetchRows(
          summary.total,
          job,
          (range) => engine.findings(range),
          ROWS_AT_ONCE
        );
        set({
          check: { summary, rows, sheets: sheets ?? null, stale: false },
          said: texts.checked(summary.total),
        });
      });
    },
    stop() {
      setBusy({ stopping: true });
      running?.abort();
    },
    reveal: (place) => quick(() => host.reveal(place)),
    async place(plans, job, { quiet, replaceable = [] } = {}) {
      job.step(texts.writing);
      wrote = true;
      const survey = store.getState().survey ?? (await engine.survey());
      const own = survey.sheets.filter(({ kind }) => kind === "own").map(({ name }) => name);
      // The host tells of it late, or not at all.
      reader.mark("");
      const placed = await placeSheets(host, [...own, ...replaceable], plans, job).catch(
        (error: unknown) => {
          reader.markAll();
          throw error;
        }
      );
      for (const { sheet } of placed) reader.mark(sheet);
      if (placed.length > 0 && !quiet) {
        await host.reveal({ sheet: placed[0].sheet, address: "A1" });
      }
      return placed;
    },
    async write(changes, job) {
      job.step(texts.writing);
      wrote = true;
      const outcome = await host.writeCells(changes, job);
      for (const sheet of new Set(outcome.applied.map((change) => change.sheet))) {
        reader.mark(sheet);
        markChanged(sheet);
      }
      return outcome;
    },
    dismissFailure: () => set({ failure: null }),
    say: (said) => set({ said }),
    dispose() {
      running?.abort();
      endSelection();
      endChange();
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
