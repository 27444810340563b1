import type { FontLook } from "../../workbook/sheet-look";
import { fontFamily, fontMetrics } from "../fonts/fonts";

/** Width of a text on one line, in points. */
export type TextMeasure = (text: string, font: MeasuredFont) => number;

export type MeasuredFont = Pick<FontLook, "name" | "size" | "bold" | "italic">;

/** From here on characters take a full width: signs of Chinese typesetting, kana, Han, full-width forms. */
const FIRST_WIDE = 0x1100;
/** Bold letters of proportional fonts are wider by about this. */
const BOLD = 1.06;

/**
 * Width of a text by the measures of its font as printed on a machine that has it, whatever this
 * one has: Chinese characters are as wide as the font is high.
 */
export function estimateText(text: string, font: MeasuredFont): number {
  const { digit, space, lower, upper } = fontMetrics(font.name);
  let narrow = 0;
  let wide = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isWide(code)) wide++;
    else if (code >= 0x30 && code <= 0x39) narrow += digit;
    else if (code === 0x20 || code === 0xa0) narrow += space;
    else if (code >= 0x41 && code <= 0x5a) narrow += upper;
    else if (code >= 0x61 && code <= 0x7a) narrow += lower;
    else if (code > 0x20) narrow += digit === space ? digit : mark(character, digit, space);
  }
  // Digits and the half-width letters of Chinese fonts keep their width in bold.
  const letters = font.bold && digit !== lower ? narrow * BOLD : narrow;
  return (letters + wide) * font.size;
}

function mark(character: string, digit: number, space: number): number {
  if (".,:;'!|`".includes(character)) return space;
  if ('()[]{}-/\\"'.includes(character)) return space * 1.2;
  if ("%@&#".includes(character)) return digit * 1.6;
  return digit;
}

function isWide(code: number): boolean {
  if (code < FIRST_WIDE) {
    // × ÷ ° § and Greek and Cyrillic letters are full-width in Chinese fonts only; quotes are below.
    return false;
  }
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x20000 ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x203b) ||
    (code >= 0x2100 && code <= 0x27bf) ||
    code <= 0x115f
  );
}

/** Pixels that texts are measured at: large, so that rounding does not show. */
const PROBE = 100;

/**
 * Measures with the fonts that this browser really draws with; `undefined` where there is no canvas.
 */
export function canvasMeasure(document: Document): TextMeasure | undefined {
  const context = canvasContext(document);
  if (!context) return undefined;
  let before = "";
  return (text, { name, size, bold, italic }) => {
    const style = `${italic ? "italic " : ""}${bold ? "bold " : ""}`;
    const font = `${style}${PROBE}px ${fontFamily(name)}`;
    // Reading a font costs more than measuring with it.
    if (font !== before) context.font = before = font;
    return (context.measureText(text).width / PROBE) * size;
  };
}

function canvasContext(document: Document): CanvasRenderingContext2D | null {
  try {
    return document.createElement("canvas").getContext("2d");
  } catch {
    return null;
  }
}
