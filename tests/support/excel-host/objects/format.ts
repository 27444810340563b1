import { localAddress } from "../addresses";
import { cellText } from "../cell-text";
import { forEachCell, restyle, styleChange } from "../cells";
import { HostError } from "../errors";
import type { Host } from "../host";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, POINTS_PER_CHARACTER } from "../model";
import type { CellStyle } from "../styles";
import { checkFormattable, raiseFormatChange, uniform, uniformOf, type Area } from "./area";
import { bordersType } from "./borders";
import { hostObject, type ObjectType, type Scalar } from "./object-type";

/** Changes the style of every cell of an area. */
export function changeStyle(host: Host, area: Area, change: Partial<CellStyle>): void {
  checkFormattable(area);
  const changed = styleChange(host.workbook, (style) => ({ ...style, ...change }));
  for (const range of area.areas) restyle(area.sheet, range, changed);
  raiseFormatChange(host, area, area.areas.map(localAddress).join(","));
}

function styleField<K extends keyof CellStyle>(
  key: K,
  toStyle: (value: unknown) => CellStyle[K] = (value) => value as CellStyle[K]
): Scalar<Area> {
  return {
    get: (area) => uniform(area, (style) => style[key]),
    set: (area, value, host) => changeStyle(host, area, { [key]: toStyle(value) }),
  };
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  orange: "#FFA500",
  yellow: "#FFFF00",
  green: "#008000",
  blue: "#0000FF",
  gray: "#808080",
};

/** `#RRGGBB` of a colour as the API takes it. */
export function readColor(value: unknown): string {
  const text = String(value);
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match) return `#${match[1].toUpperCase()}`;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}

function oneOf(...allowed: readonly string[]): (value: unknown) => string {
  return (value) => {
    if (!allowed.includes(String(value))) throw new HostError("InvalidArgument");
    return String(value);
  };
}

const fillType: ObjectType<Area> = {
  name: "RangeFill",
  scalars: {
    Color: {
      // A cell without a fill shows the white of the sheet; Excel gives "" where they differ.
      get: (area) => uniform(area, ({ fill }) => fill ?? "#FFFFFF") ?? "",
      set: (area, value, host) =>
        changeStyle(host, area, { fill: value === "" ? null : readColor(value) }),
    },
    Pattern: {
      get: (area) => uniform(area, ({ fill }) => (fill === null ? "None" : "Solid")),
    },
    TintAndShade: { get: () => 0 },
  },
  methods: {
    Clear: (area, _args, host) => changeStyle(host, area, { fill: null }),
  },
};

const fontType: ObjectType<Area> = {
  name: "RangeFont",
  scalars: {
    Name: styleField("fontName"),
    Size: styleField("fontSize"),
    Color: {
      get: (area) => uniform(area, ({ fontColor }) => fontColor) ?? "",
      set: (area, value, host) => changeStyle(host, area, { fontColor: readColor(value) }),
    },
    Bold: styleField("bold"),
    Italic: styleField("italic"),
    Strikethrough: styleField("strikethrough"),
    Underline: styleField(
      "underline",
      oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")
    ),
    TintAndShade: { get: () => 0 },
  },
};

const protectionType: ObjectType<Area> = {
  name: "FormatProtection",
  scalars: { Locked: styleField("locked") },
};

/** Excel keeps sizes in whole pixels; 0.75 point at 96 dpi. */
const wholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;

function readSize(value: unknown, most: number): number {
  const size = Number(value);
  if (value === null || !Number.isFinite(size) || size < 0 || size > most) {
    throw new HostError("InvalidArgument");
  }
  return wholePixels(size);
}

/** Sets one width for all columns of an area, in points. */
export function setColumnWidth(area: Area, value: unknown): void {
  checkFormattable(area, "allowFormatColumns");
  const width = readSize(value, 1341);
  for (const { left, right } of area.areas) {
    for (let column = left; column <= right; column++) area.sheet.columnWidths.set(column, width);
  }
}

/** Sets one height for all rows of an area, in points. */
export function setRowHeight(area: Area, value: unknown): void {
  checkFormattable(area, "allowFormatRows");
  const height = readSize(value, 409.5);
  for (const { top, bottom } of area.areas) {
    for (let row = top; row <= bottom; row++) area.sheet.rowHeights.set(row, height);
  }
}

/** Width of a column in points, 0 when hidden. */
export function columnWidth({ sheet }: Area, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
}

/** Height of a row in points, 0 when hidden. */
export function rowHeight({ sheet }: Area, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
}

function autofitColumns({ sheet, areas }: Area): void {
  for (const range of areas) {
    const widest = new Map<number, number>();
    forEachCell(sheet, range, (cell, _row, column) => {
      const text = cellText(cell.value, cell.style.numberFormat);
      const length = [...text].reduce((n, letter) => n + (letter > "\u2e7f" ? 2 : 1), 0);
      widest.set(column, Math.max(widest.get(column) ?? 0, length));
    });
    for (const [column, length] of widest) {
      if (length > 0) {
        sheet.columnWidths.set(column, wholePixels((length + 0.71) * POINTS_PER_CHARACTER));
      }
    }
  }
}

export const formatType: ObjectType<Area> = {
  name: "RangeFormat",
  navigation: {
    Fill: (area) => hostObject(fillType, area),
    Font: (area) => hostObject(fontType, area),
    Borders: (area) => hostObject(bordersType, area),
    Protection: (area) => hostObject(protectionType, area),
  },
  scalars: {
    HorizontalAlignment: styleField(
      "horizontalAlignment",
      oneOf(
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed"
      )
    ),
    VerticalAlignment: styleField(
      "verticalAlignment",
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed")
    ),
    WrapText: styleField("wrapText", Boolean),
    ShrinkToFit: styleField("shrinkToFit", Boolean),
    IndentLevel: styleField("indentLevel", Number),
    ColumnWidth: {
      get: (area) =>
        uniformOf(area.areas[0].left, area.areas[0].right, (column) => columnWidth(area, column)),
      set: (area, value) => setColumnWidth(area, value),
    },
    RowHeight: {
      get: (area) =>
        uniformOf(area.areas[0].top, area.areas[0].bottom, (row) => rowHeight(area, row)),
      set: (area, value) => setRowHeight(area, value),
    },
    UseStandardWidth: {
      get: (area) =>
        uniformOf(
          area.areas[0].left,
          area.areas[0].right,
          (column) => !area.sheet.columnWidths.has(column)
        ),
      set(area, value) {
        checkFormattable(area, "allowFormatColumns");
        if (value !== true) return;
        for (const { left, right } of area.areas) {
          for (let column = left; column <= right; column++) area.sheet.columnWidths.delete(column);
        }
      },
    },
    UseStandardHeight: {
      get: (area) =>
        uniformOf(
          area.areas[0].top,
          area.areas[0].bottom,
          (row) => !area.sheet.rowHeights.has(row)
        ),
      set(area, value) {
        checkFormattable(area, "allowFormatRows");
        if (value !== true) return;
        for (const { top, bottom } of area.areas) {
          for (let row = top; row <= bottom; row++) area.sheet.rowHeights.delete(row);
        }
      },
    },
  },
  methods: {
    AutofitColumns: (area) => autofitColumns(area),
    AutofitRows(area) {
      for (const { top, bottom } of area.areas) {
        for (const row of [...area.sheet.rowHeights.keys()]) {
          if (row >= top && row <= bottom) area.sheet.rowHeights.delete(row);
        }
      }
    },
  },
};
