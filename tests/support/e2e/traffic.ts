/** What went over the wire between pane and Excel: batches, that is syncs, and bytes in UTF-8. */
export interface Traffic {
  /** One for every `context.sync()` that had something to say. */
  syncs: number;
  largestRequest: number;
  largestAnswer: number;
  count(request: string, answer: string): void;
  /** Begins to count anew. */
  reset(): void;
}

/** A count at nothing. */
export function createTraffic(): Traffic {
  const traffic: Traffic = {
    syncs: 0,
    largestRequest: 0,
    largestAnswer: 0,
    count(request, answer) {
      traffic.syncs += 1;
      traffic.largestRequest = Math.max(traffic.largestRequest, Buffer.byteLength(request));
      traffic.largestAnswer = Math.max(traffic.largestAnswer, Buffer.byteLength(answer));
    },
    reset() {
      traffic.syncs = traffic.largestRequest = traffic.largestAnswer = 0;
    },
  };
  return traffic;
}
