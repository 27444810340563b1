import { CellFormat } from "../../core/sheets/grid";
import type { CellValue } from "../../core/values/cell";
import { errorValue, numberValue, serialFrom1904, serialOfIso } from "./cell-values";
import type { GridBuilder } from "./grid-builder";
import type { SheetCapture } from "./sheet-capture";
import { readStringItem, readText } from "./string-item";
import type { StringPool } from "./string-pool";
import { damaged } from "../../core/sheets/workbook-error";
import {
  BANG,
  EQUALS,
  findByte,
  findNameEnd,
  findTagEnd,
  GT,
  INCOMPLETE,
  localStart,
  LT,
  QUESTION,
  readInteger,
  skipElement,
  skipSpecial,
  SLASH,
  spells,
} from "./xml-bytes";

/** Where the scan stands and what its cells need. */
export interface CellContext {
  readonly part: string;
  readonly sharedStrings: readonly string[];
  /** Format class by cell style. */
  readonly styleFormats: Uint8Array;
  readonly isDate1904: boolean;
  readonly pool: StringPool;
  readonly grid: GridBuilder;
  /** Is told of every cell, empty ones too; plain reading has none. */
  readonly capture?: SheetCapture;
  /** Zero-based row of the cells that follow. */
  row: number;
  /** Column of the next cell without a reference. */
  column: number;
  /** The row said its number, so the digits in the references of its cells are not read. */
  rowIsGiven: boolean;
}

/** Formulas that were saved without a result: how many, and where the first one is. */
export interface Uncomputed {
  count: number;
  row: number;
  column: number;
}

export interface CellReader {
  /**
   * Reads a `<c>` element from behind its name and stores its value. Returns the position behind
   * the element, or INCOMPLETE, when nothing has been stored or counted.
   */
  read(bytes: Uint8Array, at: number, end: number): number;
  readonly uncomputed: Uncomputed;
}

type CellType = "number" | "shared" | "text" | "boolean" | "error" | "date";

export function createCellReader(context: CellContext): CellReader {
  const { part, sharedStrings, styleFormats, isDate1904, pool, grid, capture } = context;
  const found = { text: "" };
  const uncomputed: Uncomputed = { count: 0, row: -1, column: -1 };
  const defaultFormat = (styleFormats[0] ?? CellFormat.General) as CellFormat;

  // The cell at hand. Fields of the closure, so that reading one allocates nothing.
  let row = 0;
  let column = 0;
  let style = 0;
  let type: CellType = "number";
  let isEmpty = false;
  let value: CellValue = null;
  let formulaAt = -1;
  let formulaEnd = -1;
  /** Number of its shared string, or -1. */
  let shared = -1;

  /** Reads the attributes up to and with the `>`. */
  function readAttributes(bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const byte = bytes[at];
      if (byte === GT) return at + 1;
      if (byte === SLASH) isEmpty = true;
      if (byte <= 0x20 || byte === SLASH) continue;
      const equals = findByte(bytes, EQUALS, at, end);
      if (equals < 0) return INCOMPLETE;
      let quoteAt = equals + 1;
      while (quoteAt < end && bytes[quoteAt] <= 0x20) quoteAt++;
      if (quoteAt >= end) return INCOMPLETE;
      const valueEnd = findByte(bytes, bytes[quoteAt], quoteAt + 1, end);
      if (valueEnd < 0) return INCOMPLETE;
      if (equals === at + 1 || bytes[at + 1] <= 0x20) {
        if (byte === 0x72 /* r */) readReference(bytes, quoteAt + 1, valueEnd);
        else if (byte === 0x73 /* s */) style = readInteger(bytes, quoteAt + 1, valueEnd, part);
        else if (byte === 0x74 /* t */) type = typeOf(bytes, quoteAt + 1, valueEnd);
      }
      at = valueEnd;
    }
    return INCOMPLETE;
  }

  function readReference(bytes: Uint8Array, from: number, end: number): void {
    let at = from;
    let letters = 0;
    for (; at < end; at++) {
      const letter = bytes[at] | 0x20;
      if (letter < 0x61 || letter > 0x7a) break;
      letters = letters * 26 + letter - 0x60;
    }
    if (letters === 0 || at - from > 3) throw damaged("reference", part);
    column = letters - 1;
    if (!context.rowIsGiven) row = readInteger(bytes, at, end, part) - 1;
  }

  /** Reads a `<v>` element whose name ends at `nameEnd`. */
  function readValue(bytes: Uint8Array, nameEnd: number, end: number): number {
    const close = bytes[nameEnd] === GT ? nameEnd : findTagEnd(bytes, nameEnd, end);
    if (close < 0) return INCOMPLETE;
    if (bytes[close - 1] === SLASH) return close + 1;
    if (type === "number" || type === "shared") {
      const valueEnd = findByte(bytes, LT, close + 1, end);
      if (valueEnd < 0 || valueEnd + 1 >= end) return INCOMPLETE;
      if (bytes[valueEnd + 1] === SLASH) {
        const after = findByte(bytes, GT, valueEnd, end);
        if (after < 0) return INCOMPLETE;
        value = convertBytes(bytes, close + 1, valueEnd);
        return after + 1;
      }
    }
    const after = readText(bytes, close + 1, end, part, pool, found);
    if (after >= 0) value = convertText(found.text);
    return after;
  }

  function convertBytes(bytes: Uint8Array, from: number, end: number): CellValue {
    if (type === "number") return numberValue(bytes, from, end);
    if (from === end) return null;
    shared = readInteger(bytes, from, end, part);
    const text = sharedStrings[shared];
    if (text === undefined) throw damaged("reference", part);
    return text;
  }

  function convertText(text: string): CellValue {
    switch (type) {
      case "boolean":
        return text === "1" || text === "true";
      case "error":
        return errorValue(text);
      case "date":
        return serialOfIso(text) ?? text;
      case "text":
        return text;
      default: {
        const bytes = new TextEncoder().encode(text.trim());
        return convertBytes(bytes, 0, bytes.length);
      }
    }
  }

  function store(hasFormula: boolean): void {
    if (value === null || value === "") {
      if (hasFormula && value === null && type !== "text") noteUncomputed();
      return;
    }
    let format = (styleFormats[style] ?? defaultFormat) as CellFormat;
    if (type === "date" && typeof value === "number") format = CellFormat.Date;
    else if (isDate1904 && format === CellFormat.Date && typeof value === "number") {
      value = serialFrom1904(value);
    }
    grid.put(row, column, value, format);
  }

  function noteUncomputed(): void {
    if (uncomputed.count === 0) {
      uncomputed.row = row;
      uncomputed.column = column;
    }
    uncomputed.count++;
  }

  function advance(position: number): number {
    context.row = row;
    context.column = column + 1;
    return position;
  }

  /** Tells who listens of the cell between its name and its end. */
  function tell(bytes: Uint8Array, nameEnd: number, end: number): void {
    capture?.cell({ bytes, nameEnd, end, row, column, style, shared, formulaAt, formulaEnd });
  }

  function read(bytes: Uint8Array, from: number, end: number): number {
    row = context.row;
    column = context.column;
    style = 0;
    type = "number";
    isEmpty = false;
    value = null;
    shared = -1;
    formulaAt = -1;
    formulaEnd = -1;
    let at = readAttributes(bytes, from, end);
    if (at < 0) return INCOMPLETE;
    if (isEmpty) {
      tell(bytes, from, at);
      return advance(at);
    }
    for (;;) {
      at = findByte(bytes, LT, at, end);
      if (at < 0 || at + 1 >= end) return INCOMPLETE;
      const next = bytes[at + 1];
      if (next === SLASH) {
        at = findByte(bytes, GT, at, end);
        if (at < 0) return INCOMPLETE;
        store(formulaAt >= 0);
        tell(bytes, from, at);
        return advance(at + 1);
      }
      if (next === BANG || next === QUESTION) at = skipSpecial(bytes, at, end, part);
      else {
        const nameEnd = findNameEnd(bytes, at + 1, end);
        if (nameEnd < 0) return INCOMPLETE;
        const nameAt = localStart(bytes, at + 1, nameEnd);
        const isOneLetter = nameEnd - nameAt === 1;
        if (isOneLetter && bytes[nameAt] === 0x76 /* v */) at = readValue(bytes, nameEnd, end);
        else if (spells(bytes, nameAt, nameEnd, "is")) {
          at = readStringItem(bytes, at, end, part, pool, found);
          value = found.text;
        } else {
          const isFormula = isOneLetter && bytes[nameAt] === 0x66; /* f */
          if (isFormula) formulaAt = at;
          at = skipElement(bytes, at, end, part);
          if (isFormula) formulaEnd = at;
        }
      }
      if (at < 0) return INCOMPLETE;
    }
  }

  return { read, uncomputed };
}

function typeOf(bytes: Uint8Array, from: number, end: number): CellType {
  switch (bytes[from]) {
    case 0x73: // s, str
      return end - from === 1 ? "shared" : "text";
    case 0x69: // inlineStr
      return "text";
    case 0x62: // b
      return "boolean";
    case 0x65: // e
      return "error";
    case 0x64: // d
      return "date";
    default:
      return "number";
  }
}
