import { personSources } from "../codes/person-source";
import type { Person } from "../statistics/people";
import { findAgeLimits } from "./age-limits";

/** What can be said of people along one line, whose places exclude one another. */
export type TraitDimension =
  | "sex"
  | "nation"
  | "party"
  | "education"
  | "age"
  | "term"
  | "source"
  | "one-shoulder"
  | "cross-post";

/** A stretch of a dimension, both ends inside it: 高中及以上 is education 1–4. */
export interface Trait {
  readonly dimension: TraitDimension;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The whole of each dimension; nobody stands outside. */
export const dimensionRanges: Readonly<Record<TraitDimension, readonly [number, number]>> = {
  sex: [0, 1],
  nation: [0, 1],
  party: [0, 1],
  education: [1, 7],
  age: [0, Infinity],
  term: [0, 3],
  source: [0, personSources.entries.length - 1],
  "one-shoulder": [0, 1],
  "cross-post": [0, 1],
};

/** Where a person stands along a dimension; `null` where the roster does not say. */
export const positionOf: Readonly<Record<TraitDimension, (person: Person) => number | null>> = {
  sex: ({ sex }) => (sex === null ? null : sex === "女" ? 1 : 0),
  nation: ({ minority }) => (minority === null ? null : Number(minority)),
  party: ({ party }) => Number(party !== null),
  education: ({ education }) => education,
  age: ({ age }) => (age === null ? null : Math.floor(age)),
  term: ({ term }) => {
    const at = TERMS.indexOf(term ?? "");
    return at < 0 ? null : at;
  },
  source: ({ source }) => {
    const at = personSources.entries.findIndex(({ code }) => code === source);
    return at < 0 ? null : at;
  },
  "one-shoulder": ({ isOneShoulder }) => Number(isOneShoulder),
  "cross-post": ({ isCrossPost }) => Number(isCrossPost),
};

const TERMS = ["new", "re-elected", "moved", "by-election"];

/** Fields of a roster without which it says nothing along a dimension; one of them is enough. */
export const dimensionFields: Readonly<Record<TraitDimension, readonly string[]>> = {
  sex: ["sex"],
  nation: ["nation"],
  party: ["political"],
  education: ["edu", "edu_ft", "edu_pt"],
  age: ["birth", "id_no"],
  term: ["incumbent"],
  source: ["source"],
  "one-shoulder": ["post", "party_post", "committee_post"],
  "cross-post": ["post", "party_post", "committee_post"],
};

type Pattern = readonly [dimension: TraitDimension, at: number, label: string, words: RegExp];

const PATTERNS: readonly Pattern[] = [
  ["sex", 1, "女性", /(?<![子儿妇男])女(?:性|同志)?(?!儿|婿)|妇女(?!主任|联)/g],
  ["sex", 0, "男性", /男(?:性|同志)?(?!女)/g],
  ["nation", 1, "少数民族", /少数民族/g],
  ["nation", 0, "汉族", /汉族/g],
  [
    "party",
    1,
    "中共党员",
    /(?<![流动无职发展])(?:中共)?党员(?!大会|群众|代表|活动|教育|先锋|队伍|发展)/g,
  ],
  ["one-shoulder", 1, "“一肩挑”", /“?一肩挑”?/g],
  ["cross-post", 1, "交叉任职", /“?交叉任职”?/g],
  ["term", 0, "新进", /新进(?:班子)?|首次当选|新提名/g],
  ["term", 1, "连任", /连选连任|连任|继任|留任/g],
];

const LEVELS: readonly (readonly [level: number, label: string, words: string])[] = [
  [1, "研究生", "(?:硕士|博士)?研究生|硕士|博士"],
  [3, "大专", "大学专科|大专|(?<!中等)专科"],
  [2, "本科", "(?:大学)?本科|大学(?!毕业|生|专科)"],
  [4, "高中(中专)", "高中(?:\\([^()\\d]*\\))?|中专(?:\\([^()\\d]*\\))?|中技|职高|中等专科"],
  [5, "初中", "初中"],
  [6, "小学", "小学"],
];
const BOUND =
  "(?:学历|文化程度|文化|毕业)?(?:\\(含\\))?(?<bound>及其?以上|以上|及其?以下|\\(含\\)以下)?";
const LOWEST_LEVEL = 7;

/** A place in a text where a trait is named. */
export interface TraitMention {
  readonly trait: Trait;
  readonly start: number;
  readonly end: number;
}

function mention(match: RegExpExecArray, trait: Trait): TraitMention {
  return { trait, start: match.index, end: match.index + match[0].length };
}

/** The levels that a bound makes of one: 以上 from the highest down to it, 以下 from it down. */
function levelsOf(
  level: number,
  bound: string
): readonly [from: number, to: number, suffix: string] {
  if (bound.includes("上")) return [1, level, "及以上"];
  return bound.includes("下") ? [level, LOWEST_LEVEL, "及以下"] : [level, level, ""];
}

const LEVEL_WORDS = LEVELS.map(([level, name, pattern]) => ({
  level,
  name,
  words: new RegExp(`(?:${pattern})${BOUND}`, "g"),
}));

function findLevels(words: string): TraitMention[] {
  return LEVEL_WORDS.flatMap(({ level, name, words: pattern }) =>
    [...words.matchAll(pattern)].map((match) => {
      const [from, to, suffix] = levelsOf(level, match.groups?.["bound"] ?? "");
      return mention(match, { dimension: "education", from, to, label: name + suffix });
    })
  );
}

/** 其他 is no word for anybody. */
const SOURCE_WORDS = personSources.entries.slice(0, -1).map(({ name, aliases }, at) => ({
  trait: { dimension: "source", from: at, to: at, label: name } as const,
  words: new RegExp([name, ...(aliases ?? [])].sort((a, b) => b.length - a.length).join("|"), "g"),
}));

function findSources(words: string): TraitMention[] {
  return SOURCE_WORDS.flatMap(({ trait, words: pattern }) =>
    [...words.matchAll(pattern)].map((match) => mention(match, trait))
  );
}

function findAges(words: string): TraitMention[] {
  return findAgeLimits(words).map(({ start, end, from, to }) => ({
    trait: { dimension: "age", from, to, label: ageLabel(from, to) },
    start,
    end,
  }));
}

function ageLabel(from: number, to: number): string {
  if (from === 0) return `${to}岁及以下`;
  return to === Infinity ? `${from}岁及以上` : `${from}至${to}岁`;
}

/** Everywhere that a trait is named, in order; of two that overlap the longer one, then the first. */
export function findTraits(words: string): TraitMention[] {
  const all = [
    ...findLevels(words),
    ...findSources(words),
    ...findAges(words),
    ...PATTERNS.flatMap(([dimension, at, label, pattern]) =>
      [...words.matchAll(pattern)].map((match) =>
        mention(match, { dimension, from: at, to: at, label })
      )
    ),
  ].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TraitMention[] = [];
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Traits named side by side as one: 大专、本科 is 2–3, 中专、高中及以上 is 1–4. `null` where stretches
 * of one dimension do not touch, so that nobody knows what was meant.
 */
export function joinTraits(traits: readonly Trait[]): readonly Trait[] | null {
  const joined: Trait[] = [];
  for (const trait of traits) {
    const at = joined.findIndex(({ dimension }) => dimension === trait.dimension);
    if (at < 0) {
      joined.push(trait);
      continue;
    }
    const other = joined[at];
    if (trait.from > other.to + 1 || other.from > trait.to + 1) return null;
    const isOther = other.from <= trait.from && other.to >= trait.to;
    const isTrait = trait.from <= other.from && trait.to >= other.to;
    joined[at] = {
      dimension: trait.dimension,
      from: Math.min(trait.from, other.from),
      to: Math.max(trait.to, other.to),
      label: isOther ? other.label : isTrait ? trait.label : `${other.label}、${trait.label}`,
    };
  }
  return joined.sort((a, b) => (a.dimension < b.dimension ? -1 : 1));
}

/** A name by which the same traits are found again. */
export function traitsKey(traits: readonly Trait[]): string {
  return traits.map(({ dimension, from, to }) => `${dimension}:${from}-${to}`).join(" ");
}
