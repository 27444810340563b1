import {
  type CellPosition,
  type CellRange,
  isInside,
  parseRangeAddress,
} from "../../core/sheets/a1";
import type { CellValue } from "../../core/values/cell";
import { isCovered, type HeldCell } from "../../workbook/cell-change";
import { createCellReader, type CellContext } from "./cell-scan";
import { formulaElement, readFormula } from "./formula-element";
import { feedPart } from "./part-feed";
import type { OpenedWorkbook, SheetPart } from "./read-workbook";
import { createSheetWalker, type ByteSpan, type SheetVisitor } from "./sheet-walk";
import { tableBands } from "./table-parts";
import { asciiText, findAttribute, findTagEnd, readInteger, type ByteBounds } from "./xml-bytes";
import { decodeUtf8 } from "./xml-encoding";
import { isTrue, type Attributes } from "./xml-events";
import { childSpan, childSpans, elementSpans, openRootSpan, spanAttributes } from "./xml-spans";

/** What an edit needs to know of a cell. */
export interface InspectedCell extends HeldCell {
  /** Number of its style; of its row or column when there is no such cell. */
  readonly style: number;
}

/** A worksheet part as far as an edit needs it. */
export interface InspectedSheet {
  /**
   * A cell that was asked for. Its formula is "" where nobody may replace it: a shared or array formula, a
   * cell that such a formula fills, and the head and total cells of a table, whose texts belong to its
   * definition.
   */
  cellAt(row: number, column: number): InspectedCell;
  /** The style that a cell of a row that was asked for has when it is not written down. */
  inheritedStyle(row: number, column: number): number;
  /** The cells with formulas among those asked for. */
  readonly formulaCells: readonly { readonly row: number; readonly column: number }[];
  readonly hasFormulas: boolean;
  /** `<sheetProtection>` is on; and whether it lets formats be changed. */
  readonly isProtected: boolean;
  readonly allowsFormats: boolean;
  /** The XML in front of the data, and behind it. */
  readonly head: string;
  readonly tail: string;
}

/** Which cells are asked for; rows first, because most have none. */
export interface WantedCells {
  row(row: number): boolean;
  cell(row: number, column: number): boolean;
}

/** Some cells. */
export function wantedCells(cells: Iterable<CellPosition>): WantedCells {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.add(column);
    else rows.set(row, new Set([column]));
  }
  return {
    row: (row) => rows.has(row),
    cell: (row, column) => rows.get(row)?.has(column) ?? false,
  };
}

/** No cells: only what stands around the data. */
export const NO_CELLS: WantedCells = { row: () => false, cell: () => false };
export const ALL_CELLS: WantedCells = { row: () => true, cell: () => true };

interface ReadCell {
  readonly value: CellValue;
  readonly style: number;
  readonly formula?: string;
}

const FIXED = "";

/** Reads the cells that are asked for in one pass over the part. `check` may throw to end it. */
export function inspectSheet(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  wanted: WantedCells,
  check: () => void = () => undefined
): InspectedSheet {
  const part = sheet.entry.name;
  const cells = new Map<number, ReadCell>();
  const rowStyles = new Map<number, number>();
  const filled: CellRange[] = [];
  const found: ByteBounds = { start: 0, end: 0 };
  const readValue = createValueReader(opened, part);
  let head = "";
  let tail = "";
  let hasFormulas = false;

  function attribute(tag: ByteSpan, name: string): string | undefined {
    return findAttribute(tag.bytes, tag.nameEnd, tag.end - 1, name, found)
      ? asciiText(tag.bytes, found.start, found.end)
      : undefined;
  }

  function noteFill(tag: ByteSpan): void {
    hasFormulas = true;
    const kind = attribute(tag, "t");
    if (kind !== "array" && kind !== "dataTable") return;
    const range = parseRangeAddress(attribute(tag, "ref") ?? "");
    if (range) filled.push(range);
  }

  const visitor: SheetVisitor = {
    head: (xml) => void (head = decodeUtf8(xml, part)),
    openData: () => undefined,
    openRow(tag, row) {
      if (!wanted.row(row)) return false;
      const style = attribute(tag, "s");
      if (style !== undefined && isTrue(attribute(tag, "customFormat"))) {
        rowStyles.set(row, Number(style));
      }
      return true;
    },
    cell(element, row, column) {
      const formula = formulaElement(element, part);
      if (formula) noteFill(formula);
      if (!wanted.cell(row, column)) return;
      const { bytes, nameEnd, end } = element;
      const hasStyle = findAttribute(bytes, nameEnd, findTagEnd(bytes, nameEnd, end), "s", found);
      const style = hasStyle ? readInteger(bytes, found.start, found.end, part) : 0;
      const read = { value: readValue(element, row, column), style };
      cells.set(
        key(row, column),
        formula ? { ...read, formula: readFormula(formula, end, part) } : read
      );
    },
    closeRow: () => undefined,
    pass: check,
    formula: noteFill,
    closeData: () => undefined,
    tail: (xml) => void (tail = decodeUtf8(xml, part)),
  };
  const walker = createSheetWalker(part, opened.limits.elementBytes, visitor);
  feedPart(opened.pack, sheet.entry, (piece) => walker.push(piece));
  walker.finish();

  const columnStyles = readColumnStyles(head, part);
  const { merges, protection } = readTail(tail, part);
  const fixed = [...filled, ...tableBands(opened.pack, part)];
  const isFixed = (row: number, column: number) => fixed.some((r) => isInside(r, { row, column }));
  const inheritedStyle = (row: number, column: number) =>
    rowStyles.get(row) ?? styleOfColumn(columnStyles, column);
  return {
    inheritedStyle,
    cellAt(row, column) {
      const written = cells.get(key(row, column));
      const cell = written ?? { value: null, style: inheritedStyle(row, column) };
      return {
        ...cell,
        ...(isFixed(row, column) ? { formula: FIXED } : {}),
        isCovered: isCovered(merges, row, column),
      };
    },
    formulaCells: [...cells]
      .filter(([, cell]) => cell.formula !== undefined)
      .map(([at]) => ({ row: Math.floor(at / COLUMNS), column: at % COLUMNS })),
    hasFormulas,
    isProtected: isTrue(protection?.get("sheet")),
    allowsFormats: protection?.get("formatCells") === "0",
    head,
    tail,
  };
}

const COLUMNS = 16_384;

function key(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Reads the value of a cell as the reader of whole sheets does. */
function createValueReader(
  opened: OpenedWorkbook,
  part: string
): (element: ByteSpan, row: number, column: number) => CellValue {
  let value: CellValue = null;
  const context: CellContext = {
    ...opened.tables(),
    part,
    isDate1904: opened.isDate1904,
    grid: {
      put: (_row, _column, read) => void (value = read),
      hideRow: () => undefined,
      addMerge: () => undefined,
      build: () => {
        throw new TypeError("a single cell makes no grid");
      },
    },
    row: 0,
    column: 0,
    rowIsGiven: true,
  };
  const reader = createCellReader(context);
  return ({ bytes, nameEnd, end }, row, column) => {
    value = null;
    context.row = row;
    context.column = column;
    reader.read(bytes, nameEnd, end);
    return value;
  };
}

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** The styles of whole columns, from what stands in front of the data. */
function readColumnStyles(head: string, part: string): ColumnStyle[] {
  const columns = childSpan(head, openRootSpan(head, part), "cols", part);
  if (!columns) return [];
  return childSpans(head, columns, part).map((column) => {
    const attributes = spanAttributes(head, column, part);
    return {
      first: Number(attributes.get("min")) - 1,
      last: Number(attributes.get("max")) - 1,
      style: Number(attributes.get("style") ?? 0),
    };
  });
}

function styleOfColumn(columns: readonly ColumnStyle[], column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

function readTail(
  tail: string,
  part: string
): { merges: CellRange[]; protection: Attributes | undefined } {
  const merges: CellRange[] = [];
  let protection: Attributes | undefined;
  for (const span of elementSpans(tail, 0, tail.length, part)) {
    if (span.name === "sheetProtection") protection = spanAttributes(tail, span, part);
    if (span.name !== "mergeCells") continue;
    for (const merge of childSpans(tail, span, part)) {
      const range = parseRangeAddress(spanAttributes(tail, merge, part).get("ref") ?? "");
      if (range) merges.push(range);
    }
  }
  return { merges, protection };
}
