import { columnName } from "../../../core/sheets/a1";
import type { ByteSink } from "../compression";
import { formulaElement } from "../formula-element";
import { feedPart } from "../part-feed";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { createSheetWalker, type ByteSpan, type SheetVisitor } from "../sheet-walk";
import { findAttribute, findTagEnd, type ByteBounds } from "../xml-bytes";
import { decodeUtf8 } from "../xml-encoding";
import { spanAttributes, tagSpan, withAttributes } from "../xml-spans";
import { createByteWriter } from "./byte-writer";
import type { ElementMapping } from "./map-elements";
import { mapFormulaCell } from "./map-formula";
import { createNewCells } from "./new-cells";
import type { SharedText } from "./scan-formulas";
import { shiftIndex, shiftStretch, type Shift } from "./shift";

/** How a worksheet part is written anew. */
export interface SheetMapping extends Omit<ElementMapping, "rules"> {
  /** What stands in front of the cells, and behind them. */
  readonly head: string;
  readonly tail: string;
  readonly shared: ReadonlyMap<string, SharedText>;
}

/**
 * Writes a worksheet part with the references of its formulas mapped and, when its own cells move, with its
 * rows and cells in their new places. Everything else passes as it is. `check` may throw to end it.
 */
export function writeMappedSheet(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  mapping: SheetMapping,
  write: ByteSink,
  check: () => void
): void {
  const part = sheet.entry.name;
  const { shift } = mapping;
  const out = createByteWriter(write);
  const added = createNewCells(shift, mapping.head, part);
  const textOf = ({ bytes, start, end }: ByteSpan) => decodeUtf8(bytes.subarray(start, end), part);
  const found: ByteBounds = { start: 0, end: 0 };
  let row: number | null = 0;
  let rowText = "";

  const visitor: SheetVisitor = {
    head: () => out.text(mapping.head),
    openData(tag) {
      const text = textOf(tag);
      added.setPrefix(tagSpan(text, 0, part).prefix);
      out.text(text);
    },
    openRow(tag, held, isEmpty) {
      out.text(added.rowsBefore(held));
      row = shift?.axis === "row" ? shiftIndex(shift, held) : held;
      if (row === null) return !isEmpty;
      rowText = row === held && shift?.axis !== "column" ? "" : String(row + 1);
      if (!shift) out.bytes(tag.bytes, tag.start, tag.end);
      else {
        const text = textOf(tag);
        added.openRow(text, held);
        out.text(movedRow(text, row, held, shift, part));
      }
      return !isEmpty;
    },
    cell(element, heldRow, heldColumn) {
      if (row === null) return;
      const column = shift?.axis === "column" ? shiftIndex(shift, heldColumn) : heldColumn;
      if (shift) {
        out.text(added.cellsBefore(heldColumn, row));
        added.seeCell(element, heldRow, heldColumn);
      }
      if (column === null) return;
      const name = rowText === "" ? undefined : columnName(column) + rowText;
      if (formulaElement(element, part)) {
        const xml = mapFormulaCell(textOf(element), heldRow, heldColumn, mapping.shared, mapping);
        out.text(name === undefined ? xml : withAddress(xml, name, part));
      } else if (name === undefined) out.bytes(element.bytes, element.start, element.end);
      else writeMoved(element, name);
    },
    closeRow(tag) {
      if (row === null) {
        row = 0;
        return;
      }
      if (shift) out.text(added.cellsBefore(Infinity, row));
      out.bytes(tag.bytes, tag.start, tag.end);
    },
    pass(bytes, start, end) {
      check();
      if (row !== null) out.bytes(bytes, start, end);
    },
    closeData(tag) {
      out.text(added.rowsBefore(Infinity));
      out.bytes(tag.bytes, tag.start, tag.end);
    },
    tail: () => out.text(mapping.tail),
  };

  /** A cell without formula under another address: only that is written anew. */
  function writeMoved({ bytes, start, nameEnd, end }: ByteSpan, name: string): void {
    const close = findTagEnd(bytes, nameEnd, end);
    if (findAttribute(bytes, nameEnd, close, "r", found)) {
      out.bytes(bytes, start, found.start);
      out.text(name);
      out.bytes(bytes, found.end, end);
    } else {
      out.bytes(bytes, start, nameEnd);
      out.text(` r="${name}"`);
      out.bytes(bytes, nameEnd, end);
    }
  }

  const walker = createSheetWalker(part, opened.limits.elementBytes, visitor);
  feedPart(opened.pack, sheet.entry, (piece) => walker.push(piece));
  walker.finish();
  out.flush();
}

function withAddress(xml: string, name: string, part: string): string {
  const span = tagSpan(xml, 0, part);
  return (
    withAttributes(xml.slice(0, span.contentStart), { r: name }) + xml.slice(span.contentStart)
  );
}

/** The start tag of a row in its new place; `spans` name the columns of its cells. */
function movedRow(tag: string, row: number, held: number, shift: Shift, part: string): string {
  if (shift.axis === "row") return row === held ? tag : withAttributes(tag, { r: row + 1 });
  const span = tagSpan(tag, 0, part);
  const match = /^(\d+):(\d+)$/.exec(spanAttributes(tag, span, part).get("spans") ?? "");
  if (!match) return tag;
  const moved = shiftStretch(shift, { first: Number(match[1]) - 1, last: Number(match[2]) - 1 });
  const spans = moved && `${moved.first + 1}:${moved.last + 1}`;
  return spans === match[0] ? tag : withAttributes(tag, { spans });
}
