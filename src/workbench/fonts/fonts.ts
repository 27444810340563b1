/** What layout has to know of a font, in parts of its size. */
export interface FontMetrics {
  readonly digit: number;
  readonly space: number;
  readonly lower: number;
  readonly upper: number;
  /** From line to line; chosen so that `lineHeight` gives the heights Excel gives to rows by itself. */
  readonly line: number;
}

interface FontGroup extends FontMetrics {
  /** The names a workbook may call it by; the first ones stand for the others where it is missing. */
  readonly names: readonly string[];
  /** What other systems have in its place, the most alike first. */
  readonly instead: readonly string[];
}

const SERIF_CJK = ["Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong"];
const SANS_CJK = ["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "WenQuanYi Zen Hei"];
const SONG = ["SimSun", "NSimSun", ...SERIF_CJK, "AR PL UMing CN"];
const FANG_SONG = ["FangSong", "仿宋", "FangSong_GB2312", "STFangsong", "FZFangSong-Z02"];
const KAI = ["KaiTi", "楷体", "KaiTi_GB2312", "STKaiti", "Kaiti SC", "AR PL UKai CN"];
const TIMES = ["Liberation Serif", "Nimbus Roman", "Tinos", "TeX Gyre Termes", "FreeSerif"];
const HELVETICA = ["Helvetica", "Liberation Sans", "Nimbus Sans", "Arimo", "FreeSans"];

const HALF = { digit: 0.5, space: 0.5, lower: 0.5, upper: 0.5, line: 1.14 };

const GROUPS: readonly FontGroup[] = [
  { ...HALF, names: ["宋体", "SimSun", "新宋体", "NSimSun", "STSong", "华文宋体"], instead: SONG },
  {
    ...HALF,
    names: [
      ...["方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"],
      ...["小标宋", "华文中宋", "STZhongsong"],
    ],
    instead: ["STZhongsong", "华文中宋", ...SONG],
  },
  {
    ...HALF,
    names: ["仿宋_GB2312", "仿宋", "FangSong", "华文仿宋"],
    instead: [...FANG_SONG, ...SONG],
  },
  {
    ...HALF,
    names: ["楷体_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti"],
    instead: [...KAI, ...SONG],
  },
  {
    ...HALF,
    names: ["黑体", "SimHei", "华文黑体", "STHeiti"],
    instead: ["SimHei", "STHeiti", "Heiti SC", "Microsoft YaHei", ...SANS_CJK],
  },
  {
    ...{ digit: 0.55, space: 0.3, lower: 0.53, upper: 0.65, line: 1.4 },
    names: ["微软雅黑", "Microsoft YaHei", "Microsoft YaHei UI"],
    instead: ["Microsoft YaHei", ...SANS_CJK, "SimHei"],
  },
  {
    ...{ digit: 0.56, space: 0.26, lower: 0.52, upper: 0.62, line: 1.2 },
    names: ["等线", "DengXian", "等线 Light"],
    instead: ["DengXian", "Microsoft YaHei", ...SANS_CJK],
  },
  {
    ...{ digit: 0.5, space: 0.25, lower: 0.45, upper: 0.68, line: 1.25 },
    names: ["Times New Roman", "Times"],
    instead: [...TIMES, ...SERIF_CJK],
  },
  {
    ...{ digit: 0.556, space: 0.278, lower: 0.52, upper: 0.68, line: 1.23 },
    names: ["Arial", "Helvetica", "Liberation Sans"],
    instead: HELVETICA,
  },
  {
    ...{ digit: 0.507, space: 0.226, lower: 0.48, upper: 0.58, line: 1.27 },
    names: ["Calibri", "Carlito"],
    instead: ["Carlito", ...HELVETICA],
  },
];

const OTHER: FontGroup = {
  ...{ digit: 0.55, space: 0.28, lower: 0.51, upper: 0.66, line: 1.2 },
  names: [],
  instead: [],
};
const BY_NAME = new Map(
  GROUPS.flatMap((group) => group.names.map((name) => [name.toLowerCase(), group] as const))
);

const found = new Map<string, FontGroup>();

function groupOf(name: string): FontGroup {
  let group = found.get(name);
  if (!group) {
    // The fonts of the vertical writing of Chinese carry the same name behind an @.
    group = BY_NAME.get(name.replace(/^@/, "").trim().toLowerCase()) ?? OTHER;
    found.set(name, group);
  }
  return group;
}

/** The measures of a font by name; those of an average one for a name that is not known. */
export function fontMetrics(name: string): FontMetrics {
  return groupOf(name);
}

/**
 * The font-family of CSS: the font itself, its other names, what stands for it on systems that do
 * not have it, and a Chinese font last, so that no character is missing.
 */
export function fontFamily(name: string): string {
  let family = families.get(name);
  if (family === undefined) families.set(name, (family = familyOf(name)));
  return family;
}

const families = new Map<string, string>();

function familyOf(name: string): string {
  const { names, instead } = groupOf(name);
  const all = new Set([name.replace(/^@/, ""), ...names, ...instead, ...SONG]);
  return [...[...all].map(quoted), "serif"].join(", ");
}

/** Every font that is known, and what may be drawn in its place: the font itself first, a Chinese one last. */
export function knownFonts(): readonly { readonly name: string; readonly instead: string[] }[] {
  return GROUPS.flatMap(({ names, instead }) =>
    names.map((name) => ({
      name,
      instead: [...new Set([name, ...names, ...instead, ...SANS_CJK])],
    }))
  );
}

function quoted(name: string): string {
  return `"${name.replace(/["\\\n\r\f]/g, "")}"`;
}

const PIXELS_PER_POINT = 96 / 72;

/**
 * Height in points that Excel gives to one line of a font, and to a row that holds nothing else:
 * whole pixels at 96 dpi, 13.5 for 宋体 11, 14.25 for 宋体 12.
 */
export function lineHeight(font: { readonly name: string; readonly size: number }): number {
  const pixels = Math.round(font.size * PIXELS_PER_POINT);
  const gap = font.size > 12 ? 3 : 1;
  return (Math.round(pixels * groupOf(font.name).line) + gap) / PIXELS_PER_POINT;
}
