import type { WorkOptions } from "./workbook-host";

/** Throws the reason of a signal that was aborted, as `AbortSignal.throwIfAborted` does, which older web views lack. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** The part of some work's progress from one share to another. */
export function partOf({ signal, onProgress }: WorkOptions, from: number, to: number): WorkOptions {
  return {
    ...(signal ? { signal } : {}),
    onProgress: (done) => onProgress?.(from + done * (to - from)),
  };
}
