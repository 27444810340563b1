import type { OpenPane } from "./open-pane";

/** A piece of work that kept the pane from answering, in milliseconds. */
export interface LongTask {
  /** By the clock: with other programs on the machine, longer than the work itself. */
  readonly wall: number;
  /** Of the processor. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
}

const mark = "the pane is here";
const task = "ThreadControllerImpl::RunTask";

/**
 * Traces what the thread of the pane's screen does, until the function that comes back is called: it
 * gives the tasks over 50 ms, the longest first. The parent lies on another site, hence in another
 * process, and the engine in a worker; neither counts.
 */
export async function traceTasks({ page, pane }: OpenPane): Promise<() => Promise<LongTask[]>> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await pane.evaluate((name) => void performance.mark(name), mark);
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
      traceEvents: readonly TraceEvent[];
    };
    const screen = traceEvents.find(({ name }) => name === mark);
    if (!screen) throw new Error("the trace does not show the pane");
    return traceEvents
      .filter(({ name, pid, tid }) => name === task && pid === screen.pid && tid === screen.tid)
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
      .filter(({ wall }) => wall > 50)
      .sort((a, b) => b.cpu - a.cpu);
  };
}
