import {
  MAX_COLUMNS,
  MAX_ROW_HEIGHT,
  MAX_ROWS,
  parseCellAddress,
  type CellRange,
} from "../../../core/sheets/a1";
import type { ColumnsLook, FontLook, SheetLook } from "../../../workbook/sheet-look";
import { areasOf } from "./areas";
import { isOn, measureOf, wholeOf, wordOf } from "./attribute-values";
import type { Palette } from "./colors";
import { child, childrenNamed, itemsOf, type XmlElement } from "./xml-tree";

/** The columns that have something of their own, by the first of each run; styles that are not there are left out. */
export function readColumns(sheet: XmlElement, styleCount: number): ColumnsLook[] {
  const columns = childrenNamed(sheet, "cols")
    .flatMap((list) => childrenNamed(list, "col"))
    .flatMap(({ attributes }): ColumnsLook[] => {
      const first = (wholeOf(attributes, "min") ?? 0) - 1;
      const last = Math.min(wholeOf(attributes, "max") ?? 0, MAX_COLUMNS) - 1;
      if (first < 0 || last < first) return [];
      const width = measureOf(attributes, "width");
      const style = wholeOf(attributes, "style") ?? 0;
      const look = {
        ...(width === undefined ? {} : { width: Math.min(width, 255) }),
        ...(isOn(attributes, "hidden") ? { hidden: true as const } : {}),
        ...(style > 0 && style < styleCount ? { style } : {}),
      };
      return Object.keys(look).length === 0 ? [] : [{ first, last, ...look }];
    });
  return columns.sort((a, b) => a.first - b.first);
}

const PADDING = 5;
/** Default columns are a multiple of so many pixels wide. */
const PIXEL_STEP = 8;

/**
 * Width of columns without one of their own. Where the sheet only says how many digits they show, it
 * depends on the default font: a digit of a Chinese one is half its size wide, of others about 0.53.
 */
export function readDefaultWidth(sheet: XmlElement, font: FontLook): number {
  const format = child(sheet, "sheetFormatPr")?.attributes;
  const given = measureOf(format, "defaultColWidth");
  if (given !== undefined) return Math.min(given, 255);
  const digits = Math.min(measureOf(format, "baseColWidth") ?? 8, 255);
  const pixels = (font.size * 96) / 72;
  const digit = Math.max(
    1,
    isHan(font.name) ? Math.ceil(Math.round(pixels) / 2) : Math.floor(pixels * 0.53)
  );
  const width = Math.ceil((digits * digit + PADDING) / PIXEL_STEP) * PIXEL_STEP;
  return Math.trunc((width / digit) * 256) / 256;
}

/** Height of rows without one of their own, in points. */
export function readDefaultHeight(sheet: XmlElement, font: FontLook): number {
  const format = child(sheet, "sheetFormatPr")?.attributes;
  const given = measureOf(format, "defaultRowHeight");
  return given !== undefined && given > 0
    ? Math.min(given, MAX_ROW_HEIGHT)
    : isHan(font.name)
      ? 13.5
      : 15;
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

type View = Pick<SheetLook, "freeze" | "showGridLines" | "zoom" | "selection">;

/** The first view of the sheet. Panes that are split, not frozen, are passed over. */
export function readView(sheet: XmlElement): View {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const freeze = view && freezeOf(view, pane);
  const selection = view && selectionOf(view, pane);
  return {
    ...(freeze ? { freeze } : {}),
    showGridLines: isOn(view?.attributes, "showGridLines", true),
    zoom: zoomOf(view),
    ...(selection ? { selection } : {}),
  };
}

/** In a page break preview the zoom of the normal view is kept apart. */
function zoomOf(view: XmlElement | undefined): number {
  const isNormal = (view?.attributes.get("view") ?? "normal") === "normal";
  const zoom = wholeOf(view?.attributes, isNormal ? "zoomScale" : "zoomScaleNormal") ?? 100;
  return zoom >= 10 && zoom <= 400 ? zoom : 100;
}

/** Splits count from the first cell in view; what lies in front of it is out of reach anyway. */
function freezeOf(view: XmlElement, pane: XmlElement | undefined): SheetLook["freeze"] {
  if (!wordOf(pane?.attributes, "state", ["frozen", "frozenSplit"])) return undefined;
  const top = parseCellAddress(view.attributes.get("topLeftCell") ?? "");
  const rows = Math.trunc(measureOf(pane?.attributes, "ySplit") ?? 0);
  const columns = Math.trunc(measureOf(pane?.attributes, "xSplit") ?? 0);
  const row = rows === 0 ? 0 : (top?.row ?? 0) + rows;
  const column = columns === 0 ? 0 : (top?.column ?? 0) + columns;
  if ((row === 0 && column === 0) || row >= MAX_ROWS || column >= MAX_COLUMNS) return undefined;
  return { row, column };
}

function selectionOf(view: XmlElement, pane: XmlElement | undefined): CellRange | undefined {
  const active = pane?.attributes.get("activePane") ?? "topLeft";
  const selections = childrenNamed(view, "selection");
  const selection =
    selections.find((item) => (item.attributes.get("pane") ?? "topLeft") === active) ??
    selections[0];
  const areas = areasOf(selection?.attributes.get("sqref"));
  const area = areas[wholeOf(selection?.attributes, "activeCellId") ?? 0] ?? areas[0];
  return area ?? areasOf(selection?.attributes.get("activeCell"))[0];
}

/** Colour of the tab. */
export function readTabColor(sheet: XmlElement, palette: Palette): string | undefined {
  return palette.color(child(child(sheet, "sheetPr"), "tabColor"));
}

export function readProtection(sheet: XmlElement): boolean {
  return isOn(child(sheet, "sheetProtection")?.attributes, "sheet");
}

/** The filter of the sheet; those of tables are the tables'. */
export function readAutoFilter(sheet: XmlElement): CellRange | undefined {
  return areasOf(child(sheet, "autoFilter")?.attributes.get("ref"))[0];
}

/** The extensions of a sheet (`<extLst>`) that hold lists of this name. */
export function extensionLists(sheet: XmlElement, name: string): XmlElement[] {
  return itemsOf(sheet, "extLst").flatMap((extension) => childrenNamed(extension, name));
}
