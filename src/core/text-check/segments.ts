import type { FoundFigure } from "./found-figure";

/** Where a figure stands among sentences and clauses, in even text. */
export interface Segment {
  readonly sentenceStart: number;
  readonly sentence: string;
  /** Number of the line. */
  readonly paragraph: number;
  /** Begin of the clause, behind the last comma or stop. */
  readonly clauseStart: number;
  /** The next comma or stop. */
  readonly clauseEnd: number;
}

const STOP = /[。！？!?\n]/;
const PAUSE = /[，。；;！？!?\n：:,]/;
/** Sentences are not looked at beyond this many signs to either side. */
const FARTHEST = 1000;

function lastMatch(even: string, pattern: RegExp, before: number): number {
  const least = Math.max(0, before - FARTHEST);
  for (let at = before - 1; at >= least; at--) if (pattern.test(even[at])) return at + 1;
  return least;
}

function nextMatch(even: string, pattern: RegExp, from: number): number {
  const most = Math.min(even.length, from + FARTHEST);
  for (let at = from; at < most; at++) if (pattern.test(even[at])) return at;
  return most;
}

/** The segments of figures, which come in order of place. */
export function segmentsOf(even: string, figures: readonly FoundFigure[]): Segment[] {
  let paragraph = 0;
  let counted = 0;
  return figures.map(({ start, end }) => {
    for (; counted < start; counted++) if (even[counted] === "\n") paragraph++;
    const sentenceStart = lastMatch(even, STOP, start);
    return {
      sentenceStart,
      sentence: even.slice(sentenceStart, nextMatch(even, STOP, end)),
      paragraph,
      clauseStart: lastMatch(even, PAUSE, start),
      clauseEnd: nextMatch(even, PAUSE, end),
    };
  });
}
