import type { CellLook } from "../../workbook/sheet-look";
import { HORIZONTAL_PADDING, indentWidth, wraps } from "./cell-space";
import { shorterGeneral, type CellText } from "./cell-text";
import { lineHeight } from "../fonts/fonts";
import type { MeasuredFont, TextMeasure } from "./text-measure";
import { wrapText } from "./wrap-text";

/** Points. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of a cell's text, placed. */
export interface TextLine {
  readonly text: string;
  /** Where it begins, has its middle or ends. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  /** Its base line. */
  readonly y: number;
  /** The widest it may be drawn, where a stand-in font may be wider than the font meant. */
  readonly room?: number;
  /** Its characters are spread over `room`. */
  readonly spread?: true;
}

/** The text of a cell, laid out. */
export interface CellDrawing {
  readonly lines: readonly TextLine[];
  /** Size of the font in points, smaller than the cell's where it is shrunk to fit. */
  readonly size: number;
  /** What is beyond is not seen. */
  readonly clip: Rect | undefined;
  /** All lines are turned by so many degrees, clockwise, around a point. */
  readonly turn?: { readonly degrees: number; readonly x: number; readonly y: number };
}

/** A cell to be laid out. */
export interface CellBox {
  readonly content: CellText;
  readonly look: CellLook;
  readonly rect: Rect;
  /** Points of empty cells beside it into which its text may run. */
  readonly free: { readonly left: number; readonly right: number };
}

/** From the middle of a line to its base line, in parts of the font size: the middle of a Chinese character. */
const MIDDLE_TO_BASE = 0.36;
/** Widths are estimates: what is too wide by less than this fits. */
const TOLERANCE = 0.5;

/** Places the text of a cell as Excel does; texts wider than their room are cut, numbers become `###`. */
export function layOutCell(box: CellBox, measure: TextMeasure): CellDrawing {
  const rotation = box.look.rotation ?? 0;
  if (rotation === 255) return stacked(box);
  if (rotation !== 0) return turned(box, rotation, measure);
  return upright(box, measure);
}

type Side = "left" | "center" | "right";

function sideOf({ look, content }: CellBox): Side {
  switch (look.horizontal) {
    case "left":
    case "justify":
    case "fill":
      return "left";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "right":
      return "right";
    case "general":
      if (content.kind === "text") return "left";
      return content.kind === "number" ? "right" : "center";
  }
}

function upright(box: CellBox, measure: TextMeasure): CellDrawing {
  const { look, rect, content } = box;
  const indent = indentWidth(look);
  const room = Math.max(0, rect.width - 2 * HORIZONTAL_PADDING - indent);
  const fitted = fit(box, room, measure);
  const font = { ...look.font, size: fitted.size };
  const side = sideOf(box);
  const left =
    rect.x + HORIZONTAL_PADDING + (side === "left" ? indent : spreads(look) ? indent / 2 : 0);
  const { pitch, first } = verticalPlaces(look, rect, fitted.lines.length, lineHeight(font));
  const widths = fitted.lines.map((text) => measure(text, font));
  const widest = Math.max(0, ...widths);
  const isOver = widest > room + TOLERANCE;
  const lines = fitted.lines.map((text, i): TextLine => {
    const y = first + i * pitch + MIDDLE_TO_BASE * font.size;
    const spread =
      spreads(look) && (look.horizontal === "distributed" || i < fitted.lines.length - 1);
    if (spread && [...text].length > 1) {
      return { text, x: left, anchor: "start", y, room, spread: true };
    }
    const place = placeOf(content.right === undefined ? side : "left", left, room);
    return { text, ...place, y, ...(isOver ? {} : { room }) };
  });
  if (content.right !== undefined) {
    const y = first + MIDDLE_TO_BASE * font.size;
    lines.push({ text: content.right, ...placeOf("right", left, room), y });
  }
  const isHigh = fitted.lines.length * pitch > rect.height + pitch / 2;
  return {
    lines,
    size: font.size,
    clip: isOver || isHigh ? clipOf(box, side) : undefined,
  };
}

function spreads({ horizontal }: CellLook): boolean {
  return horizontal === "distributed" || horizontal === "justify";
}

function placeOf(side: Side, left: number, room: number): Pick<TextLine, "x" | "anchor"> {
  if (side === "left") return { x: left, anchor: "start" };
  if (side === "right") return { x: left + room, anchor: "end" };
  return { x: left + room / 2, anchor: "middle" };
}

/** What may be seen of a text that is too wide or too high. */
function clipOf({ rect, free }: CellBox, side: Side): Rect {
  const left = side === "left" ? 0 : free.left;
  const right = side === "right" ? 0 : free.right;
  return { ...rect, x: rect.x - left, width: rect.width + left + right };
}

interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The lines of a cell, and their size where they are shrunk. */
function fit({ content, look }: CellBox, room: number, measure: TextMeasure): Fitted {
  const { font } = look;
  const { size } = font;
  if (content.kind === "number") return fitNumber(content, look, room, measure);
  if (wraps(look)) return { lines: wrapText(content.text, room, font, measure), size };
  const text = content.text.replace(/\r\n|\r|\n/g, "");
  const width = measure(text, font);
  if (look.shrinkToFit && width > room) return { lines: [text], size: (size * room) / width };
  if (look.horizontal === "fill" && width > 0) {
    return { lines: [text.repeat(Math.max(1, Math.floor(room / width)))], size };
  }
  return { lines: [text], size };
}

function fitNumber(
  { text, right = "", general, unshowable }: CellText,
  { font, shrinkToFit }: CellLook,
  room: number,
  measure: TextMeasure
): Fitted {
  const { size } = font;
  const width = measure(text.trimStart() + right.trimEnd(), font);
  if (unshowable !== true && width <= room + 2 * HORIZONTAL_PADDING) return { lines: [text], size };
  if (shrinkToFit && unshowable !== true) return { lines: [text], size: (size * room) / width };
  const places = Math.floor((room + HORIZONTAL_PADDING) / measure("0", font));
  const shorter = general === undefined ? undefined : shorterGeneral(general, places);
  return { lines: [shorter ?? "#".repeat(Math.max(1, places))], size };
}

/** The middle of the first line, and the way from line to line. */
function verticalPlaces(
  { vertical }: CellLook,
  rect: Rect,
  count: number,
  line: number
): { pitch: number; first: number } {
  const spare = rect.height - count * line;
  if ((vertical === "distributed" || vertical === "justify") && count > 1) {
    const pitch = (rect.height - line) / (count - 1);
    return { pitch, first: rect.y + line / 2 };
  }
  // Lines that miss their height by a little move together instead of being cut.
  if (count > 1 && spare < 0 && spare > -line) {
    const pitch = rect.height / count;
    return { pitch, first: rect.y + pitch / 2 };
  }
  const isCentred = vertical !== "top" && vertical !== "bottom";
  // A text that is far too high is seen from its beginning; one line keeps to its side.
  const before = vertical === "top" || (spare < 0 && count > 1) ? 0 : isCentred ? spare / 2 : spare;
  return { pitch: line, first: rect.y + before + line / 2 };
}

/** One character under the other. */
function stacked({ content, look, rect }: CellBox): CellDrawing {
  const characters = [...(content.text + (content.right ?? ""))].filter((c) => c.trim() !== "");
  const { font } = look;
  const { pitch, first } = verticalPlaces(look, rect, characters.length, lineHeight(font));
  return {
    lines: characters.map((text, i) => ({
      text,
      x: rect.x + rect.width / 2,
      anchor: "middle",
      y: first + i * pitch + MIDDLE_TO_BASE * font.size,
    })),
    size: font.size,
    clip: characters.length * pitch > rect.height + pitch ? rect : undefined,
  };
}

/** Lines turned around the middle of what they take, which is placed in the cell like an upright text. */
function turned(box: CellBox, rotation: number, measure: TextMeasure): CellDrawing {
  const { look, rect, content } = box;
  const font: MeasuredFont = look.font;
  const text = content.text + (content.right ?? "");
  const isSteep = Math.abs(rotation) === 90;
  const room = rect.height - 2 * HORIZONTAL_PADDING;
  const lines =
    isSteep && wraps(look) ? wrapText(text, room, font, measure) : text.split(/\r\n|\r|\n/);
  const line = lineHeight(font);
  const long = Math.max(...lines.map((piece) => measure(piece, font)));
  const high = lines.length * line;
  const angle = (Math.abs(rotation) * Math.PI) / 180;
  const width = long * Math.cos(angle) + high * Math.sin(angle);
  const height = long * Math.sin(angle) + high * Math.cos(angle);
  const side = look.horizontal === "general" ? "center" : sideOf(box);
  const x = rect.x + along(side, rect.width, width);
  const y = rect.y + along(look.vertical, rect.height, height);
  return {
    lines: lines.map((piece, i) => ({
      text: piece,
      x,
      anchor: "middle",
      y: y - high / 2 + (i + 0.5) * line + MIDDLE_TO_BASE * font.size,
    })),
    size: font.size,
    clip: height > rect.height + TOLERANCE || width > rect.width + TOLERANCE ? rect : undefined,
    turn: { degrees: -rotation, x, y },
  };
}

/** The middle of something of `size` in a room, at its near end, its middle or its far end. */
function along(place: Side | CellLook["vertical"], room: number, size: number): number {
  if (place === "left" || place === "top") return HORIZONTAL_PADDING + size / 2;
  if (place === "right" || place === "bottom") return room - HORIZONTAL_PADDING - size / 2;
  return room / 2;
}
