import type { Frame } from "playwright-core";

interface Watched {
  longTasks?: number[];
}

/**
 * Begins to note how long the thread of the pane is kept from answering. Only what the pane itself
 * does counts: the parent lies on another site, hence in another process.
 */
export async function watchLongTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const tasks: number[] = ((window as Watched).longTasks = []);
    new PerformanceObserver((list) => {
      tasks.push(
        ...list
          .getEntries()
          .filter(({ name }) => name === "self")
          .map(({ duration }) => duration)
      );
    }).observe({ type: "longtask", buffered: false });
  });
}

/** Lengths in milliseconds of the tasks over 50 ms since `watchLongTasks`, the longest first. */
export async function longTasks(pane: Frame): Promise<number[]> {
  const tasks = await pane.evaluate(() => (window as Watched).longTasks ?? []);
  return tasks.sort((a, b) => b - a);
}
