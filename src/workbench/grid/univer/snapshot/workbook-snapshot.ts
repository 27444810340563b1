import { LocaleType, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { BookLook, SheetLook } from "../../../../workbook/sheet-look";
import { wholeStyleOf } from "./cell-style";
import { resourcesOf } from "./resources";
import { sheetSnapshot, type SheetSnapshot } from "./sheet-snapshot";

export interface WorkbookInput {
  readonly id: string;
  readonly name: string;
  readonly book: BookLook;
  /** In tab order. */
  readonly sheets: readonly SheetLook[];
}

/** A workbook for the grid, and the snapshots of its sheets in tab order. */
export interface WholeSnapshot {
  readonly workbook: IWorkbookData;
  readonly sheets: readonly SheetSnapshot[];
}

/** The id that a sheet has in the grid from the beginning, by its number in tab order. */
export function firstSheetId(number: number): string {
  return `sheet-${number + 1}`;
}

/** A workbook as the grid's snapshot, its sheets with all that belongs to them. */
export function wholeSnapshot({ id, name, book, sheets }: WorkbookInput): WholeSnapshot {
  const parts = sheets.map((look, i) => sheetSnapshot({ sheetId: firstSheetId(i), book, look }));
  const styles: Record<string, IStyleData> = {};
  for (const part of parts) Object.assign(styles, part.styles);
  const workbook: IWorkbookData = {
    id,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles,
    defaultStyle: wholeStyleOf(book.styles[0]),
    sheetOrder: parts.map(({ sheet }) => sheet.id),
    sheets: Object.fromEntries(parts.map(({ sheet }) => [sheet.id, sheet])),
    resources: resourcesOf({
      book,
      sheets: sheets.map((look, i) => ({ id: firstSheetId(i), look })),
    }),
  };
  return { workbook, sheets: parts };
}

/** The workbook alone. Results of array formulas are not part of it: see `wholeSnapshot`. */
export function workbookSnapshot(input: WorkbookInput): IWorkbookData {
  return wholeSnapshot(input).workbook;
}
