import { cellAddress } from "../../../core/sheets/a1";
import type { ByteSpan } from "../sheet-walk";
import { asciiText, findAttribute, findTagEnd, type ByteBounds } from "../xml-bytes";
import { isTrue } from "../xml-events";
import {
  childSpan,
  childSpans,
  openRootSpan,
  spanAttributes,
  tagSpan,
  withAttributes,
} from "../xml-spans";
import { limitOf, type Shift } from "./shift";

/** Makes the cells of new rows and columns: formats like those of the row above or the column on the left. */
export interface NewCells {
  setPrefix(prefix: string): void;
  /** Is told the start tag of every row, by its old number. */
  openRow(tag: string, row: number): void;
  /** Is told every cell, by its old place. */
  seeCell(element: ByteSpan, row: number, column: number): void;
  /** The new rows, once, when they come in front of this one. */
  rowsBefore(row: number): string;
  /** The new cells of a row, once a row, when they come in front of this column. */
  cellsBefore(column: number, newRow: number): string;
}

const NONE: NewCells = {
  setPrefix: () => undefined,
  openRow: () => undefined,
  seeCell: () => undefined,
  rowsBefore: () => "",
  cellsBefore: () => "",
};

/** `head`: what stands in front of the cells, afterwards. */
export function createNewCells(shift: Shift | undefined, head: string, part: string): NewCells {
  if (shift?.kind !== "insert") return NONE;
  return shift.axis === "row" ? newRows(shift, part) : newColumns(shift, head, part);
}

function styleOf({ bytes, nameEnd, end }: ByteSpan, found: ByteBounds): string {
  return findAttribute(bytes, nameEnd, findTagEnd(bytes, nameEnd, end), "s", found)
    ? asciiText(bytes, found.start, found.end)
    : "0";
}

/** What a new row does not take over from the row above. */
const OWN = { hidden: null, collapsed: null, outlineLevel: null, ph: null };

function newRows(shift: Shift, part: string): NewCells {
  const { at, count } = shift;
  const found: ByteBounds = { start: 0, end: 0 };
  const cells: { column: number; style: string }[] = [];
  let prefix = "";
  let above = "";
  let isDone = false;

  function rowXml(row: number): string {
    const attributes = spanAttributes(above, tagSpan(above, 0, part), part);
    if (cells.length === 0 && !attributes.has("s") && !attributes.has("ht")) return "";
    const tag = withAttributes(above, { ...OWN, r: row + 1 }).replace(/\s*\/?>$/, "");
    if (cells.length === 0) return `${tag}/>`;
    const content = cells.map(
      ({ column, style }) => `<${prefix}c r="${cellAddress(row, column)}" s="${style}"/>`
    );
    return `${tag}>${content.join("")}</${prefix}row>`;
  }

  return {
    ...NONE,
    setPrefix: (text) => void (prefix = text),
    openRow(tag, row) {
      if (row === at - 1) above = tag;
    },
    seeCell(element, row, column) {
      if (row !== at - 1) return;
      const style = styleOf(element, found);
      const isPlain = style === "0" && !/\ss\s*=/.test(above);
      if (!isPlain) cells.push({ column, style });
    },
    rowsBefore(row) {
      if (isDone || row < at) return "";
      isDone = true;
      if (above === "") return "";
      const end = Math.min(at + count, limitOf(shift));
      let xml = "";
      for (let number = at; number < end; number++) xml += rowXml(number);
      return xml;
    },
  };
}

function newColumns(shift: Shift, head: string, part: string): NewCells {
  const { at, count } = shift;
  const found: ByteBounds = { start: 0, end: 0 };
  const columnStyle = styleOfColumn(head, at, part);
  let prefix = "";
  let rowStyle: string | undefined;
  let left: string | undefined;
  let isDone = false;

  return {
    ...NONE,
    setPrefix: (text) => void (prefix = text),
    openRow(tag) {
      const attributes = spanAttributes(tag, tagSpan(tag, 0, part), part);
      rowStyle = isTrue(attributes.get("customFormat")) ? attributes.get("s") : undefined;
      left = undefined;
      isDone = false;
    },
    seeCell(element, _row, column) {
      if (column === at - 1) left = styleOf(element, found);
    },
    cellsBefore(column, newRow) {
      if (isDone || column < at) return "";
      isDone = true;
      if (left === undefined || left === (rowStyle ?? columnStyle)) return "";
      const end = Math.min(at + count, limitOf(shift));
      let xml = "";
      for (let number = at; number < end; number++) {
        xml += `<${prefix}c r="${cellAddress(newRow, number)}" s="${left}"/>`;
      }
      return xml;
    },
  };
}

/** The style that a column gives to cells that are not written down. */
function styleOfColumn(head: string, column: number, part: string): string {
  const columns = childSpan(head, openRootSpan(head, part), "cols", part);
  for (const item of columns ? childSpans(head, columns, part) : []) {
    const attributes = spanAttributes(head, item, part);
    if (
      column + 1 >= Number(attributes.get("min")) &&
      column + 1 <= Number(attributes.get("max"))
    ) {
      return attributes.get("style") ?? "0";
    }
  }
  return "0";
}
