import type { Style, Border as FileBorder, Color } from "exceljs";
import { DEFAULT_STYLE, SIDES, type Border, type CellStyle } from "./styles";

/** Lines of a file in the words of the API: style and weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** `#RRGGBB` of a colour in a file; `undefined` for theme colours and none. */
export function fileColor(color: Partial<Color> | undefined): string | undefined {
  const argb = color?.argb;
  return argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;
}

function fileBorder(border: Partial<FileBorder> | undefined): Border | null {
  const line = border?.style === undefined ? undefined : (LINES[border.style] ?? LINES.thin);
  if (!line) return null;
  return { style: line[0], weight: line[1], color: fileColor(border?.color) ?? "#000000" };
}

function underlineOf(value: unknown): string {
  if (value === true || value === "single") return "Single";
  return value === "double" ? "Double" : "None";
}

function solidFill(fill: Style["fill"] | undefined): string | null {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return fileColor(fill.fgColor) ?? null;
}

/** The format of a cell as exceljs reads it, over the plain one. */
export function styleFromFile(style: Partial<Style>): CellStyle {
  const { font = {}, alignment = {}, border = {} } = style;
  const plain = DEFAULT_STYLE;
  const sides = Object.fromEntries(SIDES.map((side) => [side, fileBorder(border[side])]));
  return {
    ...plain,
    ...(sides as Pick<CellStyle, (typeof SIDES)[number]>),
    numberFormat: style.numFmt ?? plain.numberFormat,
    fill: solidFill(style.fill),
    fontName: font.name ?? plain.fontName,
    fontSize: font.size ?? plain.fontSize,
    fontColor: fileColor(font.color) ?? plain.fontColor,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strike ?? false,
    underline: underlineOf(font.underline),
    horizontalAlignment: HORIZONTAL[alignment.horizontal ?? ""] ?? plain.horizontalAlignment,
    verticalAlignment: VERTICAL[alignment.vertical ?? ""] ?? plain.verticalAlignment,
    wrapText: alignment.wrapText ?? false,
    shrinkToFit: alignment.shrinkToFit ?? false,
    indentLevel: alignment.indent ?? 0,
    locked: style.protection?.locked ?? true,
  };
}
