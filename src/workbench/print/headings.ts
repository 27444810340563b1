import type { BookLook, PrintLook } from "../../workbook/sheet-look";
import { lineHeight } from "../fonts/fonts";
import { digitWidth, type Tracks } from "./sheet-tracks";

/** Points that the letters of columns and the numbers of rows take in front of the cells. */
export interface HeadingRoom {
  readonly width: number;
  readonly height: number;
}

/** Blank on both sides of a row number, in digits. */
const AROUND = 1.5;

/** Room of headings, nothing where they are not printed. */
export function headingRoom(book: BookLook, print: PrintLook, rows: Tracks): HeadingRoom {
  if (!print.headings) return { width: 0, height: 0 };
  const digits = Math.max(2, String(rows.offsets.length - 1).length);
  return {
    width: (digits + AROUND) * digitWidth(book),
    height: lineHeight(book.styles[0].font),
  };
}
