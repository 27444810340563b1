import { MAX_COLUMNS, MAX_ROW_HEIGHT, MAX_ROWS } from "../../../core/sheets/a1";
import { WorkbookError } from "../../../core/sheets/workbook-error";
import type { RowLook } from "../../../workbook/sheet-look";
import { joinBytes } from "../bytes";
import type { CellBudget } from "../grid-builder";
import type { SeenCell, SeenTag, SheetCapture } from "../sheet-capture";
import { asciiText, COLON, findAttribute, GT, LT, SLASH, type ByteBounds } from "../xml-bytes";
import { decodeUtf8 } from "../xml-encoding";
import { isOn, measureOf, wholeOf } from "./attribute-values";
import { createFormulaReader, type FormulaContext, type FormulaReader } from "./formulas";

/** What a scan of the cells found besides their values. */
export interface LookCapture extends SheetCapture {
  /** XML around the data. */
  frameXml(): string;
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly formulas: FormulaReader;
  /** Per column, by row, the number of a style plus one; 0 where no cell stands. */
  readonly styles: readonly (Uint16Array | undefined)[];
  /** Whether a text in a cell has runs of different looks; `isRich` tells of a shared string. */
  hasRichText(): boolean;
  /** Whether rows are grouped. */
  hasOutline(): boolean;
}

/** What the capture needs from the workbook. */
export interface CaptureContext extends FormulaContext {
  readonly styleCount: number;
  /** Bounds the places of all style numbers. */
  readonly budget: CellBudget;
  /** Whether a shared string has runs of different looks. */
  readonly isRich: (shared: number) => boolean;
}

export function createLookCapture(context: CaptureContext): LookCapture {
  const { part, styleCount, budget, isRich } = context;
  const frame: Uint8Array[] = [];
  const rows = new Map<number, RowLook>();
  const formulas = createFormulaReader(context);
  const styles: (Uint16Array | undefined)[] = [];
  const found: ByteBounds = { start: 0, end: 0 };
  let hasRichText = false;
  let hasOutline = false;

  function setStyle(row: number, column: number, style: number): void {
    let held = styles[column];
    if (held === undefined || row >= held.length) {
      const longer = new Uint16Array(Math.min(MAX_ROWS, Math.max(64, row * 2)));
      budget.left -= longer.length - (held?.length ?? 0);
      if (budget.left < 0) {
        throw new WorkbookError("too-large", { bound: "cells", limit: budget.limit, part });
      }
      if (held) longer.set(held);
      held = styles[column] = longer;
    }
    held[row] = style;
  }

  return {
    frame: (xml) => void frame.push(xml),
    row({ bytes, nameEnd, end, row }: SeenTag) {
      const attributes = {
        get: (name: string) =>
          findAttribute(bytes, nameEnd, end, name, found)
            ? asciiText(bytes, found.start, found.end)
            : undefined,
      };
      if ((wholeOf(attributes, "outlineLevel") ?? 0) > 0) hasOutline = true;
      const height = measureOf(attributes, "ht");
      const style = isOn(attributes, "customFormat") ? (wholeOf(attributes, "s") ?? 0) : 0;
      const look = {
        ...(height === undefined ? {} : { height: Math.min(height, MAX_ROW_HEIGHT) }),
        ...(isOn(attributes, "hidden") ? { hidden: true as const } : {}),
        ...(style > 0 && style < styleCount ? { style } : {}),
      };
      if (Object.keys(look).length > 0) rows.set(row, look);
    },
    cell(cell) {
      const { row, column, style, shared } = cell;
      if (column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return;
      setStyle(row, column, style < styleCount ? style + 1 : 1);
      if (cell.formulaAt >= 0) formulas.add(cell);
      if (!hasRichText) hasRichText = shared >= 0 ? isRich(shared) : hasRunProperties(cell);
    },
    frameXml: () => decodeUtf8(joinBytes(frame), part),
    rows,
    formulas,
    styles,
    hasRichText: () => hasRichText,
    hasOutline: () => hasOutline,
  };
}

/** Whether there is an `<rPr>` in the bytes, as only runs of a text have one. */
export function hasRunProperties({
  bytes,
  nameEnd,
  end,
}: Pick<SeenCell, "bytes" | "nameEnd" | "end">): boolean {
  for (let at = nameEnd; at + 3 < end; at++) {
    if (bytes[at] !== 0x72 || bytes[at + 1] !== 0x50 || bytes[at + 2] !== 0x72) continue;
    const before = bytes[at - 1];
    const after = bytes[at + 3];
    if (before !== LT && before !== COLON) continue;
    if (after === GT || after === SLASH || after <= 0x20) return true;
  }
  return false;
}
