import { isTrue } from "../xml-events";
import { childSpan, spanAttributes, type TextEdit, type XmlSpan } from "../xml-spans";
import { limitOf, shiftIndex, type Shift } from "./shift";

/** A corner of a drawing: a row or column, and how far inside it. */
export interface Corner {
  readonly at: number;
  readonly offset: number;
}

/** A corner after a shift; one in cells that go stands at the edge of those that follow. */
export function shiftCorner(shift: Shift, { at, offset }: Corner, isEnd: boolean): Corner {
  // What ends at the upper edge of new cells does not reach into them.
  if (isEnd && offset === 0 && at === shift.at) return { at, offset };
  const moved = shiftIndex(shift, at);
  if (moved !== null) return { at: moved, offset };
  return shift.kind === "delete" ? { at: shift.at, offset: 0 } : { at: limitOf(shift) - 1, offset };
}

/** How a drawing keeps to the cells under it. */
export interface Fastening {
  readonly moves: boolean;
  readonly sizes: boolean;
}

/** First and last corner of a drawing after a shift. */
export function shiftCorners(
  shift: Shift,
  from: Corner,
  to: Corner,
  { moves, sizes }: Fastening
): { from: Corner; to: Corner } {
  if (!moves) return { from, to };
  const start = shiftCorner(shift, from, false);
  if (sizes) return { from: start, to: shiftCorner(shift, to, true) };
  return { from: start, to: { ...to, at: Math.max(start.at, to.at + start.at - from.at) } };
}

/**
 * Where a drawing (20.5.2.33) or a control is fastened to the cells of a sheet: it moves with its first
 * cell, and its size changes with the cells under it, unless it says otherwise.
 */
export function shiftAnchor(xml: string, span: XmlSpan, shift: Shift, part: string): TextEdit[] {
  const from = markerOf(xml, span, "from", shift, part);
  if (!from) return [];
  const to = markerOf(xml, span, "to", shift, part);
  const attributes = spanAttributes(xml, span, part);
  const editAs = attributes.get("editAs") ?? "twoCell";
  const fastening =
    span.name === "anchor"
      ? {
          moves: isTrue(attributes.get("moveWithCells")),
          sizes: isTrue(attributes.get("sizeWithCells")),
        }
      : { moves: editAs !== "absolute", sizes: editAs === "twoCell" };
  const moved = shiftCorners(shift, from.corner, to?.corner ?? from.corner, fastening);
  return [...cornerEdits(from, moved.from), ...(to ? cornerEdits(to, moved.to) : [])];
}

interface Marker {
  readonly corner: Corner;
  readonly at: XmlSpan;
  readonly offset: XmlSpan | undefined;
}

function markerOf(
  xml: string,
  anchor: XmlSpan,
  name: "from" | "to",
  shift: Shift,
  part: string
): Marker | undefined {
  const marker = childSpan(xml, anchor, name, part);
  if (!marker) return undefined;
  const [line, inside] = shift.axis === "row" ? ["row", "rowOff"] : ["col", "colOff"];
  const at = childSpan(xml, marker, line, part);
  const offset = childSpan(xml, marker, inside, part);
  if (!at) return undefined;
  const number = (span: XmlSpan) => Number(xml.slice(span.contentStart, span.contentEnd).trim());
  return { at, offset, corner: { at: number(at), offset: offset ? number(offset) : 0 } };
}

function cornerEdits({ corner, at, offset }: Marker, moved: Corner): TextEdit[] {
  const edits: TextEdit[] = [];
  const set = (span: XmlSpan, value: number) =>
    edits.push({ start: span.contentStart, end: span.contentEnd, text: String(value) });
  if (moved.at !== corner.at) set(at, moved.at);
  if (offset && moved.offset !== corner.offset) set(offset, moved.offset);
  return edits;
}
