import { MAX_COLUMNS, MAX_ROWS } from "../../core/sheets/a1";
import { damaged, WorkbookError } from "../../core/sheets/workbook-error";
import { joinBytes } from "./bytes";
import {
  BANG,
  findAttribute,
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
  type ByteBounds,
} from "./xml-bytes";

/** A tag or element in the bytes at hand: it starts at `start`, its name ends at `nameEnd`. */
export interface ByteSpan {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly nameEnd: number;
  /** Behind it. */
  readonly end: number;
}

/**
 * Is told a worksheet part in order, byte for byte, each byte once. Bytes are only good during the
 * call. Rows and columns are zero-based.
 */
export interface SheetVisitor {
  /** Everything in front of `<sheetData>`. */
  head(xml: Uint8Array): void;
  /** The start tag of `<sheetData>`. */
  openData(tag: ByteSpan, isEmpty: boolean): void;
  /** The start tag of a row. True: its cells are told one by one; never for an empty element. */
  openRow(tag: ByteSpan, row: number, isEmpty: boolean): boolean;
  /** A cell of a row whose cells are told. */
  cell(element: ByteSpan, row: number, column: number): void;
  /** The end tag of a row whose cells were told. */
  closeRow(tag: ByteSpan): void;
  /** Bytes of the data that belong to nothing of the above. */
  pass(bytes: Uint8Array, start: number, end: number): void;
  /** The start tag of a formula in a row whose cells are not told; it is passed as well. */
  formula?(tag: ByteSpan): void;
  /** The end tag of `<sheetData>`, unless it was empty. */
  closeData(tag: ByteSpan): void;
  /** Everything behind the data. */
  tail(xml: Uint8Array): void;
}

export interface SheetWalker {
  push(piece: Uint8Array): void;
  finish(): void;
}

type State = "head" | "data" | "row" | "skipped-row" | "tail";

const F = 0x66;

/**
 * Walks a worksheet part (UTF-8) that comes in pieces. Only the tags of rows, and of the cells that
 * somebody wants, are taken apart. Rows, and cells in a row, must come in order: a part where they do
 * not is `damaged`, because nothing can be put in its place there.
 */
export function createSheetWalker(
  part: string,
  elementBytes: number,
  visitor: SheetVisitor
): SheetWalker {
  const found: ByteBounds = { start: 0, end: 0 };
  const tail: Uint8Array[] = [];
  let state: State = "head";
  let rest: Uint8Array = new Uint8Array(0);
  let row = -1;
  let column = -1;
  /** Start of the bytes that were not handed over yet. */
  let pending = 0;
  /** Where what is not complete begins. */
  let reached = 0;

  function flush(bytes: Uint8Array, end: number): void {
    if (end > pending) visitor.pass(bytes, pending, end);
    pending = end;
  }

  /** Hands over what came before, and says that the span is dealt with. */
  function settle(span: ByteSpan): ByteSpan {
    flush(span.bytes, span.start);
    pending = span.end;
    return span;
  }

  function tagAt(bytes: Uint8Array, start: number, end: number): ByteSpan | undefined {
    const nameEnd = findNameEnd(bytes, bytes[start + 1] === SLASH ? start + 2 : start + 1, end);
    const close = nameEnd < 0 ? INCOMPLETE : findTagEnd(bytes, nameEnd, end);
    return close < 0 ? undefined : { bytes, start, nameEnd, end: close + 1 };
  }

  /** The number of a row: its own, the one in its first cell's reference, or the next. */
  function rowNumber(tag: ByteSpan, isEmpty: boolean, end: number): number {
    const { bytes, nameEnd, end: tagEnd } = tag;
    if (findAttribute(bytes, nameEnd, tagEnd - 1, "r", found)) {
      return readInteger(bytes, found.start, found.end, part) - 1;
    }
    if (isEmpty) return row + 1;
    for (let at = tagEnd; at < end; at++) {
      if (bytes[at] !== LT) continue;
      const first = tagAt(bytes, at, end);
      if (!first) return INCOMPLETE;
      if (bytes[at + 1] === SLASH || !isNamed(first, "c")) return row + 1;
      if (!findAttribute(bytes, first.nameEnd, first.end - 1, "r", found)) return row + 1;
      let digits = found.start;
      while (digits < found.end && (bytes[digits] | 0x20) >= 0x61) digits++;
      return readInteger(bytes, digits, found.end, part) - 1;
    }
    return INCOMPLETE;
  }

  function columnNumber({ bytes, nameEnd, end }: ByteSpan): number {
    if (!findAttribute(bytes, nameEnd, end - 1, "r", found)) return column + 1;
    let letters = 0;
    for (let at = found.start; at < found.end; at++) {
      const letter = bytes[at] | 0x20;
      if (letter < 0x61 || letter > 0x7a) break;
      letters = letters * 26 + letter - 0x60;
    }
    return letters - 1;
  }

  function openRow(tag: ByteSpan, end: number): number {
    const isEmpty = tag.bytes[tag.end - 2] === SLASH;
    const number = rowNumber(tag, isEmpty, end);
    if (number === INCOMPLETE) return INCOMPLETE;
    if (number <= row || number >= MAX_ROWS) throw damaged("reference", part);
    row = number;
    column = -1;
    const isWanted = visitor.openRow(settle(tag), row, isEmpty);
    if (!isEmpty) state = isWanted ? "row" : "skipped-row";
    return tag.end;
  }

  function inHead(bytes: Uint8Array, at: number, end: number): number {
    const tag = tagAt(bytes, at, end);
    if (!tag) return INCOMPLETE;
    if (bytes[at + 1] === SLASH || !isNamed(tag, "sheetData")) return tag.end;
    const isEmpty = bytes[tag.end - 2] === SLASH;
    visitor.head(bytes.subarray(0, at));
    pending = tag.end;
    visitor.openData(tag, isEmpty);
    state = isEmpty ? "tail" : "data";
    return tag.end;
  }

  function inData(bytes: Uint8Array, at: number, end: number): number {
    const tag = tagAt(bytes, at, end);
    if (!tag) return INCOMPLETE;
    if (bytes[at + 1] !== SLASH) return isNamed(tag, "row") ? openRow(tag, end) : tag.end;
    if (isNamed(tag, "sheetData")) {
      visitor.closeData(settle(tag));
      state = "tail";
    }
    return tag.end;
  }

  function inRow(bytes: Uint8Array, at: number, end: number): number {
    const tag = tagAt(bytes, at, end);
    if (!tag) return INCOMPLETE;
    if (bytes[at + 1] === SLASH) {
      if (isNamed(tag, "row")) {
        visitor.closeRow(settle(tag));
        state = "data";
      }
      return tag.end;
    }
    const elementEnd = skipElement(bytes, at, end, part);
    if (elementEnd < 0) return INCOMPLETE;
    if (!isNamed(tag, "c")) return elementEnd;
    const number = columnNumber(tag);
    if (number <= column || number >= MAX_COLUMNS) throw damaged("reference", part);
    column = number;
    visitor.cell(settle({ ...tag, end: elementEnd }), row, column);
    return elementEnd;
  }

  /**
   * In a row that nobody wants only its end counts, and formulas where they are asked for. Nearly
   * all tags have one letter, so those are told apart first.
   */
  function inSkippedRow(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    for (; at + 3 < end; at++) {
      if (bytes[at] !== LT) continue;
      const next = bytes[at + 1];
      if (next === BANG || next === QUESTION) return at;
      if (next === SLASH) {
        if (bytes[at + 3] === GT) at += 3;
        else if (isEndOfRow(bytes, at, end)) break;
      } else if (bytes[at + 2] > 0x20 && bytes[at + 2] !== GT && bytes[at + 2] !== SLASH) {
        if (isFormula(bytes, at, end)) break;
      } else if (next === F && visitor.formula) break;
    }
    reached = at;
    return at + 3 < end ? endSkipping(bytes, at, end) : INCOMPLETE;
  }

  function endSkipping(bytes: Uint8Array, at: number, end: number): number {
    const tag = tagAt(bytes, at, end);
    if (!tag) return INCOMPLETE;
    if (bytes[at + 1] === SLASH) state = "data";
    else visitor.formula?.(tag);
    return tag.end;
  }

  function isEndOfRow(bytes: Uint8Array, at: number, end: number): boolean {
    const nameEnd = findNameEnd(bytes, at + 2, end);
    if (nameEnd < 0) return true;
    return spells(bytes, localStart(bytes, at + 2, nameEnd), nameEnd, "row");
  }

  function isFormula(bytes: Uint8Array, at: number, end: number): boolean {
    if (!visitor.formula) return false;
    const nameEnd = findNameEnd(bytes, at + 1, end);
    if (nameEnd < 0) return true;
    return bytes[nameEnd - 1] === F && localStart(bytes, at + 1, nameEnd) === nameEnd - 1;
  }

  const steps = { head: inHead, data: inData, row: inRow, "skipped-row": inSkippedRow };

  /** Walks what is complete and returns how far it came. */
  function walk(bytes: Uint8Array): number {
    const end = bytes.length;
    for (let at = 0; ;) {
      if (state === "tail") {
        tail.push(bytes.slice(at));
        pending = end;
        return end;
      }
      while (at < end && bytes[at] !== LT) at++;
      if (at + 1 >= end) return at;
      const next = bytes[at + 1];
      reached = at;
      const after =
        next === BANG || next === QUESTION
          ? skipSpecial(bytes, at, end, part)
          : steps[state](bytes, at, end);
      if (after < 0) return reached;
      at = after;
    }
  }

  return {
    push(piece) {
      const bytes = rest.length === 0 ? piece : joinBytes([rest, piece]);
      pending = 0;
      const done = walk(bytes);
      // The head is told as a whole, so it is walked again with every piece until it ends.
      if (state === "head") rest = bytes.slice();
      else {
        flush(bytes, done);
        rest = bytes.slice(done);
      }
      if (rest.length > elementBytes) {
        throw new WorkbookError("too-large", { bound: "element", limit: elementBytes, part });
      }
    },
    finish() {
      if (state !== "tail" || rest.length > 0) throw damaged("xml", part);
      visitor.tail(joinBytes(tail));
    },
  };
}

/** Whether a tag has this local name. */
function isNamed({ bytes, start, nameEnd }: ByteSpan, name: string): boolean {
  const from = bytes[start + 1] === SLASH ? start + 2 : start + 1;
  return spells(bytes, localStart(bytes, from, nameEnd), nameEnd, name);
}
