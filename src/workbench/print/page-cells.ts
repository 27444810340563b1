import type { CellRange } from "../../core/sheets/a1";
import type { CellLook } from "../../workbook/sheet-look";
import type { Rect } from "./cell-layout";
import { wraps } from "./cell-space";
import { cellText, type CellText } from "./cell-text";
import type { Band } from "./page-breaks";
import type { PrintPages } from "./paginate";
import { sizeOf, span } from "./sheet-tracks";
import type { TextMeasure } from "./text-measure";

/** A part of a page whose rows and columns stand together in the sheet. */
export interface Panel {
  readonly rows: Band;
  readonly columns: Band;
}

/** A cell, or merged cells, with something to draw on a panel. Points of the sheet, from A1 on. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly rect: Rect;
  readonly content: CellText;
  readonly free: { readonly left: number; readonly right: number };
}

/** The cells whose texts are seen on a panel, those that begin outside and run into it included. */
export function drawnCells(pages: PrintPages, panel: Panel, measure: TextMeasure): DrawnCell[] {
  const drawn: DrawnCell[] = [];
  const merges = new Set<CellRange>();
  for (let row = panel.rows.first; row <= panel.rows.last; row++) {
    if (sizeOf(pages.rows, row) === 0 && !hasMerges(pages, row)) continue;
    drawRow(pages, panel, row, merges, measure, drawn);
  }
  return drawn;
}

function hasMerges({ sheet }: PrintPages, row: number): boolean {
  return sheet.grid.merges.some(({ top, bottom }) => row >= top && row <= bottom);
}

function drawRow(
  pages: PrintPages,
  { columns }: Panel,
  row: number,
  merges: Set<CellRange>,
  measure: TextMeasure,
  drawn: DrawnCell[]
): void {
  const { cells } = pages;
  const last = pages.columns.offsets.length - 2;
  const isSeen = sizeOf(pages.rows, row) > 0;
  const begin = firstReaching(pages, row, columns.first, -1, 0);
  const end = firstReaching(pages, row, columns.last, 1, last);
  for (let column = begin; column <= end; column++) {
    const isInside = column >= columns.first && column <= columns.last;
    const merge = cells.merge(row, column);
    if (merge) {
      if (!isInside || merges.has(merge)) continue;
      merges.add(merge);
      push(drawn, pages, merge);
    } else if (isSeen && sizeOf(pages.columns, column) > 0) {
      const range = { top: row, left: column, bottom: row, right: column };
      const found = cellAt(pages, range);
      if (!found) continue;
      const cell = { ...found, free: freeBeside(pages, found, measure) };
      if (isInside || reaches(pages, cell, columns)) drawn.push(cell);
    }
  }
}

/** The nearest cell beside a panel that holds something, from which a text may run into it. */
function firstReaching(
  { cells }: PrintPages,
  row: number,
  from: number,
  step: 1 | -1,
  end: number
): number {
  if (cells.value(row, from) !== null) return from;
  for (let column = from; column !== end;) {
    column += step;
    if (cells.value(row, column) !== null || cells.merge(row, column)) return column;
  }
  return from;
}

function reaches({ columns }: PrintPages, { rect, free }: DrawnCell, band: Band): boolean {
  const left = columns.offsets[band.first];
  const right = columns.offsets[band.last + 1];
  return rect.x - free.left < right && rect.x + rect.width + free.right > left;
}

function push(drawn: DrawnCell[], pages: PrintPages, range: CellRange): void {
  const found = cellAt(pages, range);
  if (found) drawn.push({ ...found, free: { left: 0, right: 0 } });
}

function cellAt(pages: PrintPages, range: CellRange): Omit<DrawnCell, "free"> | undefined {
  const { cells } = pages;
  const { top: row, left: column } = range;
  const value = cells.value(row, column);
  if (value === null) return undefined;
  const look = cells.look(row, column);
  const content = cellText(value, look.numberFormat);
  return { row, column, look, content, rect: rectOf(pages, range) };
}

/** The place of cells on their sheet, as far as it is drawn at all. */
export function rectOf({ rows, columns }: PrintPages, range: CellRange): Rect {
  const right = Math.min(range.right, columns.offsets.length - 2);
  const bottom = Math.min(range.bottom, rows.offsets.length - 2);
  return {
    x: columns.offsets[range.left],
    y: rows.offsets[range.top],
    width: span(columns, range.left, right),
    height: span(rows, range.top, bottom),
  };
}

const NONE = { left: 0, right: 0 };

/** Points of empty cells beside a cell that its text needs and may run into. */
function freeBeside(
  pages: PrintPages,
  { row, column, look, content, rect }: Omit<DrawnCell, "free">,
  measure: TextMeasure
): { left: number; right: number } {
  if (content.kind !== "text" || wraps(look) || look.shrinkToFit || look.rotation) return NONE;
  if (look.horizontal === "fill") return NONE;
  const missing = measure(content.text, look.font) + 4 - rect.width;
  if (missing <= 0 && look.horizontal !== "centerContinuous") return NONE;
  const run = (step: 1 | -1, wanted: number) => emptyRun(pages, row, column, step, wanted);
  if (look.horizontal === "right") return { left: run(-1, missing), right: 0 };
  if (look.horizontal === "center") {
    return { left: run(-1, missing / 2), right: run(1, missing / 2) };
  }
  return { left: 0, right: run(1, missing) };
}

function emptyRun(
  { cells, columns }: PrintPages,
  row: number,
  column: number,
  step: 1 | -1,
  wanted: number
): number {
  const last = columns.offsets.length - 2;
  let found = 0;
  for (let next = column + step; next >= 0 && next <= last && found < wanted; next += step) {
    if (cells.value(row, next) !== null || cells.merge(row, next)) break;
    found += sizeOf(columns, next);
  }
  return found;
}
