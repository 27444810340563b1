import { cellAddress, rangeAddress } from "../../core/sheets/a1";
import { isPlanFormula, type PlanRow } from "../../core/sheets/sheet-plan";
import { displayText } from "../../core/values/cell";
import { TEXT_FORMAT } from "../../workbook/cell-change";
import { cellEntry } from "./cell-entries";
import type { KeptPlan } from "../../core/sheets/kept-plan";
import { rowWidth, step, styleKey, type DrawStep } from "./draw-steps";
import { addressLists, piecesBySize, valueBytes } from "./payload";
import { rectanglesByKey } from "./rectangles";

/**
 * The contents of a planned sheet: links, because Excel formats and fills a cell that gets one;
 * then text cells, then everything that is entered, in blocks of rows.
 */
export function valueSteps(plan: KeptPlan, blockBytes: number): DrawStep[] {
  return [...linkSteps(plan), ...textCellSteps(plan), ...entrySteps(plan, blockBytes)];
}

function linkSteps({ links = [], rows }: KeptPlan): DrawStep[] {
  return links.map(({ row, column, target, location, tooltip }) => {
    const value = rows[row]?.values[column] ?? null;
    const shown = isPlanFormula(value) ? String(value.value) : displayText(value);
    const hyperlink: Excel.RangeHyperlink = {
      ...(target === undefined ? {} : { address: target }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      textToDisplay: shown,
    };
    return step(3, valueBytes(JSON.stringify(hyperlink)), ({ sheet }) => {
      const cell = sheet.getRange(cellAddress(row, column));
      cell.hyperlink = hyperlink;
      // Excel gives a link a look of its own; the cell has that of its style.
      cell.format.font.color = "#000000";
      cell.format.font.underline = "None";
    });
  });
}

/** Text cells that will hold a text or nothing; numbers in text cells get their format afterwards. */
function textCellSteps(plan: KeptPlan): DrawStep[] {
  const isText = (row: PlanRow, column: number) => {
    const value = row.values[column] ?? null;
    const format = plan.styles[styleKey(row, column) ?? ""]?.numberFormat;
    return format === TEXT_FORMAT && (value === null || typeof value === "string");
  };
  const keys = plan.rows.map((row) =>
    Array.from({ length: rowWidth(row) }, (_, c) => isText(row, c) || undefined)
  );
  return (rectanglesByKey(keys).get(true) ?? []).map((range) =>
    step(1, 0, ({ sheet }) => setNumberFormat(sheet.getRange(rangeAddress(range)), TEXT_FORMAT))
  );
}

/** One number format for all cells of a range, which Excel takes as a single value. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function entrySteps(plan: KeptPlan, blockBytes: number): DrawStep[] {
  const width = plan.rows.reduce((most, row) => Math.max(most, row.values.length), 0);
  if (width === 0) return [];
  const rows = plan.rows.map((row) => entriesOf(plan, row, width));
  const bytesOf = (row: readonly unknown[]) =>
    row.reduce((sum: number, v) => sum + valueBytes(v), 2);
  let top = 0;
  return piecesBySize(rows, blockBytes, bytesOf).map((block) => {
    const range = { top, left: 0, bottom: top + block.length - 1, right: width - 1 };
    top += block.length;
    return step(
      1,
      block.reduce((sum, row) => sum + bytesOf(row), 0),
      ({ sheet }) => {
        sheet.getRange(rangeAddress(range)).formulas = block;
      }
    );
  });
}

/** What is entered into the cells of a row; `null` leaves a cell empty. */
function entriesOf(plan: KeptPlan, row: PlanRow, width: number): unknown[] {
  return Array.from({ length: width }, (_, column) => {
    const value = row.values[column] ?? null;
    if (value === null || value === "") return null;
    const format = plan.styles[styleKey(row, column) ?? ""]?.numberFormat ?? "General";
    return cellEntry(value, format).entry;
  });
}

/** Addresses of whole rows, `3:5`, or whole columns, `B:D`, in lists short enough to be sent. */
export function wholeLists(
  numbers: readonly number[],
  write: (first: number, last: number) => string
): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.last + 1 === number) last.last = number;
    else runs.push({ first: number, last: number });
  }
  const ranges = runs.map(({ first, last }) => ({ top: first, bottom: last, left: 0, right: 0 }));
  return addressLists(ranges, ({ top, bottom }) => write(top, bottom)).map((list) => list.address);
}
