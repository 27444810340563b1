/** Throws the reason of a signal that was aborted, as `AbortSignal.throwIfAborted` does, which older web views lack. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}
