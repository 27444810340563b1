import type { WorkOptions } from "../../workbook/workbook-host";
import type { Engine } from "../engine";
import type { ColumnRun, SheetFrame } from "../sheet-pieces";
import { gridFromPieces } from "../sheet-pieces";
import type { Answer, EngineCall, EngineWorker } from "./protocol";
import { sentError } from "./protocol";

type Method = (argument: unknown, options: WorkOptions) => Promise<unknown>;

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: sentError(error) };
  }
}

/** An engine as the worker offers it to the thread of the screen. */
export function serveEngine(engine: Engine): EngineWorker {
  const jobs = new Map<number, AbortController>();
  let sheet: { frame: SheetFrame; pieces: (readonly ColumnRun[])[] } | null = null;
  return {
    async run(job, call, argument, onProgress) {
      const controller = new AbortController();
      jobs.set(job, controller);
      const options: WorkOptions = {
        signal: controller.signal,
        ...(onProgress ? { onProgress } : {}),
      };
      const methods = engine as unknown as Readonly<Record<EngineCall, Method>>;
      try {
        return await answer(() => methods[call](argument, options));
      } finally {
        jobs.delete(job);
      }
    },
    cancel: (job) => jobs.get(job)?.abort(),
    beginSheet(frame) {
      sheet = { frame, pieces: [] };
    },
    addCells(piece) {
      sheet?.pieces.push(piece);
    },
    finishSheet: () =>
      answer(async () => {
        if (!sheet) return;
        const { frame, pieces } = sheet;
        sheet = null;
        await engine.putSheet(gridFromPieces(frame, pieces));
      }),
  };
}
