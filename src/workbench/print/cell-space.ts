import type { CellLook } from "../../workbook/sheet-look";
import { fontMetrics } from "../fonts/fonts";

/** Points left free on both sides of a text in its cell. */
export const HORIZONTAL_PADDING = 1.5;

/** Points that the indent of a cell takes: three blanks a step (ECMA-376 part 1, 18.8.1). */
export function indentWidth({ indent, horizontal, font }: CellLook): number {
  if (!indent || !["left", "right", "distributed", "general"].includes(horizontal)) return 0;
  return indent * 3 * fontMetrics(font.name).space * font.size;
}

/** Whether the text of a cell is broken into lines that fit its width. */
export function wraps({ wrap, horizontal, vertical }: CellLook): boolean {
  return (
    wrap === true ||
    horizontal === "justify" ||
    horizontal === "distributed" ||
    vertical === "justify" ||
    vertical === "distributed"
  );
}
