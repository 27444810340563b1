import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { CellLook, HorizontalLook, LineLook } from "../../../../workbook/sheet-look";

export const LINE_CODES: Readonly<Record<LineLook, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** `fill`, `centerContinuous` and `distributed`, which the grid draws at the left, are shown by the nearest it has. */
export const HORIZONTAL_CODES: Readonly<Record<HorizontalLook, HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.CENTER,
};

/** `justify` begins at the top, `distributed` stands in the middle when it is one line. */
export const VERTICAL_CODES: Readonly<Record<CellLook["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Edges of a cell by the letters that the grid has for them. */
export const EDGE_KEYS = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
} as const;

/** Name by code; where several names share a code, the first. */
export function namesByCode<Name extends string>(
  codes: Readonly<Record<Name, number>>
): ReadonlyMap<number, Name> {
  const names = new Map<number, Name>();
  for (const name of Object.keys(codes) as Name[]) {
    if (!names.has(codes[name])) names.set(codes[name], name);
  }
  return names;
}
