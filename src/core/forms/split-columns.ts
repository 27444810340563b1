/** Neighbouring columns that are used as one. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/**
 * Equal shares of a width; whoever wants more than his share gets it from the others as long as
 * they can spare it. Where the wants are more than the width, each is cut down alike.
 */
function shares(width: number, wants: readonly number[]): number[] {
  if (sum(wants) >= width) return wants.map((want) => (want * width) / sum(wants));
  const given = wants.map(() => -1);
  for (let left = width, open = wants.length; open > 0;) {
    const each = left / open;
    const greedy = wants.findIndex((want, i) => given[i] < 0 && want > each);
    if (greedy < 0) return given.map((share) => (share < 0 ? each : share));
    given[greedy] = wants[greedy]!;
    left -= wants[greedy];
    open--;
  }
  return given;
}

const SHORTAGE_WEIGHT = 1e6;

/**
 * Splits columns of these widths into one run for each want, in order, each about as wide as its
 * share; a run narrower than its want weighs far more than one that misses its share.
 */
export function splitColumns(widths: readonly number[], wants: readonly number[]): ColumnRun[] {
  const parts = wants.length;
  const fair = shares(sum(widths), wants);
  const edges = [0];
  for (const width of widths) edges.push(edges[edges.length - 1] + width);
  const costOf = (part: number, width: number): number => {
    const short = Math.max(0, wants[part] - width);
    return ((short * short) / wants[part]) * SHORTAGE_WEIGHT + (width - fair[part]) ** 2;
  };
  // best[part][end]: least cost of the first parts over the first columns; from: where the last part begins.
  const best = Array.from({ length: parts + 1 }, () => edges.map(() => Infinity));
  const from = Array.from({ length: parts + 1 }, () => edges.map(() => 0));
  best[0][0] = 0;
  for (let part = 1; part <= parts; part++) {
    for (let end = part; end < edges.length; end++) {
      for (let start = part - 1; start < end; start++) {
        const cost = best[part - 1][start] + costOf(part - 1, edges[end] - edges[start]);
        if (cost < best[part][end]) {
          best[part][end] = cost;
          from[part][end] = start;
        }
      }
    }
  }
  const runs: ColumnRun[] = [];
  for (let part = parts, end = widths.length; part > 0; part--) {
    const first = from[part][end];
    runs.unshift({ first, last: end - 1 });
    end = first;
  }
  return runs;
}
