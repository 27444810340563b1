import type { CellLook } from "../../workbook/sheet-look";
import { HORIZONTAL_PADDING, indentWidth, wraps } from "./cell-space";
import { cellText } from "./cell-text";
import { lineHeight } from "../fonts/fonts";
import type { SheetCells } from "./sheet-cells";
import { sizeOf, type Tracks } from "./sheet-tracks";
import type { TextMeasure } from "./text-measure";
import { wrapText } from "./wrap-text";

/**
 * Height in points that Excel gives a row by itself: what its highest cell needs. Merged cells do
 * not count, and of cells that do not wrap only the font does.
 */
export function contentHeights(
  cells: SheetCells,
  columns: Tracks,
  measure: TextMeasure
): (row: number) => number {
  const last = columns.offsets.length - 2;
  return (row) => {
    let height = 0;
    for (let column = 0; column <= last; column++) {
      const value = cells.value(row, column);
      if (value === null || sizeOf(columns, column) === 0 || cells.merge(row, column)) continue;
      const look = cells.look(row, column);
      const needed = neededHeight(
        look,
        sizeOf(columns, column),
        measure,
        () => cellText(value, look.numberFormat).text
      );
      if (needed > height) height = needed;
    }
    return height;
  };
}

function neededHeight(
  look: CellLook,
  width: number,
  measure: TextMeasure,
  text: () => string
): number {
  const line = lineHeight(look.font);
  const rotation = look.rotation ?? 0;
  if (rotation === 255) return [...text()].length * line;
  if (rotation !== 0) {
    const turned = (Math.abs(rotation) * Math.PI) / 180;
    return measure(text(), look.font) * Math.sin(turned) + line * Math.cos(turned);
  }
  if (!wraps(look)) return line;
  const room = width - 2 * HORIZONTAL_PADDING - indentWidth(look);
  return wrapText(text(), room, look.font, measure).length * line;
}
