import {
  BaselineOffset,
  BooleanNumber,
  ColorKit,
  getColorStyle,
  TextDecoration,
  WrapStrategy,
  type IBorderData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellLook, EdgeLook, FontLook } from "../../../../workbook/sheet-look";
import { GENERAL, INDENT_PIXELS, sameAspect, wholeStyleOf, type StyleKey } from "./cell-style";
import {
  EDGE_KEYS,
  HORIZONTAL_CODES,
  LINE_CODES,
  namesByCode,
  VERTICAL_CODES,
} from "./style-codes";

const LINES = namesByCode(LINE_CODES);
const HORIZONTALS = namesByCode(HORIZONTAL_CODES);
const VERTICALS = namesByCode(VERTICAL_CODES);
const FONT_KEYS: readonly StyleKey[] = ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"];

/**
 * A cell's style in the grid as a look. `style` is the composed one (what the cell, its column, its
 * row and the workbook say together), `fallback` the look that the cell had. An aspect that the style
 * leaves out, or shows as the grid shows the fallback's, stays the fallback's: so nothing gets lost
 * that the grid has no means for (shrinking, filling, centring across cells, justifying in height,
 * protection). Exactly told looks come back from `styleOf` unchanged; black is left out.
 */
export function cellLookOf(style: IStyleData, fallback: CellLook): CellLook {
  const before = wholeStyleOf(fallback);
  const changed = (key: StyleKey): boolean =>
    style[key] !== undefined && !sameAspect(withoutCopies(style[key]), before[key]);
  const look: Draft<CellLook> = { ...fallback };
  if (FONT_KEYS.some(changed)) look.font = fontOf(style, fallback.font, changed);
  if (changed("bg")) setOrDrop(look, "fill", colorText(style.bg));
  if (changed("bd")) setOrDrop(look, "border", borderOf(style.bd));
  if (changed("ht")) look.horizontal = HORIZONTALS.get(style.ht ?? 0) ?? "general";
  if (changed("vt")) look.vertical = VERTICALS.get(style.vt ?? 0) ?? "bottom";
  if (changed("tb")) {
    delete look.shrinkToFit;
    setOrDrop(look, "wrap", style.tb === WrapStrategy.WRAP || undefined);
  }
  if (changed("tr")) setOrDrop(look, "rotation", rotationOf(style.tr));
  if (changed("pd")) setOrDrop(look, "indent", indentOf(style.pd, look.horizontal));
  if (changed("n")) look.numberFormat = style.n?.pattern || GENERAL;
  return look;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

function fontOf(
  style: IStyleData,
  before: FontLook,
  changed: (key: StyleKey) => boolean
): FontLook {
  const font: Draft<FontLook> = { ...before };
  if (changed("ff") && style.ff) font.name = style.ff;
  if (changed("fs") && style.fs) font.size = style.fs;
  if (changed("bl")) setOrDrop(font, "bold", isOn(style.bl));
  if (changed("it")) setOrDrop(font, "italic", isOn(style.it));
  if (changed("st")) setOrDrop(font, "strike", isOn(style.st?.s));
  if (changed("ul")) setOrDrop(font, "underline", underlineOf(style.ul));
  if (changed("cl")) setOrDrop(font, "color", colorText(style.cl, "000000"));
  if (changed("va")) setOrDrop(font, "script", scriptOf(style.va));
  return font;
}

/** The grid copies the colour of the font into lines of text when it is set by hand. */
function withoutCopies(aspect: unknown): unknown {
  if (typeof aspect !== "object" || aspect === null || !("s" in aspect)) return aspect;
  return { ...aspect, cl: undefined };
}

function isOn(value: Nullable<BooleanNumber>): true | undefined {
  return value === BooleanNumber.TRUE || undefined;
}

function underlineOf(line: IStyleData["ul"]): FontLook["underline"] {
  if (!isOn(line?.s)) return undefined;
  return line?.t === TextDecoration.DOUBLE ? "double" : "single";
}

function scriptOf(baseline: Nullable<BaselineOffset>): FontLook["script"] {
  if (baseline === BaselineOffset.SUPERSCRIPT) return "superscript";
  return baseline === BaselineOffset.SUBSCRIPT ? "subscript" : undefined;
}

/** `RRGGBB`, from any notation that the grid takes; `undefined` for none and for the colour left out. */
function colorText(color: Nullable<IColorStyle>, leftOut?: string): string | undefined {
  const told = getColorStyle(color);
  if (!told) return undefined;
  const kit = new ColorKit(told);
  if (!kit.isValid) return undefined;
  const text = kit.toHexString().slice(1, 7).toUpperCase();
  return text === leftOut ? undefined : text;
}

function borderOf(border: Nullable<IBorderData>): CellLook["border"] {
  const edges: Partial<Record<keyof typeof EDGE_KEYS, EdgeLook>> = {};
  for (const [side, key] of Object.entries(EDGE_KEYS) as [keyof typeof EDGE_KEYS, "l"][]) {
    const edge = border?.[key];
    const line = edge && LINES.get(edge.s);
    if (!line) continue;
    const color = colorText(edge.cl, "000000");
    edges[side] = color === undefined ? { line } : { line, color };
  }
  return Object.keys(edges).length > 0 ? edges : undefined;
}

function rotationOf(rotation: IStyleData["tr"]): number | undefined {
  if (isOn(rotation?.v)) return 255;
  return rotation?.a ? -rotation.a : undefined;
}

function indentOf(
  padding: IStyleData["pd"],
  horizontal: CellLook["horizontal"]
): number | undefined {
  const pixels = (horizontal === "right" ? padding?.r : padding?.l) ?? 0;
  return Math.round(pixels / INDENT_PIXELS) || undefined;
}

function setOrDrop<T extends object, K extends keyof T>(
  target: T,
  key: K,
  value: T[K] | undefined
): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
