import type { DifferentialLook } from "../../../workbook/sheet-look";
import { flagOf } from "./attribute-values";
import { underlineOf } from "./cell-looks";
import type { Palette } from "./colors";
import { differentialFill } from "./fills";
import { child, type XmlElement } from "./xml-tree";

/** What a differential style (`<dxf>`) gives to a cell; nothing for one that is not there. */
export function differentialOf(dxf: XmlElement | undefined, palette: Palette): DifferentialLook {
  const font = child(dxf, "font");
  const underline = child(font, "u");
  const look = {
    bold: flagOf(child(font, "b")),
    italic: flagOf(child(font, "i")),
    strike: flagOf(child(font, "strike")),
    underline: underline && underlineOf(underline) !== undefined,
    color: palette.color(child(font, "color")),
    fill: differentialFill(child(dxf, "fill"), palette),
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
