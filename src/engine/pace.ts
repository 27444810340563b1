import type { WorkOptions } from "../workbook/workbook-host";

/** Milliseconds that long work may hold its thread before it lets others in. */
const SLICE = 40;
/** Milliseconds from one telling of progress to the next: each is drawn on the screen. */
const TELLING = 150;

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
  let told = since;
  return {
    async step(done) {
      signal?.throwIfAborted();
      const now = performance.now();
      if (now - since < SLICE) return;
      if (now - told >= TELLING) {
        onProgress?.(done);
        told = now;
      }
      await pause();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}

/**
 * Lets timers, messages and painting of the thread have their turn. By a message, where there are any:
 * browsers hold back timers that follow one another.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
