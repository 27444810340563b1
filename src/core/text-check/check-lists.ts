import { finding, isExact, printed, type TextFinding } from "./finding";
import type { Reading } from "./reading";
import { PEOPLE_UNITS } from "./units";

function isHeads(reading: Reading): boolean {
  return reading.kind === "count" && PEOPLE_UNITS.has(reading.unit) && isExact(reading);
}

/** What stands between two figures of the text. */
function between(a: Reading, b: Reading): string {
  const from = a.end - a.sentenceStart;
  return a.sentenceStart === b.sentenceStart
    ? a.sentence.slice(from, b.start - a.sentenceStart)
    : "。";
}

/** A list of heads whose last item is joined by 和: it is complete. */
function listsOf(readings: readonly Reading[]): Reading[][] {
  const lists: Reading[][] = [];
  for (let i = 0; i < readings.length; i++) {
    const list = [readings[i]];
    while (i + 1 < readings.length && isHeads(list[0]) && isHeads(readings[i + 1])) {
      const words = between(readings[i], readings[i + 1]);
      if (!/^[^，。；;：\n]{0,20}(?:、|和|及|与)[^，。；;：\n]{0,20}$/.test(words)) break;
      list.push(readings[++i]);
    }
    if (list.length < 3) continue;
    const last = between(list[list.length - 2], list[list.length - 1]);
    if (/和|及/.test(last)) lists.push(list);
  }
  return lists;
}

const AHEAD = /其中|包括|分别|即|分为|有|：/;
const BEHIND = /共|合计|总计/;

/** The number that a list is said to make, before or behind it in the sentence. */
function totalOf(list: readonly Reading[], readings: readonly Reading[]): Reading | null {
  const [first, last] = [list[0], list[list.length - 1]];
  const behind = readings[last.index + 1];
  if (behind && isHeads(behind) && BEHIND.test(between(last, behind))) return behind;
  const ahead = readings[first.index - 1];
  const isSame = ahead && isHeads(ahead) && AHEAD.test(between(ahead, first));
  return isSame ? ahead : null;
}

function isOneDimension(list: readonly Reading[]): boolean {
  const dimensions = new Set(list.map(({ traits }) => traits.map((t) => t.dimension).join(" ")));
  return dimensions.size === 1 && list[0].traits.length === 1;
}

/**
 * Complete lists of people (甲类…名、乙类…名和丙类…名) with the number they make. A list ahead of which
 * the number stands must make it only where its items exclude one another.
 */
export function checkLists(readings: readonly Reading[]): TextFinding[] {
  return listsOf(readings).flatMap((list) => {
    const total = totalOf(list, readings);
    if (!total) return [];
    const sum = list.reduce((all, { value }) => all + value.units, 0);
    const isRight = sum === total.value.units;
    const isAhead = total.index < list[0].index;
    if (!isRight && isAhead && !isOneDimension(list)) return [];
    const params = {
      sum: list.map(printed).join(" + "),
      total: printed(total),
      right: String(sum),
    };
    return [
      finding(total, isRight ? "parts-add-up" : "parts-do-not-add-up", params, {
        others: list,
        ...(!isRight && isAhead && { asks: "explanation" as const }),
      }),
    ];
  });
}

/** Parts behind 其中 that are more than every number of people before it in the sentence. */
export function checkWithin(readings: readonly Reading[]): TextFinding[] {
  return readings.flatMap((reading) => {
    if (!isHeads(reading) || reading.within === null) return [];
    const parent = readings[reading.within];
    const before = readings
      .slice(0, reading.within + 1)
      .filter((other) => isHeads(other) && other.sentenceStart === parent.sentenceStart);
    if (!isHeads(parent) || before.some(({ value }) => value.units >= reading.value.units))
      return [];
    const params = { part: printed(reading), whole: printed(parent) };
    return [finding(reading, "part-above-whole", params, { others: [parent] })];
  });
}
