import {
  isInside,
  parseRangeAddress,
  type CellPosition,
  type CellRange,
} from "../../../core/sheets/a1";
import { formulaElement, formulaText, tagAttribute } from "../formula-element";
import { shiftReferences } from "../formula-references";
import { feedPart } from "../part-feed";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { createSheetWalker, type ByteSpan, type SheetVisitor } from "../sheet-walk";
import { findTagEnd } from "../xml-bytes";
import { cellKey } from "./gather-steps";

/** A formula of a sheet as the file stores it. */
export interface HeldFormula extends CellPosition {
  readonly kind: "plain" | "shared" | "array" | "dataTable";
  /** Stored text, without `=`; of a shared formula as it reads in this cell. */
  readonly text: string;
  /** The cells that an array formula or a data table fills. */
  readonly range?: CellRange;
  /** Number of the cell's metadata (`cm`). */
  readonly metadata?: number;
  /** The cells that share it, and which of them holds the text. */
  readonly group?: SharedGroup;
  /** Its result may change whenever anything does (`ca`). */
  readonly isVolatile: boolean;
}

/** A formula that several cells share (ECMA-376 part 1, 18.3.1.40). */
export interface SharedGroup {
  readonly index: string;
  readonly master: CellPosition;
  /** In the order of the file, the master among them. */
  readonly members: readonly CellPosition[];
}

/** The formulas of a sheet. */
export interface HeldFormulas {
  at(row: number, column: number): HeldFormula | undefined;
  /** The array formula or data table that fills a cell. */
  filling(row: number, column: number): HeldFormula | undefined;
}

export const NO_FORMULAS: HeldFormulas = { at: () => undefined, filling: () => undefined };

interface OpenGroup extends SharedGroup {
  readonly text: string;
  readonly members: CellPosition[];
}

/** Reads all formulas of a sheet in one pass over its part. `check` may throw to end it. */
export function readHeldFormulas(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  check: () => void
): HeldFormulas {
  const part = sheet.entry.name;
  const formulas = new Map<number, HeldFormula>();
  const arrays: HeldFormula[] = [];
  const groups = new Map<string, OpenGroup>();

  function shared(tag: ByteSpan, text: string, at: CellPosition): OpenGroup {
    const index = tagAttribute(tag, "si") ?? "";
    const held = groups.get(index);
    if (held && text === "") {
      held.members.push(at);
      return held;
    }
    const group = { index, text, master: at, members: [at] };
    groups.set(index, group);
    return group;
  }

  function read(tag: ByteSpan, cell: ByteSpan, at: CellPosition): HeldFormula {
    const text = formulaText(tag, cell.end, part);
    const type = tagAttribute(tag, "t");
    const isVolatile = tagAttribute(tag, "ca") === "1";
    if (type === "shared") {
      const group = shared(tag, text, at);
      const { row, column } = group.master;
      return {
        ...at,
        kind: type,
        get text() {
          return shiftReferences(group.text, at.row - row, at.column - column);
        },
        group,
        isVolatile,
      };
    }
    if (type !== "array" && type !== "dataTable") return { ...at, kind: "plain", text, isVolatile };
    const range = parseRangeAddress(tagAttribute(tag, "ref") ?? "");
    const metadata = tagAttribute(cellTag(cell), "cm");
    return {
      ...at,
      kind: type,
      text,
      isVolatile,
      ...(range ? { range } : {}),
      ...(metadata === undefined ? {} : { metadata: Number(metadata) }),
    };
  }

  const visitor: SheetVisitor = {
    head: () => undefined,
    openData: () => undefined,
    openRow: () => true,
    cell(element, row, column) {
      const tag = formulaElement(element, part);
      if (!tag) return;
      const formula = read(tag, element, { row, column });
      formulas.set(cellKey(row, column), formula);
      const { range } = formula;
      if (range && (range.top !== range.bottom || range.left !== range.right)) arrays.push(formula);
    },
    closeRow: () => undefined,
    pass: check,
    closeData: () => undefined,
    tail: () => undefined,
  };
  const walker = createSheetWalker(part, opened.limits.elementBytes, visitor);
  feedPart(opened.pack, sheet.entry, (piece) => walker.push(piece));
  walker.finish();
  return {
    at: (row, column) => formulas.get(cellKey(row, column)),
    filling(row, column) {
      const own = formulas.get(cellKey(row, column));
      if (own) return own.range ? own : undefined;
      return arrays.find(({ range }) => isInside(range!, { row, column }));
    },
  };
}

/** The start tag of a cell's element. */
function cellTag(cell: ByteSpan): ByteSpan {
  return { ...cell, end: findTagEnd(cell.bytes, cell.nameEnd, cell.end) + 1 };
}
