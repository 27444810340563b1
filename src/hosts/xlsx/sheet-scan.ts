import { MAX_ROWS, parseRangeAddress } from "../../core/sheets/a1";
import type { Grid } from "../../core/sheets/grid";
import { joinBytes } from "./bytes";
import { createCellReader, type CellContext, type Uncomputed } from "./cell-scan";
import { createGridBuilder, type CellBudget } from "./grid-builder";
import type { SheetCapture } from "./sheet-capture";
import type { StringPool } from "./string-pool";
import { damaged, WorkbookError } from "../../core/sheets/workbook-error";
import {
  asciiText,
  BANG,
  findAttribute,
  findByte,
  findNameEnd,
  findTagEnd,
  INCOMPLETE,
  localStart,
  LT,
  QUESTION,
  readInteger,
  skipSpecial,
  SLASH,
  spells,
  type ByteBounds,
} from "./xml-bytes";

/** What a sheet needs from the rest of the workbook. */
export interface SheetContext {
  /** Name of the part, for errors. */
  readonly part: string;
  readonly sharedStrings: readonly string[];
  /** Format class by cell style. */
  readonly styleFormats: Uint8Array;
  readonly isDate1904: boolean;
  /** Shared by all sheets, so that equal texts are one string. */
  readonly pool: StringPool;
  readonly budget: CellBudget;
  /** Longest cell or tag in bytes. */
  readonly elementBytes: number;
  /** Is told what a grid leaves out. */
  readonly capture?: SheetCapture;
}

/** Takes the XML of a sheet in pieces (UTF-8) and builds its grid. */
export interface SheetScanner {
  push(piece: Uint8Array): void;
  finish(name: string, visibility: Grid["visibility"]): ScannedSheet;
}

export interface ScannedSheet {
  readonly grid: Grid;
  /** Formulas that were saved without a result. */
  readonly uncomputed: Readonly<Uncomputed>;
}

/**
 * Scans a worksheet part. Only rows, cells and merges are looked at; the announced dimension is
 * not. A cell or tag that a piece cuts off is kept for the next piece.
 */
export function createSheetScanner(context: SheetContext): SheetScanner {
  const { part, capture } = context;
  const grid = createGridBuilder(part, context.budget);
  const cells: CellContext = { ...context, grid, row: -1, column: 0, rowIsGiven: false };
  const cellReader = createCellReader(cells);
  const found: ByteBounds = { start: 0, end: 0 };
  let rest = new Uint8Array(0);
  let isInData = false;
  let isClosed = false;
  /** Where the XML around the data that was not handed over yet begins; -1 inside the data. */
  let frameFrom = 0;

  function openTag(bytes: Uint8Array, at: number, end: number): number {
    const nameEnd = findNameEnd(bytes, at + 1, end);
    if (nameEnd < 0) return INCOMPLETE;
    const nameAt = localStart(bytes, at + 1, nameEnd);
    if (isInData && nameEnd - nameAt === 1 && bytes[nameAt] === 0x63 /* c */) {
      return cellReader.read(bytes, nameEnd, end);
    }
    const close = findTagEnd(bytes, nameEnd, end);
    if (close < 0) return INCOMPLETE;
    const isEmpty = bytes[close - 1] === SLASH;
    if (isInData) {
      if (spells(bytes, nameAt, nameEnd, "row")) startRow(bytes, nameEnd, close);
    } else if (spells(bytes, nameAt, nameEnd, "sheetData")) openData(bytes, close + 1, isEmpty);
    else if (spells(bytes, nameAt, nameEnd, "mergeCell")) addMerge(bytes, nameEnd, close);
    else if (isEmpty && spells(bytes, nameAt, nameEnd, "worksheet")) isClosed = true;
    return close + 1;
  }

  function openData(bytes: Uint8Array, end: number, isEmpty: boolean): void {
    isInData = !isEmpty;
    if (isEmpty || !capture) return;
    capture.frame(bytes.slice(frameFrom, end));
    frameFrom = -1;
  }

  function closeTag(bytes: Uint8Array, at: number, end: number): number {
    const close = findByte(bytes, 0x3e, at, end);
    if (close < 0) return INCOMPLETE;
    const nameEnd = findNameEnd(bytes, at + 2, end);
    const nameAt = localStart(bytes, at + 2, nameEnd);
    if (spells(bytes, nameAt, nameEnd, "sheetData")) {
      if (isInData) frameFrom = at;
      isInData = false;
    } else if (spells(bytes, nameAt, nameEnd, "worksheet")) isClosed = true;
    return close + 1;
  }

  function startRow(bytes: Uint8Array, at: number, close: number): void {
    const hasNumber = findAttribute(bytes, at, close, "r", found);
    const row = hasNumber ? readInteger(bytes, found.start, found.end, part) - 1 : cells.row + 1;
    if (row < 0 || row >= MAX_ROWS) throw damaged("reference", part);
    cells.rowIsGiven = hasNumber;
    cells.row = row;
    cells.column = 0;
    capture?.row({ bytes, nameEnd: at, end: close, row });
    if (!findAttribute(bytes, at, close, "hidden", found)) return;
    const hidden = asciiText(bytes, found.start, found.end);
    if (hidden === "1" || hidden === "true") grid.hideRow(row);
  }

  function addMerge(bytes: Uint8Array, at: number, close: number): void {
    if (!findAttribute(bytes, at, close, "ref", found)) return;
    const range = parseRangeAddress(asciiText(bytes, found.start, found.end));
    if (range) grid.addMerge(range);
  }

  /** Scans what is complete and returns how far it came. */
  function scan(bytes: Uint8Array): number {
    const end = bytes.length;
    for (let at = 0; ;) {
      const tag = findByte(bytes, LT, at, end);
      if (tag < 0) return end;
      if (tag + 1 >= end) return tag;
      const next = bytes[tag + 1];
      if (next === SLASH) at = closeTag(bytes, tag, end);
      else if (next === BANG || next === QUESTION) at = skipSpecial(bytes, tag, end, part);
      else at = openTag(bytes, tag, end);
      if (at < 0) return tag;
    }
  }

  return {
    push(piece) {
      const bytes = rest.length === 0 ? piece : joinBytes([rest, piece]);
      const done = scan(bytes);
      if (capture && frameFrom >= 0) {
        capture.frame(bytes.slice(frameFrom, done));
        frameFrom = 0;
      }
      rest = bytes.slice(done);
      if (rest.length > context.elementBytes) {
        const limit = context.elementBytes;
        throw new WorkbookError("too-large", { bound: "element", limit, part });
      }
    },
    finish(name, visibility) {
      if (!isClosed || rest.length > 0) throw damaged("xml", part);
      return { grid: grid.build(name, visibility), uncomputed: cellReader.uncomputed };
    },
  };
}
