/** Times of one piece of work done several times, in milliseconds. */
export interface Timing {
  readonly first: number;
  readonly median: number;
  /** Processor time of the run that took least of it, all threads together: hardly touched by other programs. */
  readonly processor: number;
}

interface Run {
  readonly wall: number;
  readonly processor: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timingOf(runs: readonly Run[]): Timing {
  const walls = runs.map(({ wall }) => wall).sort((a, b) => a - b);
  return {
    first: runs[0].wall,
    median: walls[walls.length >> 1],
    processor: Math.min(...runs.map(({ processor }) => processor)),
  };
}

/**
 * Times `work` done `runs` times, with the garbage of one run left to the next, as in a program that
 * goes on: collecting it by hand makes the heap small, and the next run pays for its growth.
 */
export async function measure(runs: number, work: () => unknown): Promise<Timing> {
  const times: Run[] = [];
  for (let run = 0; run < runs; run++) {
    const processor = processorTime();
    const start = performance.now();
    await work();
    times.push({ wall: performance.now() - start, processor: processorTime() - processor });
  }
  return timingOf(times);
}

const MEGABYTE = 2 ** 20;

/** Memory in MiB: what the heap holds now, and the most the process has ever had resident. */
export function memory(): { readonly heap: number; readonly peak: number } {
  globalThis.gc?.();
  return {
    heap: process.memoryUsage().heapUsed / MEGABYTE,
    // The operating system counts in KiB.
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

/** Seconds with two digits, milliseconds below one tenth of a second. */
export function seconds(milliseconds: number): string {
  return milliseconds < 100
    ? `${milliseconds.toFixed(1)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** A Markdown table. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
