import {
  CustomRangeType,
  type ICellData,
  type IDocumentData,
  type IStyleBase,
} from "@univerjs/core";
import { parseRangeAddress, type CellRange } from "../../../../core/sheets/a1";
import type { BookLook, LinkLook, SheetLook } from "../../../../workbook/sheet-look";
import type { CellMatrix } from "./cell-data";
import { wholeStyleOf } from "./cell-style";

/** More links than anybody follows by hand; beyond it they are left to the file. */
const MOST_LINKS = 20_000;
const FONT_KEYS = ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"] as const;

/**
 * Makes texts with a link documents of the grid, the only thing it lets a link hang on. Numbers,
 * formulas and empty cells keep what they are, without the link.
 */
export function addLinks(book: BookLook, look: SheetLook, matrix: CellMatrix): void {
  let room = MOST_LINKS;
  for (const link of look.links) {
    const url = link.target ?? link.location;
    if (!url) continue;
    const { top, left, bottom, right } = link.range;
    const lastRow = Math.min(bottom, look.grid.rowCount - 1);
    const lastColumn = Math.min(right, look.grid.columns.length - 1);
    for (let row = top; row <= lastRow; row++) {
      for (let column = left; column <= lastColumn; column++) {
        const cell = matrix[row]?.[column] as ICellData | undefined;
        if (typeof cell?.v !== "string" || cell.v === "" || cell.f) continue;
        if (room-- <= 0) return;
        const style = wholeStyleOf(book.styles[look.styles[column]?.[row] ?? 0] ?? book.styles[0]);
        const font = Object.fromEntries(FONT_KEYS.map((key) => [key, style[key]]));
        cell.p = linkedText(`link-${row}-${column}`, cell.v, urlOf(link, url), font);
      }
    }
  }
}

/** Where a link of the grid leads: to another page or file, or to cells (or a name) of the workbook. */
export function linkDestination(
  url: string
):
  | { readonly kind: "page"; readonly url: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: "name"; readonly name: string } {
  if (!url.startsWith(PLACE)) return { kind: "page", url };
  const location = url.slice(PLACE.length);
  const mark = location.lastIndexOf("!");
  const range = parseRangeAddress(location.slice(mark + 1));
  if (mark < 0 || !range) return { kind: "name", name: location };
  const sheet = location.slice(0, mark).replace(/^'([\s\S]*)'$/, "$1");
  return { kind: "cells", sheet: sheet.replaceAll("''", "'"), range };
}

/**
 * Stands in front of places of the workbook. The grid's own notation counts sheets by ids, which
 * change when a report is drawn anew; whoever opens links resolves this one (`linkDestination`).
 */
const PLACE = "./#";

function urlOf({ target }: LinkLook, url: string): string {
  return target ? url : PLACE + url;
}

function linkedText(id: string, text: string, url: string, font: IStyleBase): IDocumentData {
  const lines = text.replace(/\r\n?|\n/g, "\r");
  const ends = [...lines.matchAll(/\r/g)].map(({ index }) => index);
  const { length } = lines;
  return {
    id,
    body: {
      dataStream: `${lines}\r\n`,
      textRuns: [{ st: 0, ed: length, ts: font }],
      paragraphs: [...ends, length].map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: length + 1 }],
      customRanges: [
        {
          startIndex: 0,
          endIndex: length - 1,
          rangeType: CustomRangeType.HYPERLINK,
          rangeId: id,
          properties: { url },
        },
      ],
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: [],
  };
}
