import type {
  CellLook,
  EdgeLook,
  FontLook,
  HorizontalLook,
  LineLook,
} from "../../../workbook/sheet-look";
import { builtinFormatCode } from "../builtin-formats";
import type { Attributes } from "../xml-events";
import { flagOf, isOn, numberOf, textOf, wholeOf, wordOf } from "./attribute-values";
import { fillOf } from "./fills";
import type { Palette } from "./colors";
import { child, childrenNamed, itemsOf, type XmlElement } from "./xml-tree";

const DEFAULT_FONT: FontLook = { name: "宋体", size: 11 };

/** What a cell looks like in a workbook without styles. */
export const DEFAULT_LOOK: CellLook = {
  font: DEFAULT_FONT,
  horizontal: "general",
  vertical: "bottom",
  numberFormat: "General",
  locked: true,
};

/** The cell styles (`cellXfs`) of a styles part by number; the default one alone when there is none. */
export function readCellLooks(styleSheet: XmlElement | undefined, palette: Palette): CellLook[] {
  const fonts = itemsOf(styleSheet, "fonts").map((item) => fontOf(item, palette));
  const fills = itemsOf(styleSheet, "fills").map((item) => fillOf(item, palette));
  const borders = itemsOf(styleSheet, "borders").map((item) => borderOf(item, palette));
  const codes = formatCodes(styleSheet);
  const parents = childrenNamed(child(styleSheet, "cellStyleXfs"), "xf");

  const looks = childrenNamed(child(styleSheet, "cellXfs"), "xf").map((xf): CellLook => {
    const parent = parents[wholeOf(xf.attributes, "xfId") ?? -1] as XmlElement | undefined;
    // An xf says everything itself; only what it does not mention is its named style's.
    const id = (name: string) =>
      wholeOf(xf.attributes, name) ?? wholeOf(parent?.attributes, name) ?? 0;
    const part = (name: string) => child(xf, name)?.attributes;
    const fill = fills[id("fillId")];
    const border = borders[id("borderId")];
    return {
      font: fonts[id("fontId")] ?? fonts[0] ?? DEFAULT_FONT,
      ...(fill === undefined ? {} : { fill }),
      ...(border === undefined ? {} : { border }),
      ...alignmentOf(part("alignment")),
      numberFormat: codes.get(id("numFmtId")) ?? builtinFormatCode(id("numFmtId")),
      locked: isOn(part("protection"), "locked", true),
    };
  });
  return looks.length === 0 ? [DEFAULT_LOOK] : looks;
}

/** The font that column widths are measured in: that of the style `Normal`. */
export function defaultFont(looks: readonly CellLook[]): FontLook {
  return (looks[0] ?? DEFAULT_LOOK).font;
}

function formatCodes(styleSheet: XmlElement | undefined): Map<number, string> {
  const codes = new Map<number, string>();
  for (const { attributes } of itemsOf(styleSheet, "numFmts")) {
    const id = wholeOf(attributes, "numFmtId");
    const code = attributes.get("formatCode");
    if (id !== undefined && code !== undefined && code !== "") codes.set(id, code);
  }
  return codes;
}

/** Black is what a colour that is left out means. */
export function unlessBlack(color: string | undefined): { color?: string } {
  return color === undefined || color === "000000" ? {} : { color };
}

function fontOf(font: XmlElement, palette: Palette): FontLook {
  const size = numberOf(child(font, "sz")?.attributes, "val");
  const underline = underlineOf(child(font, "u"));
  const script = wordOf(child(font, "vertAlign")?.attributes, "val", ["superscript", "subscript"]);
  return {
    name: textOf(child(font, "name")?.attributes, "val") ?? DEFAULT_FONT.name,
    size: size !== undefined && size > 0 && size <= 409 ? size : DEFAULT_FONT.size,
    ...(flagOf(child(font, "b")) ? { bold: true } : {}),
    ...(flagOf(child(font, "i")) ? { italic: true } : {}),
    ...(underline === undefined ? {} : { underline }),
    ...(flagOf(child(font, "strike")) ? { strike: true } : {}),
    ...unlessBlack(palette.color(child(font, "color"))),
    ...(script === undefined ? {} : { script }),
  };
}

/** Underlines of accounting run below a whole cell; they are shown as those of text. */
export function underlineOf(element: XmlElement | undefined): FontLook["underline"] {
  const value = element?.attributes.get("val") ?? (element ? "single" : "none");
  if (value.startsWith("double")) return "double";
  return value.startsWith("single") ? "single" : undefined;
}

const LINES: readonly LineLook[] = [
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

function borderOf(border: XmlElement, palette: Palette): CellLook["border"] {
  const edge = (...names: string[]): EdgeLook | undefined => {
    const element = border.children.find((item) => names.includes(item.name));
    const line = wordOf(element?.attributes, "style", LINES);
    return line && { line, ...unlessBlack(palette.color(child(element, "color"))) };
  };
  const diagonal = edge("diagonal");
  const edges = {
    left: edge("left", "start"),
    right: edge("right", "end"),
    top: edge("top"),
    bottom: edge("bottom"),
    diagonalDown: isOn(border.attributes, "diagonalDown") ? diagonal : undefined,
    diagonalUp: isOn(border.attributes, "diagonalUp") ? diagonal : undefined,
  };
  const drawn = Object.entries(edges).filter(([, held]) => held !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

const HORIZONTAL: readonly HorizontalLook[] = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
];
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;

function alignmentOf(
  alignment: Attributes | undefined
): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "shrinkToFit" | "indent" | "rotation"> {
  const indent = wholeOf(alignment, "indent") ?? 0;
  const rotation = rotationOf(wholeOf(alignment, "textRotation") ?? 0);
  return {
    horizontal: wordOf(alignment, "horizontal", HORIZONTAL) ?? "general",
    vertical: wordOf(alignment, "vertical", VERTICAL) ?? "bottom",
    ...(isOn(alignment, "wrapText") ? { wrap: true } : {}),
    ...(isOn(alignment, "shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(indent > 0 && indent <= 250 ? { indent } : {}),
    ...(rotation === 0 ? {} : { rotation }),
  };
}

/** Stored 0–90 go upwards, 91–180 downwards by what is above 90; 255 stacks (18.8.1). */
function rotationOf(stored: number): number {
  if (stored === 255) return 255;
  if (stored > 90 && stored <= 180) return 90 - stored;
  return stored >= -90 && stored <= 90 ? stored : 0;
}
