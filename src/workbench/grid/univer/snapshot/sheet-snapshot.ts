import {
  BooleanNumber,
  HorizontalAlign,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { BookLook, SheetLook } from "../../../../workbook/sheet-look";
import { takeArrayResults, type ArrayResults } from "./array-results";
import { cellData } from "./cell-data";
import { addLinks } from "./links";
import { wholeStyleOf } from "./cell-style";
import { rangesInside, type SheetSize } from "./ranges";
import { sheetSize } from "./sheet-size";
import { columnPixels, rowPixels } from "./sizes";
import { sheetStyles, type SheetStyles, type StyleTable } from "./style-table";

/** A sheet for the grid, with all that does not fit into the sheet itself. */
export interface SheetSnapshot {
  readonly sheet: IWorksheetData;
  /** Styles that the sheet names; ids of different sheets never mean different styles. */
  readonly styles: StyleTable;
  readonly arrays: ArrayResults;
}

/**
 * One sheet as the grid's snapshot, to be part of a workbook or to be inserted into one. `book` is
 * the look whose styles the sheet counts by; its style number 0 must be that of the workbook in the grid.
 */
export function sheetSnapshot(input: {
  readonly sheetId: string;
  readonly book: BookLook;
  readonly look: SheetLook;
}): SheetSnapshot {
  const { book, look, sheetId } = input;
  const size = sheetSize(look);
  const styles = sheetStyles(book, look);
  const cells = cellData(book, look, styles);
  const arrays = takeArrayResults(look, cells);
  addLinks(book, look, cells);
  const { visibility } = look.grid;
  const sheet: IWorksheetData = {
    id: sheetId,
    name: look.grid.name,
    // The grid looks for it here, not in the workbook.
    defaultStyle: defaultStyleOf(book),
    tabColor: look.tabColor === undefined ? "" : `#${look.tabColor}`,
    hidden: flag(visibility !== "visible"),
    freeze: freezeOf(look),
    ...size,
    zoomRatio: look.zoom / 100,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: columnPixels(look.defaultWidth),
    defaultRowHeight: rowPixels(look.defaultHeight),
    mergeData: rangesInside(look.grid.merges, size),
    cellData: cells,
    rowData: rowData(look, styles),
    columnData: columnData(look, styles, size),
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: flag(look.showGridLines),
    rightToLeft: BooleanNumber.FALSE,
  };
  return { sheet, styles: styles.table, arrays };
}

/** Without an alignment where the workbook's default has none: the grid's buttons have no picture for that. */
function defaultStyleOf(book: BookLook): IStyleData {
  const { ht, ...style } = wholeStyleOf(book.styles[0]);
  return ht === HorizontalAlign.UNSPECIFIED ? style : { ...style, ht };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function freezeOf({ freeze }: SheetLook): IFreeze {
  const row = freeze?.row ?? 0;
  const column = freeze?.column ?? 0;
  return {
    xSplit: column,
    ySplit: row,
    startRow: row > 0 ? row : -1,
    startColumn: column > 0 ? column : -1,
  };
}

function rowData(look: SheetLook, styles: SheetStyles): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, { height, hidden, style }] of look.rows) {
    const data: IRowData = (rows[row] = {});
    // A height that is given is not fitted to the content.
    if (height !== undefined)
      Object.assign(data, { h: rowPixels(height), ia: BooleanNumber.FALSE });
    if (hidden) data.hd = BooleanNumber.TRUE;
    const id = style === undefined ? undefined : styles.idOf(style);
    if (id !== undefined) data.s = id;
  }
  for (const row of look.grid.hiddenRows) (rows[row] ??= {}).hd = BooleanNumber.TRUE;
  return rows;
}

function columnData(
  look: SheetLook,
  styles: SheetStyles,
  { columnCount }: SheetSize
): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { first, last, width, hidden, style } of look.columns) {
    const id = style === undefined ? undefined : styles.idOf(style);
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      columns[column] = {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(id === undefined ? {} : { s: id }),
      };
    }
  }
  return columns;
}
