import type { BookLook, ColumnsLook, SheetLook } from "../../workbook/sheet-look";
import { fontMetrics } from "../fonts/fonts";

/** Rows or columns behind one another, in points; hidden ones take no room. */
export interface Tracks {
  /** Where each begins; one more than there are, the end of the last. */
  readonly offsets: Float64Array;
}

export function sizeOf({ offsets }: Tracks, index: number): number {
  return offsets[index + 1] - offsets[index];
}

/** Room that the tracks from `first` to `last`, both inside, take together. */
export function span({ offsets }: Tracks, first: number, last: number): number {
  return offsets[last + 1] - offsets[first];
}

export function tracksOf(sizes: ArrayLike<number>): Tracks {
  const offsets = new Float64Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) offsets[i + 1] = offsets[i] + sizes[i];
  return { offsets };
}

/**
 * Points of one digit of the workbook's default font, in which column widths are counted. The width
 * as designed counts, as on a printer, not the one rounded to pixels of a screen.
 */
export function digitWidth(book: BookLook): number {
  const { name, size } = book.styles[0].font;
  return fontMetrics(name).digit * size;
}

/** The first `count` columns of a sheet. */
export function columnTracks(book: BookLook, sheet: SheetLook, count: number): Tracks {
  const digit = digitWidth(book);
  const sizes = new Float64Array(count).fill(sheet.defaultWidth * digit);
  for (const columns of sheet.columns) {
    const size = columns.hidden ? 0 : (columns.width ?? sheet.defaultWidth) * digit;
    sizes.fill(size, columns.first, Math.min(columns.last + 1, count));
  }
  return tracksOf(sizes);
}

/** The first `count` rows of a sheet; `contentHeight` is asked for rows that have no height of their own. */
export function rowTracks(
  sheet: SheetLook,
  count: number,
  contentHeight: (row: number) => number
): Tracks {
  const sizes = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const look = sheet.rows.get(row);
    if (look?.hidden || sheet.grid.hiddenRows.has(row)) continue;
    sizes[row] = look?.height ?? Math.max(sheet.defaultHeight, contentHeight(row));
  }
  return tracksOf(sizes);
}

/** What stands in `SheetLook.columns` of a column. */
export function columnLook(sheet: SheetLook, column: number): ColumnsLook | undefined {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last);
}
