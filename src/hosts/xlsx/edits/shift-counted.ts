import { parseRangeAddress } from "../../../core/sheets/a1";
import { isTrue } from "../xml-events";
import {
  applyEdits,
  attributeEdit,
  childSpans,
  elementSpans,
  removeEdit,
  spanAttributes,
  startTag,
  withAttributes,
  type TextEdit,
  type XmlSpan,
} from "../xml-spans";
import { shiftAnchor } from "./shift-anchors";
import { limitOf, shiftIndex, shiftStretch, type Shift } from "./shift";

type Counted = (xml: string, span: XmlSpan, shift: Shift, part: string) => readonly TextEdit[];

/** Elements that count rows or columns by number, in worksheets, tables and drawings. */
const COUNTED: Readonly<Record<string, Counted>> = {
  cols: shiftColumns,
  pane: shiftPane,
  rowBreaks: (xml, span, shift, part) =>
    shift.axis === "row" ? shiftBreaks(xml, span, shift, part) : [],
  colBreaks: (xml, span, shift, part) =>
    shift.axis === "column" ? shiftBreaks(xml, span, shift, part) : [],
  autoFilter: shiftFilter,
  twoCellAnchor: shiftAnchor,
  oneCellAnchor: shiftAnchor,
  anchor: shiftAnchor,
};

const START = new RegExp(`<(?:[\\w.-]+:)?(${Object.keys(COUNTED).join("|")})(?=[\\s/>])`, "g");

/**
 * Moves what counts rows or columns by number along with the cells of its sheet. It comes before the
 * references (`mapElements`), because it needs them as they were.
 */
export function shiftCounted(xml: string, shift: Shift, part: string): string {
  const edits = [...xml.matchAll(START)].flatMap((match) => {
    const [span] = elementSpans(xml, match.index, xml.length, part);
    return COUNTED[match[1]](xml, span, shift, part);
  });
  return edits.length === 0 ? xml : applyEdits(xml, edits);
}

/** Widths and styles of columns (18.3.1.17). New columns are like the one on their left, but never hidden. */
function shiftColumns(xml: string, span: XmlSpan, shift: Shift, part: string): TextEdit[] {
  if (shift.axis !== "column") return [];
  const columns = childSpans(xml, span, part);
  let left = 0;
  const edits = columns.map((column) => {
    const attributes = spanAttributes(xml, column, part);
    const held = {
      first: Number(attributes.get("min")) - 1,
      last: Number(attributes.get("max")) - 1,
    };
    const after = columnsAfter(held, isTrue(attributes.get("hidden")), shift);
    left += after.length;
    const element = xml.slice(column.start, column.end);
    const text = after.map(({ first, last }) =>
      first === held.first && last === held.last
        ? element
        : withAttributes(startTag(xml, column), { min: first + 1, max: last + 1 }) +
          xml.slice(column.contentStart, column.end)
    );
    return { start: column.start, end: column.end, text: text.join("") };
  });
  return left === 0 && columns.length > 0 ? [removeEdit(span)] : edits;
}

function columnsAfter(held: { first: number; last: number }, isHidden: boolean, shift: Shift) {
  const { kind, at, count } = shift;
  const end = limitOf(shift) - 1;
  const isGrown = kind === "insert" && held.first < at && held.last >= at - 1;
  if (!isGrown) {
    const moved = shiftStretch(shift, held);
    return moved ? [moved] : [];
  }
  const last = Math.min(held.last + count, end);
  if (!isHidden) return [{ first: held.first, last }];
  const isSplit = held.last >= at && at + count <= end;
  return [{ first: held.first, last: at - 1 }, ...(isSplit ? [{ first: at + count, last }] : [])];
}

/** The frozen rows and columns stay those that they were (18.3.1.66). */
function shiftPane(xml: string, span: XmlSpan, shift: Shift, part: string): TextEdit[] {
  const attributes = spanAttributes(xml, span, part);
  const name = shift.axis === "row" ? "ySplit" : "xSplit";
  const split = Number(attributes.get(name) ?? 0);
  if (!(attributes.get("state") ?? "").startsWith("frozen") || split === 0) return [];
  const moved = shiftStretch(shift, { first: 0, last: split - 1 });
  if (moved?.last === split - 1) return [];
  // When all of them go, the next one is frozen: without a split, views would name panes that are not there.
  return [attributeEdit(xml, span, { [name]: moved ? moved.last + 1 : 1 })];
}

/** Page breaks stand in front of the row or column of their number (18.3.1.3). */
function shiftBreaks(xml: string, span: XmlSpan, shift: Shift, part: string): TextEdit[] {
  const breaks = childSpans(xml, span, part);
  const edits: TextEdit[] = [];
  let count = 0;
  let manualBreakCount = 0;
  for (const item of breaks) {
    const attributes = spanAttributes(xml, item, part);
    const id = Number(attributes.get("id") ?? 0);
    const moved = shiftIndex(shift, id);
    if (moved === null) edits.push(removeEdit(item));
    else {
      count++;
      if (isTrue(attributes.get("man"))) manualBreakCount++;
      if (moved !== id) edits.push(attributeEdit(xml, item, { id: moved }));
    }
  }
  if (count === 0) return [removeEdit(span)];
  if (count < breaks.length) edits.push(attributeEdit(xml, span, { count, manualBreakCount }));
  return edits;
}

/** A filter goes with its heads; its columns are counted from its left edge (18.3.1.2). */
function shiftFilter(xml: string, span: XmlSpan, shift: Shift, part: string): TextEdit[] {
  const range = parseRangeAddress(spanAttributes(xml, span, part).get("ref") ?? "");
  if (!range) return [];
  if (shift.axis === "row") return shiftIndex(shift, range.top) === null ? [removeEdit(span)] : [];
  const left = shiftStretch(shift, { first: range.left, last: range.right });
  if (!left) return [removeEdit(span)];
  return childSpans(xml, span, part).flatMap((column) => {
    if (column.name !== "filterColumn") return [];
    const id = Number(spanAttributes(xml, column, part).get("colId") ?? 0);
    const moved = shiftIndex(shift, range.left + id);
    if (moved === null) return [removeEdit(column)];
    return moved - left.first === id
      ? []
      : [attributeEdit(xml, column, { colId: moved - left.first })];
  });
}
