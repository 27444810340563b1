import { Presets, SingleBar } from "cli-progress";

/** Work shorter than this many milliseconds shows no bar. */
const PATIENCE = 400;

/** A progress bar on a terminal; nothing at all where the output goes elsewhere. */
export interface Progress {
  /** Share done, 0–1. */
  readonly report: (done: number) => void;
  readonly end: () => void;
}

export function progressBar(label: string): Progress {
  if (!process.stderr.isTTY) return { report: () => undefined, end: () => undefined };
  const started = process.hrtime.bigint();
  let bar: SingleBar | null = null;
  return {
    report(done) {
      if (!bar && Number((process.hrtime.bigint() - started) / 1_000_000n) < PATIENCE) return;
      if (!bar) {
        bar = new SingleBar(
          {
            format: `${label} {bar} {percentage}%`,
            stream: process.stderr,
            clearOnComplete: true,
            hideCursor: true,
          },
          Presets.shades_classic
        );
        bar.start(100, 0);
      }
      bar.update(Math.floor(done * 100));
    },
    end: () => bar?.stop(),
  };
}
