import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import { chineseDate } from "../values/civil-date";
import type { Decimal } from "../values/decimal";
import { numberOfDecimal } from "../values/decimal";
import type { Settings } from "../settings/settings";
import type { BuiltForm, FormCell, HeadNode } from "./build-form";
import { frameTable } from "./frame";
import { lineCount, officialPage, rowOf, signatureLines, unitLine } from "./page";
import { reportStyles } from "./report-styles";

/** Printed where there is nothing to divide by or nothing to compare with. */
const ABSENT = "—";

const ROW_HEIGHT = { townships: 18.5, comparison: 22 } as const;
/** Heads of a wide table wrap into narrow columns. */
const HEAD_HEIGHTS = { upper: 22, narrowLowest: 54 } as const;
const LABEL_WIDTH = 13;
const FIGURE_WIDTH = 5.6;
/** Notes are set smaller than the table, so that more characters fit the same width. */
const CHARACTERS_AT_NOTE_SIZE = 1.15;
const COMPARISON_WIDTHS = [15, 22, 9, 11, 11, 11] as const;

function depthOf(heads: readonly HeadNode[]): number {
  return heads.reduce((deepest, head) => Math.max(deepest, 1 + depthOf(head.children)), 0);
}

function widthOf(head: HeadNode): number {
  return head.children.length === 0
    ? 1
    : head.children.reduce((sum, child) => sum + widthOf(child), 0);
}

interface HeadCell {
  readonly text: string;
  readonly range: CellRange;
}

/** Every head with the rectangle it covers: a leaf reaches down to the last head row. */
function placeHeads(
  heads: readonly HeadNode[],
  top: number,
  bottom: number,
  left: number
): HeadCell[] {
  const cells: HeadCell[] = [];
  let column = left;
  for (const head of heads) {
    const right = column + widthOf(head) - 1;
    const isLeaf = head.children.length === 0;
    cells.push({
      text: head.text,
      range: { top, left: column, bottom: isLeaf ? bottom : top, right },
    });
    if (!isLeaf) cells.push(...placeHeads(head.children, top + 1, bottom, column));
    column = right + 1;
  }
  return cells;
}

function printed(value: Decimal | null, total: boolean): { value: PlanValue; style: string } {
  if (value === null) return { value: ABSENT, style: "absent" };
  return { value: numberOfDecimal(value), style: `${total ? "total" : "figure"}${value.scale}` };
}

function printedCell(
  cell: FormCell,
  total: boolean,
  left: boolean
): { value: PlanValue; style: string } {
  switch (cell.kind) {
    case "text":
      return { value: cell.text, style: total ? "totalLabel" : left ? "labelLeft" : "label" };
    case "figure":
      return printed(cell.figure.value, total);
    case "change":
      return printed(cell.value, total);
  }
}

/** Widths in characters: wide tables get columns for figures just wide enough for 100.00. */
function columnWidths(built: BuiltForm, leafCount: number): number[] {
  if (built.form.layout === "comparison") return [...COMPARISON_WIDTHS];
  return Array.from({ length: leafCount }, (_, column) =>
    column === 0 ? LABEL_WIDTH : FIGURE_WIDTH
  );
}

/**
 * Lays a form out as an official sheet: 表号, title, 填报单位/截止日期/单位 line, merged heads with
 * column numbers, rows, notes, signatures; A4 lying (the comparison standing), one page wide.
 */
export function planForm(built: BuiltForm, settings: Settings): SheetPlan {
  const depth = depthOf(built.heads);
  const leafCount = built.heads.reduce((sum, head) => sum + widthOf(head), 0);
  const widths = columnWidths(built, leafCount);
  const comparison = built.form.layout === "comparison";
  const merges: CellRange[] = [];
  const rows: PlanRow[] = [];
  const whole = (row: number): CellRange => ({
    top: row,
    bottom: row,
    left: 0,
    right: leafCount - 1,
  });

  rows.push(rowOf(leafCount, [[0, built.form.number, "formNumber"]], 20));
  merges.push(whole(rows.length));
  rows.push(rowOf(leafCount, [[0, built.title, "title"]], 38));
  const line = unitLine(
    rows.length,
    widths,
    settings,
    `截止日期:${chineseDate(settings.asOf)}`,
    built.form.unit
  );
  merges.push(...line.merges);
  rows.push(line.row);

  const headTop = rows.length;
  const heads = placeHeads(built.heads, headTop, headTop + depth - 1, 0);
  for (const { range } of heads)
    if (range.right > range.left || range.bottom > range.top) merges.push(range);
  for (let level = 0; level < depth; level++) {
    const texts = new Array<PlanValue>(leafCount).fill(null);
    for (const { text, range } of heads)
      if (range.top === headTop + level) texts[range.left] = text;
    const lowest = level === depth - 1 && !comparison;
    rows.push({
      values: texts,
      style: "head",
      height: lowest ? HEAD_HEIGHTS.narrowLowest : HEAD_HEIGHTS.upper,
    });
  }
  if (!comparison) {
    const numbers = Array.from({ length: leafCount }, (_, column): PlanValue =>
      column === 0 ? "甲" : column
    );
    rows.push({ values: numbers, style: "columnNumber", height: 14 });
  }
  const headBottom = rows.length - 1;

  const bodyTop = rows.length;
  for (const span of built.spans) {
    if (span.count > 1)
      merges.push({
        top: bodyTop + span.row,
        bottom: bodyTop + span.row + span.count - 1,
        left: 0,
        right: 0,
      });
  }
  for (const row of built.rows) {
    const cells = row.cells.map((cell, column) =>
      printedCell(cell, row.total, comparison && column === 1)
    );
    rows.push({
      values: cells.map((c) => c.value),
      style: cells.map((c) => c.style),
      height: ROW_HEIGHT[built.form.layout],
    });
  }

  const frame = { top: headTop, left: 0, bottom: rows.length - 1, right: leafCount - 1 };
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const notes = built.notes.map((note, i) => `${i === 0 ? "注:" : "   "}${i + 1}.${note}`);
  notes.forEach((note) => {
    merges.push(whole(rows.length));
    rows.push(
      rowOf(
        leafCount,
        [[0, note, "note"]],
        15 * lineCount(note, characters * CHARACTERS_AT_NOTE_SIZE)
      )
    );
  });
  const signatures = signatureLines(rows.length, widths, settings, comparison ? 3 : 5);
  merges.push(...signatures.merges);
  rows.push(...signatures.rows);

  const printArea = { top: 0, left: 0, bottom: rows.length - 1, right: leafCount - 1 };
  return {
    name: built.form.sheet,
    ...frameTable(rows, reportStyles(settings.fontScheme), frame),
    columnWidths: widths,
    merges,
    freeze: { row: headBottom + 1, column: 1 },
    print: officialPage(
      comparison ? "portrait" : "landscape",
      { first: headTop, last: headBottom },
      printArea
    ),
    showGridLines: false,
  };
}
