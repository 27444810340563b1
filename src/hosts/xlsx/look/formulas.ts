import type { CellRange } from "../../../core/sheets/a1";
import type { FormulaLook } from "../../../workbook/sheet-look";
import { createShifter } from "../formula-references";
import { enteredFormula } from "../formula-text";
import type { SeenCell } from "../sheet-capture";
import {
  asciiText,
  findAttribute,
  findNameEnd,
  findTagEnd,
  SLASH,
  type ByteBounds,
} from "../xml-bytes";
import { readAttributes, type Attributes } from "../xml-events";
import { decodeEntities } from "../xml-text";
import { damaged, WorkbookError } from "../../../core/sheets/workbook-error";
import { areasOf } from "./areas";

/** Gathers the formulas of a sheet. */
export interface FormulaReader {
  /** Takes the formula of a cell that has one. */
  add(cell: SeenCell): void;
  /** All formulas, by row, then column. */
  finish(): FormulaLook[];
}

/** A formula that other cells share: theirs reads as if copied from its cell. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly shifted: (rows: number, columns: number) => string;
}

interface Sharing {
  readonly row: number;
  readonly column: number;
  readonly group: string;
}

/** A text shared by very many cells would take more memory than any workbook needs. */
const MAX_SHARED_CHARACTERS = 256 * 1024 * 1024;

/** What reading formulas needs from the workbook. */
export interface FormulaContext {
  readonly part: string;
  /** Whether the metadata of a cell (`cm`) says that its formula spills. */
  readonly isDynamic: (metadata: number) => boolean;
}

export function createFormulaReader({ part, isDynamic }: FormulaContext): FormulaReader {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const found: ByteBounds = { start: 0, end: 0 };
  const formulas: FormulaLook[] = [];
  const masters = new Map<string, Master>();
  /** Cells whose master did not come before them. */
  const early: Sharing[] = [];
  let sharedCharacters = 0;

  function decode(bytes: Uint8Array, from: number, end: number): string {
    try {
      return decoder.decode(bytes.subarray(from, end));
    } catch {
      throw damaged("encoding", part);
    }
  }

  /** The formula between two tags as people type it; "" for none. */
  function formulaText(bytes: Uint8Array, from: number, end: number): string {
    const raw = decode(bytes, from, end).replace(/\r\n?/g, "\n");
    const text = raw.includes("<") ? withoutMarkup(raw, part) : decodeEntities(raw, part);
    return text.trim() === "" ? "" : `=${enteredFormula(text)}`;
  }

  function share({ row, column, group }: Sharing): boolean {
    const master = masters.get(group);
    if (!master) return false;
    const formula = master.shifted(row - master.row, column - master.column);
    sharedCharacters += formula.length;
    if (sharedCharacters > MAX_SHARED_CHARACTERS) {
      const limit = MAX_SHARED_CHARACTERS;
      throw new WorkbookError("too-large", { bound: "total-size", limit, part });
    }
    formulas.push({ row, column, formula });
    return true;
  }

  function addShared(cell: SeenCell, attributes: Attributes, formula: string): void {
    const { row, column } = cell;
    const group = attributes.get("si") ?? "";
    if (formula === "") {
      if (!share({ row, column, group })) early.push({ row, column, group });
      return;
    }
    if (attributes.has("ref") || !masters.has(group)) {
      masters.set(group, { row, column, shifted: createShifter(formula) });
    }
    formulas.push({ row, column, formula });
  }

  function addArray(cell: SeenCell, attributes: Attributes, formula: string): void {
    const { row, column, bytes, nameEnd, end } = cell;
    const own: CellRange = { top: row, left: column, bottom: row, right: column };
    const fills = areasOf(attributes.get("ref"))[0] ?? own;
    const tagEnd = findTagEnd(bytes, nameEnd, end);
    const hasMetadata = findAttribute(bytes, nameEnd, tagEnd, "cm", found);
    const metadata = hasMetadata ? Number(asciiText(bytes, found.start, found.end)) : 0;
    const spills = metadata > 0 && isDynamic(metadata);
    formulas.push({ row, column, formula, fills, ...(spills ? { spills } : {}) });
  }

  return {
    add(cell) {
      const { bytes, formulaAt, formulaEnd, row, column } = cell;
      const nameEnd = findNameEnd(bytes, formulaAt + 1, formulaEnd);
      const close = findTagEnd(bytes, nameEnd, formulaEnd);
      const isEmpty = bytes[close - 1] === SLASH;
      const textEnd = isEmpty ? close + 1 : bytes.lastIndexOf(0x3c, formulaEnd - 1);
      const formula = formulaText(bytes, close + 1, textEnd);
      const attributes = readAttributes(asciiText(bytes, nameEnd, close), part);
      const type = attributes.get("t");
      if (type === "shared") addShared(cell, attributes, formula);
      else if (formula === "" || type === "dataTable") return;
      else if (type === "array") addArray(cell, attributes, formula);
      else formulas.push({ row, column, formula });
    },
    finish() {
      early.splice(0).forEach(share);
      return formulas.sort((a, b) => a.row - b.row || a.column - b.column);
    },
  };
}

/** Text with CDATA sections taken as they are and comments left out. */
function withoutMarkup(raw: string, part: string): string {
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : decodeEntities(piece, part);
    })
    .join("");
}
