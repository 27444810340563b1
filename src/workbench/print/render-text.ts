import type { FontLook } from "../../workbook/sheet-look";
import type { CellDrawing, TextLine } from "./cell-layout";
import { fontFamily } from "../fonts/fonts";
import { keepBlanks, svgElement } from "./svg";
import type { TextMeasure } from "./text-measure";

/** What texts are drawn with. */
export interface TextTools {
  readonly document: Document;
  /** With the fonts that are really drawn. */
  readonly drawn: TextMeasure;
}

const SCRIPT_SIZE = 0.66;
const SCRIPT_RISE = { superscript: 0.34, subscript: -0.16 } as const;

/** The attributes of SVG for a font. */
export function fontAttributes(font: FontLook, size: number) {
  const decorations = [
    font.underline && "underline",
    font.strike && "line-through",
    font.underline === "double" && "double",
  ].filter(Boolean);
  // A style of line can be given together with one kind of line only.
  const decoration = font.strike ? decorations.filter((part) => part !== "double") : decorations;
  return {
    "font-family": fontFamily(font.name),
    "font-size": size * (font.script ? SCRIPT_SIZE : 1),
    "font-weight": font.bold ? "bold" : undefined,
    "font-style": font.italic ? "italic" : undefined,
    "text-decoration": decoration.length > 0 ? decoration.join(" ") : undefined,
    fill: `#${font.color ?? "000000"}`,
  };
}

/** How far a font is moved up, in points. */
export function scriptRise(font: FontLook, size: number): number {
  return font.script ? SCRIPT_RISE[font.script] * size : 0;
}

/** Draws the laid-out text of a cell. */
export function renderText(tools: TextTools, drawing: CellDrawing, look: FontLook): SVGElement {
  const { document } = tools;
  const font = { ...look, size: drawing.size };
  const lines = drawing.lines.map((line) => renderLine(tools, line, font));
  const { turn, clip } = drawing;
  const group = svgElement(
    document,
    "g",
    {
      ...fontAttributes(look, drawing.size),
      transform: turn && `rotate(${turn.degrees} ${turn.x} ${turn.y})`,
    },
    lines
  );
  if (!clip) return group;
  const { x, y, width, height } = clip;
  const viewBox = [x, y, width, height].join(" ");
  return svgElement(document, "svg", { x, y, width, height, viewBox, overflow: "hidden" }, [group]);
}

function renderLine(
  { document, drawn }: TextTools,
  { text, x, y, anchor, room, spread }: TextLine,
  font: FontLook
): SVGElement {
  const isSpread = spread === true;
  // A stand-in for a missing font may be wider: it is drawn as wide as there is room.
  const isTooWide = !isSpread && room !== undefined && room > 0 && drawn(text, font) > room;
  const element = svgElement(
    document,
    "text",
    {
      x,
      y: y - scriptRise(font, font.size),
      "text-anchor": anchor === "start" ? undefined : anchor,
      textLength: isSpread || isTooWide ? room : undefined,
      lengthAdjust: isTooWide ? "spacingAndGlyphs" : isSpread ? "spacing" : undefined,
    },
    [document.createTextNode(text)]
  );
  keepBlanks(element);
  return element;
}
