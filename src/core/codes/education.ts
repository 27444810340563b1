import type { CodeEntry, CodeTable } from "./code-table";
import { educationVariants } from "./education-text";

/** 1 postgraduate, 2 undergraduate, 3 college, 4 secondary, 5 junior, 6 primary, 7 illiterate. */
export type EducationLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** How an education ended: 毕业 graduated, 结业 completed without diploma, 肄业 left, 在读 still going on. */
export type Completion = "毕业" | "结业" | "肄业" | "在读";

export interface EducationEntry extends CodeEntry {
  /** The level it counts at; the level below the one attended while that is going on (在读). */
  readonly level: EducationLevel;
  /** The level under strict counting, where only graduation counts. */
  readonly strictLevel: EducationLevel;
  readonly completion: Completion;
  /** 中专, which the Party's annual report tells from the rest of its level (高中、中技). */
  readonly specialised: boolean;
}

/** 中等职业教育 and 中等专科 (中专, 中师); 职业高中 and 技工学校 are 高中、中技. */
const SPECIALISED: readonly string[] = ["40", "41", "42", "43"];

/** Names of the levels in statistical tables, from level 1 on. */
export const EDUCATION_LEVEL_NAMES: readonly string[] = [
  "研究生",
  "大学本科",
  "大学专科",
  "中专、高中(含中技)",
  "初中",
  "小学",
  "文盲或半文盲",
];

/** The statistical name of a level. */
export function educationLevelName(level: EducationLevel): string {
  return EDUCATION_LEVEL_NAMES[level - 1];
}

/** 高中及以上: 中专, 职高 and 技校 count with 高中. Codes are not in the order of levels. */
export function isHighSchoolPlus(level: EducationLevel): boolean {
  return level <= 4;
}

/** 大专及以上. */
export function isCollegePlus(level: EducationLevel): boolean {
  return level <= 3;
}

function below(level: EducationLevel): EducationLevel {
  return Math.min(level + 1, 7) as EducationLevel;
}

interface Wording {
  readonly short?: string;
  readonly aliases?: readonly string[];
}

function entry(
  code: string,
  name: string,
  level: EducationLevel,
  completion: Completion = "毕业",
  wording: Wording = {}
): EducationEntry {
  const strictLevel = completion === "毕业" ? level : below(level);
  const counted = completion === "在读" ? below(level) : level;
  const specialised = SPECIALISED.includes(code);
  return { code, name, level: counted, strictLevel, completion, specialised, ...wording };
}

/**
 * The entries of one kind of school: graduated, completed, left, from the given codes. `words` are
 * short spellings of the kind, to which 毕业, 结业 and 肄业 are added; `alone` are spellings that
 * mean graduates without saying so.
 */
function kind(
  codes: readonly [string, string | null, string],
  level: EducationLevel,
  words: readonly [string, ...string[]],
  alone: readonly string[] = []
): EducationEntry[] {
  const [name, ...others] = words;
  return (["毕业", "结业", "肄业"] as const).flatMap((completion, i) => {
    const code = codes[i];
    if (code === null) return [];
    const aliases = others.map((word) => word + completion);
    if (i === 0) aliases.push(...alone);
    return [entry(code, name + completion, level, completion, { aliases })];
  });
}

/** Somebody still at school has the level below; the code is not the standard's. */
function attending(
  code: string,
  level: EducationLevel,
  ...names: [string, ...string[]]
): EducationEntry {
  const [name, ...aliases] = names.map((word) => `${word}在读`) as [string, ...string[]];
  return entry(code, name, level, "在读", { aliases });
}

const POSTGRADUATE: EducationEntry[] = [
  entry("10", "研究生教育", 1, "毕业", { short: "研究生" }),
  ...kind(["11", "12", "13"], 1, ["博士研究生", "博士"], ["博士研究生", "博士"]),
  ...kind(["14", "15", "16"], 1, ["硕士研究生", "硕士", "研究生"], ["硕士研究生", "硕士"]),
  ...kind(["17", "18", "19"], 1, ["研究生班"], ["研究生班"]),
];

const HIGHER: EducationEntry[] = [
  entry("20", "大学本科教育", 2, "毕业", { short: "大学本科", aliases: ["大学", "本科", "学士"] }),
  ...kind(["21", "22", "23"], 2, ["大学本科", "大学", "本科"]),
  entry("28", "大学普通班毕业", 2, "毕业", { aliases: ["大学普通班", "普通班", "大普"] }),
  entry("2A", "相当大学毕业", 2, "毕业", { aliases: ["相当大学", "相当本科"] }),
  entry("30", "大学专科教育", 3, "毕业", {
    short: "大学专科",
    aliases: ["大专", "专科", "高职", "高职高专", "高专", "高等职业教育", "大专班"],
  }),
  ...kind(["31", "32", "33"], 3, ["大学专科", "大专", "专科", "高职"]),
  entry("3A", "相当大专毕业", 3, "毕业", { aliases: ["相当大专"] }),
];

const SECONDARY: EducationEntry[] = [
  entry("40", "中等职业教育", 4, "毕业", {
    short: "中专",
    aliases: ["中职", "中师", "中等师范", "中专班"],
  }),
  ...kind(["41", "42", "43"], 4, ["中等专科", "中专", "中师", "中职"], ["中等专科"]),
  ...kind(
    ["44", "45", "46"],
    4,
    ["职业高中", "职高", "职业中学", "职中"],
    ["职业高中", "职高", "职业中学", "职中"]
  ),
  ...kind(["47", "48", "49"], 4, ["技工学校", "技校", "中技"], ["技工学校", "技校", "中技"]),
  entry("60", "普通高级中学教育", 4, "毕业", {
    short: "高中",
    aliases: [
      "普通高中",
      "高级中学",
      "高中(中专)",
      "中专(高中)",
      "高中、中专",
      "中专、高中",
      "高中/中专",
      "中专/高中",
      "高中(含中专)",
      "高中(含中技)",
      "中专、高中(含中技)",
    ],
  }),
  ...kind(["61", "62", "63"], 4, ["普通高中", "高中", "普通高级中学"]),
  entry("6A", "相当高中毕业", 4, "毕业", { aliases: ["相当高中"] }),
];

const BASIC: EducationEntry[] = [
  entry("70", "初级中学教育", 5, "毕业", {
    short: "初中",
    aliases: ["初级中学", "普通初中", "职业初中"],
  }),
  ...kind(["71", null, "73"], 5, ["初中", "初级中学"]),
  entry("7A", "相当初中毕业", 5, "毕业", { aliases: ["相当初中"] }),
  entry("80", "小学教育", 6, "毕业", { short: "小学", aliases: ["高小", "初小"] }),
  ...kind(["81", null, "83"], 6, ["小学"]),
  entry("8A", "相当小学毕业", 6, "毕业", { aliases: ["相当小学"] }),
  entry("90", "其他", 7),
  entry("91", "文盲或半文盲", 7, "毕业", { aliases: ["文盲、半文盲", "文盲半文盲", "不识字"] }),
  entry("92", "文盲", 7),
  entry("93", "半文盲", 7),
];

/** A doctoral student is a master already, so what counts is still the first level. */
const DOCTORAL_STUDENT: EducationEntry = {
  code: "1D",
  name: "博士研究生在读",
  aliases: ["博士在读"],
  level: 1,
  strictLevel: 1,
  completion: "在读",
  specialised: false,
};

const ATTENDING: EducationEntry[] = [
  DOCTORAL_STUDENT,
  attending("1S", 1, "研究生", "硕士研究生", "硕士", "研究生班"),
  attending("2S", 2, "大学本科", "大学", "本科"),
  attending("3S", 3, "大学专科", "大专", "专科", "高职"),
  attending("4S", 4, "中专", "中职", "中师", "职高", "职业高中", "技校", "中技"),
  attending("6S", 4, "高中", "普通高中"),
  attending("7S", 5, "初中"),
];

/**
 * Education. Besides names and codes, `lookup` understands the ways of study and remarks rosters
 * add: 本科(在职), 省委党校大学 (counts at its stated level), 函授大专, 初中文化, 大学 法学学士.
 */
export const educations: CodeTable<EducationEntry> = {
  id: "education",
  source: "GB/T 4658-2006，另增 2A–8A 相当学历、91–93 文盲或半文盲、S 在读",
  entries: [...POSTGRADUATE, ...HIGHER, ...SECONDARY, ...BASIC, ...ATTENDING],
  offered: ["10", "20", "30", "40", "47", "60", "70", "80", "91"],
  variants: educationVariants,
};
