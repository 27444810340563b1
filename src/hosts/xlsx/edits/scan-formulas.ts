import { parseRangeAddress, rangeAddress, type CellRange } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import { formulaElement, formulaText, tagAttribute } from "../formula-element";
import { shiftReferences } from "../formula-references";
import { feedPart } from "../part-feed";
import type { OpenedWorkbook, SheetPart } from "../read-workbook";
import { createSheetWalker, type ByteSpan } from "../sheet-walk";
import { findTagEnd, SLASH } from "../xml-bytes";
import { decodeUtf8 } from "../xml-encoding";
import type { ReferenceChange } from "./reference-change";
import { shiftIndex, shiftRange, tearsApart, type Shift } from "./shift";

/** A formula that several cells share, as its first cell holds it. */
export interface SharedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cells no longer read alike afterwards: each gets a formula of its own. */
  readonly isSplit: boolean;
}

/** What a change of references does to a worksheet part. */
export interface ScannedFormulas {
  /** By the number that shares it. */
  readonly shared: ReadonlyMap<string, SharedText>;
  /** Some formula of a cell changes. */
  readonly isChanged: boolean;
  readonly hasFormulas: boolean;
  /** What stands in front of the cells, and behind them. */
  readonly head: string;
  readonly tail: string;
}

/**
 * Looks at all formulas of a sheet in one pass. When the sheet's own cells move, `structure-refused` for an
 * array formula or a table of values that would be torn apart, and for content pushed off the sheet.
 */
export function scanFormulas(
  opened: OpenedWorkbook,
  sheet: SheetPart,
  change: ReferenceChange,
  shift: Shift | undefined,
  check: () => void
): ScannedFormulas {
  const part = sheet.entry.name;
  const shared = new Map<string, SharedText>();
  let isChanged = false;
  let hasFormulas = false;
  let head = "";
  let tail = "";

  function scan(tag: ByteSpan, end: number, row: number, column: number): void {
    hasFormulas = true;
    const text = formulaText(tag, end, part);
    const type = tagAttribute(tag, "t");
    const range = parseRangeAddress(tagAttribute(tag, "ref") ?? "");
    const isFilling = type === "array" || type === "dataTable";
    if (isFilling && range && shift && tearsApart(shift, range)) {
      const at = rangeAddress(range);
      throw new WorkbookError("structure-refused", { sheet: sheet.name, at, problem: "array" });
    }
    const changed = text !== "" && concerns(text) && change.formula(text, sheet.name) !== text;
    if (changed) isChanged = true;
    if (type !== "shared" || text === "") return;
    const isSplit =
      change.moved !== undefined && !readsAlike(text, row, column, range ?? single(row, column));
    if (isSplit) isChanged = true;
    shared.set(tagAttribute(tag, "si") ?? "", { row, column, text, isSplit });
  }

  function concerns(text: string): boolean {
    return change.mayConcern(text, sheet.name);
  }

  /** Whether cells that share a formula stay together, and their references move alike. */
  function readsAlike(text: string, row: number, column: number, range: CellRange): boolean {
    if (shift && (tearsApart(shift, range) || !shiftRange(shift, range))) return false;
    if (!concerns(text)) return true;
    const changed = change.formula(text, sheet.name);
    return corners(range).every(([r, c]) => {
      const own = shiftReferences(text, r - row, c - column);
      const wanted = change.formula(own, sheet.name);
      return wanted === shiftReferences(changed, r - row, c - column);
    });
  }

  const limit = shift?.axis === "row" ? "row" : "column";
  const walker = createSheetWalker(part, opened.limits.elementBytes, {
    head: (xml) => void (head = decodeUtf8(xml, part)),
    openData: () => undefined,
    openRow: () => true,
    cell(element, row, column) {
      const tag = formulaElement(element, part);
      if (tag) scan(tag, element.end, row, column);
      if (shift?.kind !== "insert") return;
      if (shiftIndex(shift, limit === "row" ? row : column) !== null || isEmpty(element)) return;
      throw new WorkbookError("structure-refused", {
        sheet: sheet.name,
        at: "",
        problem: "sheet-full",
      });
    },
    closeRow: () => undefined,
    pass: check,
    closeData: () => undefined,
    tail: (xml) => void (tail = decodeUtf8(xml, part)),
  });
  feedPart(opened.pack, sheet.entry, (piece) => walker.push(piece));
  walker.finish();
  return { shared, isChanged, hasFormulas, head, tail };
}

function single(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function corners({ top, bottom, left, right }: CellRange): [number, number][] {
  return [
    [top, left],
    [top, right],
    [bottom, left],
    [bottom, right],
  ];
}

function isEmpty({ bytes, nameEnd, end }: ByteSpan): boolean {
  return bytes[findTagEnd(bytes, nameEnd, end) - 1] === SLASH;
}
