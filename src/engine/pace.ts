import type { WorkOptions } from "../workbook/workbook-host";

/** Milliseconds that long work may hold its thread before it lets others in. */
const SLICE = 40;

/** Keeps long work in slices: progress is told, and an abort takes effect, between them. */
export interface Pace {
  /**
   * To be awaited between steps, with the share done, 0–1. Lets other work in when the slice is
   * over. Throws the reason of the signal once it is aborted.
   */
  step(done: number): Promise<void>;
}

/** A pace for one piece of work. */
export function createPace({ signal, onProgress }: WorkOptions = {}): Pace {
  let since = performance.now();
  return {
    async step(done) {
      signal?.throwIfAborted();
      if (performance.now() - since < SLICE) return;
      onProgress?.(done);
      await pause();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}

/** Lets timers, messages and painting of the thread have their turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
