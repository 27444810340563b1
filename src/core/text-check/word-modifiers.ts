import type { Approximation } from "./checked-figure";

const BEFORE: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:不超过|不多于|不高于|至多|最多)$/, "at-most"],
  [/(?:不少于|不低于|不小于|至少|最少|起码)$/, "at-least"],
  [/(?:不足|不到|低于|少于)$/, "below"],
  [/(?:超过|超出|逾|多于|高于|突破|超)$/, "above"],
  [/(?:将近|接近|(?<![最附邻临])近)$/, "nearly"],
  [/(?:大约|大概|约为|约)$/, "about"],
];
const BEHIND: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:\([^()\n]*\))?及?以上/, "at-least"],
  [/^(?:左右|上下)/, "about"],
  [/^(?:以内|之内|及?以下)/, "at-most"],
];
const BETWEEN: Readonly<Record<string, Approximation>> = {
  余: "and-more",
  多: "and-more",
  来: "about",
};

/** What the words before, inside and behind a figure make of it; `undefined`: it is meant exactly. */
export function approximationOf(
  before: string,
  between: string | undefined,
  behind: string
): Approximation | undefined {
  return (
    BEHIND.find(([words]) => words.test(behind))?.[1] ??
    BETWEEN[between ?? ""] ??
    BEFORE.find(([words]) => words.test(before))?.[1]
  );
}

/** The words before a figure without those that only say how exact it is. */
function withoutApproximation(before: string): string {
  const word = BEFORE.find(([words]) => words.test(before))?.[0];
  return word ? before.replace(word, "") : before;
}

const FALL = /(?:下降|降低|减少|减小|缩小|回落|(?<!最)(?:降|减|低|小|少)|年轻)(?:了|幅度?[为达])?$/;
const RISE = /(?:上升|提高|增加|增长|提升|增大|扩大|(?<!最)(?:升|增|高|大|多))(?:了|幅度?[为达])?$/;

/** -1 behind a word for a fall, 1 behind one for a rise, 0 otherwise. */
export function directionOf(before: string): -1 | 0 | 1 {
  const words = withoutApproximation(before).trimEnd();
  if (FALL.test(words)) return -1;
  return RISE.test(words) ? 1 : 0;
}

/** Whether a clause compares: only then 多 and 少 before a count tell of a change. */
export function isCompared(before: string): boolean {
  return /较|比|同期|净[增减]|(?:减少|增加|增长|下降|上升)了?$/.test(before);
}
