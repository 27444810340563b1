import { comparable } from "../values/text";

/** Characters that are taken for one another because they sound or look alike. */
const LOOK_ALIKES = [
  "衣依",
  "夷彝宜",
  "仡乞亿圪屹纥革",
  "佬老姥狫",
  "仫木姆",
  "僳粟栗",
  "傈栗力",
  "瑶徭谣遥",
  "侗桐洞峒",
  "傣岱泰",
  "畲畬舍",
  "佤瓦",
  "纳那",
  "祜枯祐怙护",
  "羌姜",
  "壮状僮",
  "苗描庙",
  "尼泥",
  "珞洛络",
  "锡西",
  "穿川串传",
  "青清",
  "土士",
  "满蛮",
  "科课棵",
  "专砖转",
  "党当",
  "员园圆",
  "团困",
  "众重中种终",
  "记纪计",
  "主住",
  "支枝之",
  "委萎",
  "任仁",
  "己已巳",
  "末未",
  "坪平评",
  "坝贝",
  "寨塞",
  "屯囤",
  "岩崖",
  "石时",
  "新兴",
  "河和合",
  "塘糖",
  "山三",
  "龙笼",
];
const LOOK_ALIKE_COST = 0.4;
const CONTAINED_COST = 0.6;
const LEFT_OUT_COST = 0.02;

const lookAlikePairs: ReadonlySet<string> = new Set(
  LOOK_ALIKES.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b)))
);

/**
 * The candidate closest to a text, or `null` when none is close or two different ones are equally
 * close. Closeness is an edit distance in which characters that sound or look alike cost little;
 * one character in a short text and two in one of six or more may differ. `identity` tells
 * spellings of the same thing apart from rivals.
 */
export function nearest(
  text: string,
  candidates: readonly string[],
  identity: (candidate: string) => unknown = (candidate) => candidate
): string | null {
  const plain = comparable(text);
  if (plain === "") return null;
  let best = "";
  let bestCost = Infinity;
  let rival = false;
  for (const candidate of candidates) {
    const cost = distance(plain, comparable(candidate));
    if (cost > bestCost) continue;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
      rival = false;
    } else if (identity(candidate) !== identity(best)) {
      rival = true;
    }
  }
  return rival || bestCost > allowance(plain.length) ? null : best;
}

function allowance(length: number): number {
  return length >= 6 ? 2 : length >= 2 ? 1 : LOOK_ALIKE_COST;
}

function distance(a: string, b: string): number {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) {
    return Math.min(CONTAINED_COST + LEFT_OUT_COST * (long.length - short.length), 1);
  }
  if (long.length - short.length > 2) return Infinity;
  const edits = editDistance(a, b);
  return edits >= long.length ? Infinity : edits;
}

/** Insertions, deletions, exchanges of neighbours: 1 each; substitutions 1, or less for look-alikes. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1], b[j - 1]];
      const substitution = x === y ? 0 : lookAlikePairs.has(x + y) ? LOOK_ALIKE_COST : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + substitution);
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
