import type { IStyleData } from "@univerjs/core";
import type { BookLook, SheetLook } from "../../../../workbook/sheet-look";
import { differingKeys, styleDifference, wholeStyleOf, type StyleKey } from "./cell-style";

/** The styles of a sheet by the ids that its cells name. */
export type StyleTable = Record<string, IStyleData>;

export interface SheetStyles {
  /** Id of a style by its number in the book; undefined where the workbook's default style does. */
  idOf(style: number): string | undefined;
  /** All styles that were asked for. */
  readonly table: StyleTable;
}

/**
 * Ids for the styles of one sheet. An id is made of what the style holds, so that tables of several
 * sheets, also of sheets that come later, can be put together.
 */
export function sheetStyles(book: BookLook, look: SheetLook): SheetStyles {
  const base = wholeStyleOf(book.styles[0]);
  const keep = keysOfRowsAndColumns(book, look);
  const ids: (string | undefined)[] = [];
  const table: StyleTable = {};
  return {
    table,
    idOf(style) {
      if (style in ids) return ids[style];
      const data = styleDifference(wholeStyleOf(book.styles[style] ?? book.styles[0]), base, keep);
      const text = JSON.stringify(data);
      if (text !== "{}") {
        ids[style] = `s${digest(text)}`;
        table[ids[style]] = data;
      } else {
        ids[style] = undefined;
      }
      return ids[style];
    },
  };
}

/** The aspects that styles of rows and columns set: cells must tell them, lest those show through. */
function keysOfRowsAndColumns(book: BookLook, look: SheetLook): ReadonlySet<StyleKey> {
  const base = wholeStyleOf(book.styles[0]);
  const numbers = new Set<number>();
  for (const { style } of look.columns) if (style !== undefined) numbers.add(style);
  for (const { style } of look.rows.values()) if (style !== undefined) numbers.add(style);
  const keys = new Set<StyleKey>();
  for (const number of numbers) {
    const style = wholeStyleOf(book.styles[number] ?? book.styles[0]);
    for (const key of differingKeys(style, base)) keys.add(key);
  }
  return keys;
}

/** 64 bits of a text, in 13 letters and digits: two FNV-1a hashes with different starts. */
function digest(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((start) => hash(text, start)).join("");
}

function hash(text: string, start: number): string {
  let value = start;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(36).padStart(7, "0");
}
