import {
  cellAddress,
  parseRangeAddress,
  rangeAddress,
  type CellPosition,
} from "../../core/sheets/a1";
import { newCellXml, rewrittenCell, type CellContent } from "./cell-xml";
import type { ByteSink } from "./compression";
import { feedPart } from "./part-feed";
import type { OpenedWorkbook, SheetPart } from "./read-workbook";
import { createSheetWalker, type ByteSpan, type SheetVisitor } from "./sheet-walk";
import { decodeUtf8 } from "./xml-encoding";
import {
  applyEdits,
  attributeEdit,
  childSpan,
  openRootSpan,
  spanAttributes,
  tagSpan,
  withAttributes,
} from "./xml-spans";

/** A cell as it is to be; what is left out stays as it is. */
export interface CellPatch extends CellPosition {
  readonly value?: CellContent;
  readonly style?: number;
  /** Style that the cell has without being written down, from its row or column. */
  readonly inheritedStyle?: number;
}

/** Attributes of a row; `null` takes one out. A row that is not there is only made for one that is set. */
export interface RowAttributes {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string | number | null>>;
}

/** What is to be changed in a worksheet part. */
export interface SheetPatch {
  /** Each cell once, in any order. */
  readonly cells?: readonly CellPatch[];
  /** Each row once, in any order. */
  readonly rows?: readonly RowAttributes[];
  /** What stands in front of the data. */
  readonly head?: (xml: string) => string;
  /** What stands behind the data. */
  readonly tail?: (xml: string) => string;
}

interface RowPatch {
  readonly row: number;
  readonly cells: readonly CellPatch[];
  readonly attributes: RowAttributes["attributes"];
}

/**
 * Writes a worksheet part with some cells changed, in one pass over its bytes. Everything else
 * passes as it is. Rows and cells that are missing are put where they belong. `check` may throw to
 * end it.
 */
export function patchSheet(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  { cells = [], rows: rowAttributes = [], head = (xml) => xml, tail = (xml) => xml }: SheetPatch,
  write: ByteSink,
  check: () => void = () => undefined
): void {
  const part = sheet.entry.name;
  const rows = patchedRows(cells, rowAttributes);
  const encoder = new TextEncoder();
  const emit = (text: string) => {
    if (text !== "") write(encoder.encode(text));
  };
  const textOf = ({ bytes, start, end }: ByteSpan) => decodeUtf8(bytes.subarray(start, end), part);
  let prefix = "";
  /** Rows in front of this one are written. */
  let nextRow = 0;
  let open: readonly CellPatch[] = [];
  let nextCell = 0;

  function newCells(before: number): string {
    let xml = "";
    for (; nextCell < open.length && open[nextCell].column < before; nextCell++) {
      const { row, column, value, inheritedStyle = 0, style = inheritedStyle } = open[nextCell];
      xml += newCellXml(cellAddress(row, column), value, style, inheritedStyle, prefix);
    }
    return xml;
  }

  function openPatch(patch: RowPatch): void {
    open = patch.cells;
    nextCell = 0;
  }

  function newRows(before: number): string {
    let xml = "";
    for (; nextRow < rows.length && rows[nextRow].row < before; nextRow++) {
      const { row, attributes } = rows[nextRow];
      openPatch(rows[nextRow]);
      const content = newCells(Infinity);
      const tag = withAttributes(`<${prefix}row r="${row + 1}"/>`, attributes);
      const isSaid = Object.values(attributes).some((value) => value !== null);
      if (content === "") xml += isSaid ? tag : "";
      else xml += `${tag.slice(0, -2)}>${content}</${prefix}row>`;
    }
    return xml;
  }

  const visitor: SheetVisitor = {
    head: (xml) => emit(head(withDimension(decodeUtf8(xml, part), cells, part))),
    openData(tag, isEmpty) {
      const text = textOf(tag);
      ({ prefix } = tagSpan(text, 0, part));
      if (!isEmpty) return emit(text);
      const added = newRows(Infinity);
      const name = `${prefix}sheetData`;
      emit(added === "" ? text : `${text.replace(/\s*\/>$/, ">")}${added}</${name}>`);
    },
    openRow(tag, row, isEmpty) {
      emit(newRows(row));
      const patch = rows[nextRow] as RowPatch | undefined;
      if (patch?.row !== row) {
        write(tag.bytes.subarray(tag.start, tag.end));
        return false;
      }
      nextRow++;
      openPatch(patch);
      const spanned = withSpans(textOf(tag), patch.cells, part);
      const text =
        Object.keys(patch.attributes).length === 0
          ? spanned
          : withAttributes(spanned, patch.attributes);
      if (!isEmpty) {
        emit(text);
        return patch.cells.length > 0;
      }
      const added = newCells(Infinity);
      const opened = `${text.replace(/\s*\/>$/, ">")}${added}</${prefix}row>`;
      emit(added === "" ? text : opened);
      return false;
    },
    cell(element, _row, column) {
      emit(newCells(column));
      const patch = open[nextCell] as CellPatch | undefined;
      if (patch?.column !== column) {
        write(element.bytes.subarray(element.start, element.end));
        return;
      }
      nextCell++;
      emit(rewrittenCell(textOf(element), patch.value, patch.style, part));
    },
    closeRow(tag) {
      emit(newCells(Infinity) + textOf(tag));
    },
    pass(bytes, start, end) {
      check();
      write(bytes.subarray(start, end));
    },
    closeData: (tag) => emit(newRows(Infinity) + textOf(tag)),
    tail: (xml) => emit(tail(decodeUtf8(xml, part))),
  };
  const walker = createSheetWalker(part, opened.limits.elementBytes, visitor);
  feedPart(opened.pack, sheet.entry, (piece) => walker.push(piece));
  walker.finish();
}

function patchedRows(
  cells: readonly CellPatch[],
  rowAttributes: readonly RowAttributes[]
): RowPatch[] {
  const rows = new Map<number, CellPatch[]>(rowAttributes.map(({ row }) => [row, []]));
  const attributesOf = new Map(rowAttributes.map(({ row, attributes }) => [row, attributes]));
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, patches]) => ({
      row,
      cells: patches.sort((a, b) => a.column - b.column),
      attributes: attributesOf.get(row) ?? {},
    }));
}

/** `<dimension>` says which cells a sheet uses. It may be missing and may be wrong: then it stays so. */
function withDimension(head: string, cells: readonly CellPatch[], part: string): string {
  const filled = cells.filter(({ value = null }) => value !== null && value !== "");
  if (filled.length === 0) return head;
  const span = childSpan(head, openRootSpan(head, part), "dimension", part);
  const held = span && parseRangeAddress(spanAttributes(head, span, part).get("ref") ?? "");
  if (!span || !held) return head;
  const used = { ...held };
  for (const { row, column } of filled) {
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  }
  const ref = rangeAddress(used);
  return ref === rangeAddress(held) ? head : applyEdits(head, [attributeEdit(head, span, { ref })]);
}

/** The start tag of a row whose `spans` hold the columns of all its cells. */
function withSpans(tag: string, cells: readonly CellPatch[], part: string): string {
  if (cells.length === 0) return tag;
  const match = /^(\d+):(\d+)$/.exec(
    spanAttributes(tag, tagSpan(tag, 0, part), part).get("spans") ?? ""
  );
  if (!match) return tag;
  const columns = cells.map(({ column }) => column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const spans = `${first}:${last}`;
  return spans === match[0] ? tag : withAttributes(tag, { spans });
}
