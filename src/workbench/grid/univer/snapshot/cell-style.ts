import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderData,
  type IColorStyle,
  type IPaddingData,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook, EdgeLook } from "../../../../workbook/sheet-look";
import { EDGE_KEYS, HORIZONTAL_CODES, LINE_CODES, VERTICAL_CODES } from "./style-codes";

export type StyleKey =
  | "ff"
  | "fs"
  | "bl"
  | "it"
  | "ul"
  | "st"
  | "cl"
  | "va"
  | "bg"
  | "bd"
  | "ht"
  | "vt"
  | "tb"
  | "tr"
  | "pd"
  | "n";

/** A style that leaves no aspect to whatever lies under it. */
export type WholeStyle = Required<Pick<IStyleData, StyleKey>>;

/** Pixels that one step of indentation takes: three blanks of the default font. */
export const INDENT_PIXELS = 9;
const PADDING = { t: 0, b: 2, l: 2, r: 2 };
const STACKED = 255;
export const GENERAL = "General";

/**
 * A look as a style of the grid with every aspect told: nothing of the style of the row, the column
 * or the workbook shows through. "None" is told by empty values, never by `null`, which the grid
 * takes away when a cell is formatted by hand. What the grid cannot show (shrinking, filling,
 * justifying in height, protection) is shown by the nearest it can; `cellLookOf` keeps it.
 */
export function wholeStyleOf(look: CellLook): WholeStyle {
  const { font } = look;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: font.underline
      ? {
          s: BooleanNumber.TRUE,
          t: font.underline === "double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
        }
      : { s: BooleanNumber.FALSE },
    st: { s: flag(font.strike) },
    cl: colorOf(font.color ?? "000000"),
    va: baselineOf(font.script),
    bg: look.fill === undefined ? {} : colorOf(look.fill),
    bd: borderOf(look.border),
    ht: HORIZONTAL_CODES[look.horizontal],
    vt: VERTICAL_CODES[look.vertical],
    tb: wrapOf(look),
    tr: rotationOf(look.rotation),
    pd: paddingOf(look),
    n: { pattern: look.numberFormat },
  };
}

/**
 * A look as a style of the grid: what differs from the look of the workbook's default style, and
 * the aspects to `keep` in any case, because rows or columns have a look of their own there.
 */
export function styleOf(look: CellLook, base?: CellLook, keep?: ReadonlySet<StyleKey>): IStyleData {
  const style = wholeStyleOf(look);
  return base ? styleDifference(style, wholeStyleOf(base), keep) : style;
}

/** The aspects in which two styles differ, as the first has them. */
export function differingKeys(style: WholeStyle, base: WholeStyle): StyleKey[] {
  return (Object.keys(style) as StyleKey[]).filter((key) => !sameAspect(style[key], base[key]));
}

/** What `style` has otherwise than `base`, and all that is to be kept. */
export function styleDifference(
  style: WholeStyle,
  base: WholeStyle,
  keep?: ReadonlySet<StyleKey>
): IStyleData {
  const kept = new Set([...differingKeys(style, base), ...(keep ?? [])]);
  return Object.fromEntries(Object.entries(style).filter(([key]) => kept.has(key as StyleKey)));
}

/** Whether two aspects of styles are equal, whatever the order of their parts; a part left out is `undefined`. */
export function sameAspect(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    sameAspect((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])
  );
}

/** `RRGGBB` as a colour of the grid. */
export function colorOf(color: string): IColorStyle {
  return { rgb: `#${color}` };
}

function flag(on: boolean | undefined): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function baselineOf(script: CellLook["font"]["script"]): BaselineOffset {
  if (script === "superscript") return BaselineOffset.SUPERSCRIPT;
  return script === "subscript" ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL;
}

function borderOf(border: CellLook["border"]): IBorderData {
  const data: IBorderData = {};
  for (const [side, edge] of Object.entries(border ?? {}) as [keyof typeof EDGE_KEYS, EdgeLook][]) {
    data[EDGE_KEYS[side]] = { s: LINE_CODES[edge.line], cl: colorOf(edge.color ?? "000000") };
  }
  return data;
}

function wrapOf(look: CellLook): WrapStrategy {
  if (look.wrap || look.horizontal === "justify") return WrapStrategy.WRAP;
  return look.shrinkToFit ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
}

function rotationOf(rotation: number | undefined): { a: number; v: BooleanNumber } {
  const stacked = rotation === STACKED;
  return { a: stacked ? 0 : -(rotation ?? 0) + 0, v: flag(stacked) };
}

function paddingOf({ horizontal, indent }: CellLook): IPaddingData {
  const pixels = (indent ?? 0) * INDENT_PIXELS;
  if (pixels === 0) return PADDING;
  const left = horizontal !== "right";
  const right = horizontal === "right" || horizontal === "distributed";
  return {
    ...PADDING,
    l: PADDING.l + (left ? pixels : 0),
    r: PADDING.r + (right ? pixels : 0),
  };
}
