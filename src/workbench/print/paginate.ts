import { MAX_COLUMNS, type CellRange } from "../../core/sheets/a1";
import type { BookLook, PrintLook, SheetLook } from "../../workbook/sheet-look";
import { headingRoom, type HeadingRoom } from "./headings";
import { COLUMNS_BEHIND, withOverflow } from "./overflow-range";
import { cutPages, type Band, type Cutting, type PageSpan } from "./page-breaks";
import { paperSize, type PaperSize } from "./paper-sizes";
import { printRanges } from "./print-range";
import { contentHeights } from "./row-height";
import { sheetCells, type ConditionalLooks, type SheetCells } from "./sheet-cells";
import { columnTracks, rowTracks, span, type Tracks } from "./sheet-tracks";
import { estimateText, type TextMeasure } from "./text-measure";

/** One page of a sheet; lengths in points on the paper's scale of 1. */
export interface PrintPage {
  readonly columns: PageSpan;
  readonly rows: PageSpan;
  /** Where the cells begin, from the upper left corner of the paper. */
  readonly left: number;
  readonly top: number;
  /** Room of row and column headings in front of the cells, not yet scaled. */
  readonly headings: HeadingRoom;
}

/** A sheet cut into pages. */
export interface PrintPages {
  readonly sheet: SheetLook;
  readonly cells: SheetCells;
  /** Millimetres, as the page lies. */
  readonly paper: PaperSize;
  /** Whole per cent. */
  readonly scale: number;
  /** Points, not yet scaled. */
  readonly columns: Tracks;
  readonly rows: Tracks;
  readonly pages: readonly PrintPage[];
}

export interface PaginateOptions {
  /** Widths of texts; estimated from the named fonts when left out. */
  readonly measure?: TextMeasure;
  readonly conditional?: ConditionalLooks;
}

export const POINTS_PER_MM = 72 / 25.4;
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

/**
 * Cuts a sheet into pages as Excel prints it: print areas or what is used, page breaks, titles
 * repeated, scaled by a whole per cent so that it fits the pages asked for and never enlarged for
 * that, centred, down then over or over then down. No pages for a sheet with nothing on it.
 */
export function paginate(
  book: BookLook,
  sheet: SheetLook,
  options: PaginateOptions = {}
): PrintPages {
  const { print } = sheet;
  const { measure = estimateText } = options;
  const areas = printRanges(book, sheet);
  const reach = extent(areas, print);
  const cells = sheetCells(book, sheet, options.conditional);
  const width = Math.min(MAX_COLUMNS, reach.right + 1 + COLUMNS_BEHIND);
  const columns = columnTracks(book, sheet, width);
  const ranges =
    print.areas.length > 0
      ? areas
      : areas.map((range) => withOverflow(range, sheet, cells, columns, measure));
  const heights = contentHeights(cells, columns, measure);
  const rows = rowTracks(sheet, reach.bottom + 1, heights);
  const paper = paperSize(print.paper, print.orientation);
  const frame: Frame = { print, paper, columns, rows, headings: headingRoom(book, print, rows) };
  const scale = scaleOf(frame, ranges);
  return {
    ...{ sheet, cells, paper, scale, columns, rows },
    pages: ranges.flatMap((range) => pagesOf(frame, range, scale)),
  };
}

/** What pages are cut from. */
interface Frame {
  readonly print: PrintLook;
  readonly paper: PaperSize;
  readonly columns: Tracks;
  readonly rows: Tracks;
  readonly headings: HeadingRoom;
}

/** The last row and column that may be drawn. */
function extent(ranges: readonly CellRange[], { titleRows, titleColumns }: PrintLook) {
  return {
    bottom: Math.max(-1, titleRows?.last ?? -1, ...ranges.map(({ bottom }) => bottom)),
    right: Math.max(-1, titleColumns?.last ?? -1, ...ranges.map(({ right }) => right)),
  };
}

/** The points between the margins. */
function printable({ print: { margins }, paper }: Frame): { width: number; height: number } {
  return {
    width: (paper.width - margins.left - margins.right) * POINTS_PER_MM,
    height: (paper.height - margins.top - margins.bottom) * POINTS_PER_MM,
  };
}

function cutting(
  frame: Frame,
  range: CellRange,
  scale: number
): Record<"rows" | "columns", Cutting> {
  const { print, headings } = frame;
  const { width, height } = printable(frame);
  const { titleRows, titleColumns, fit } = print;
  return {
    rows: {
      range: { first: range.top, last: range.bottom },
      room: (height * 100) / scale - headings.height,
      ...(titleRows ? { titles: titleRows } : {}),
      // A number of pages asked for overrides breaks set by hand.
      breaks: fit && fit.height > 0 ? [] : print.rowBreaks,
    },
    columns: {
      range: { first: range.left, last: range.right },
      room: (width * 100) / scale - headings.width,
      ...(titleColumns ? { titles: titleColumns } : {}),
      breaks: fit && fit.width > 0 ? [] : print.columnBreaks,
    },
  };
}

function scaleOf(frame: Frame, ranges: readonly CellRange[]): number {
  const { fit, scale } = frame.print;
  if (!fit) return Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, Math.round(scale)));
  const fits = (percent: number) =>
    ranges.every((range) => {
      const cut = cutting(frame, range, percent);
      return (
        isWithin(frame.columns, cut.columns, fit.width) &&
        isWithin(frame.rows, cut.rows, fit.height)
      );
    });
  let low = SMALLEST_SCALE;
  let high = 100;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isWithin(tracks: Tracks, cut: Cutting, pages: number): boolean {
  if (pages === 0) return true;
  // A single track that is wider than the page is cut there, so one page needs the sum to fit.
  if (pages === 1) return span(tracks, cut.range.first, cut.range.last) <= cut.room + 0.01;
  return cutPages(tracks, cut).length <= pages;
}

function pagesOf(frame: Frame, range: CellRange, scale: number): PrintPage[] {
  const cut = cutting(frame, range, scale);
  const down = cutPages(frame.rows, cut.rows);
  const over = cutPages(frame.columns, cut.columns);
  const page = (rows: PageSpan, columns: PageSpan): PrintPage => ({
    ...{ rows, columns, headings: frame.headings },
    ...origin(frame, rows, columns, scale),
  });
  return frame.print.overThenDown
    ? down.flatMap((rows) => over.map((columns) => page(rows, columns)))
    : over.flatMap((columns) => down.map((rows) => page(rows, columns)));
}

function origin(frame: Frame, rows: PageSpan, columns: PageSpan, scale: number) {
  const { print, headings } = frame;
  const { width, height } = printable(frame);
  const used = {
    width: ((spanSize(frame.columns, columns) + headings.width) * scale) / 100,
    height: ((spanSize(frame.rows, rows) + headings.height) * scale) / 100,
  };
  const free = (room: number, size: number) => Math.max(0, room - size) / 2;
  return {
    left:
      print.margins.left * POINTS_PER_MM +
      (print.horizontallyCentred ? free(width, used.width) : 0),
    top:
      print.margins.top * POINTS_PER_MM + (print.verticallyCentred ? free(height, used.height) : 0),
  };
}

/** Points that a page's titles and its own tracks take, not yet scaled. */
export function spanSize(tracks: Tracks, { titles, body }: PageSpan): number {
  const size = ({ first, last }: Band) => span(tracks, first, last);
  return size(body) + (titles ? size(titles) : 0);
}
