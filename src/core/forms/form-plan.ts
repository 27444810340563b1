import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanValue, SheetPlan } from "../sheets/sheet-plan";
import type { Decimal } from "../values/decimal";
import { numberOfDecimal } from "../values/decimal";
import type { Settings } from "../settings/settings";
import type { BuiltForm, FormCell, HeadNode } from "./build-form";
import { landscapePage, lineCount, rowOf, signatureLine, unitLine } from "./page";
import { reportStyles } from "./report-styles";

/** Printed where there is nothing to divide by or nothing to compare with. */
const ABSENT = "—";

const ROW_HEIGHT = 18;
const HEAD_HEIGHT = 30;

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

/** Characters a column needs: its label column by the longest label, a figure by its digits and its head. */
function columnWidths(built: BuiltForm, leafCount: number): number[] {
  const comparison = built.form.layout === "comparison";
  return Array.from({ length: leafCount }, (_, column) => {
    if (comparison) return [18, 26, 12, 16, 16, 16][column]!;
    return column === 0 ? 13 : 6.2;
  });
}

/**
 * Lays a form out as an official sheet: 表号, title, 填报单位/截止日期/单位 line, merged heads with
 * column numbers, rows, notes, signatures; A4 lying, one page wide.
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
  const line = unitLine(rows.length, widths, settings, built.form.unit);
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
    const tall = level === depth - 1 && !comparison;
    rows.push({
      values: texts,
      style: "head",
      height: tall ? HEAD_HEIGHT * 1.6 : HEAD_HEIGHT * 0.8,
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
      height: ROW_HEIGHT,
    });
  }

  const characters = widths.reduce((sum, width) => sum + width, 0);
  const notes = built.notes.map((note, i) => `${i === 0 ? "注:" : "   "}${i + 1}.${note}`);
  notes.forEach((note) => {
    merges.push(whole(rows.length));
    rows.push(rowOf(leafCount, [[0, note, "note"]], 15 * lineCount(note, characters * 1.05)));
  });
  const signature = signatureLine(rows.length, widths, settings);
  merges.push(...signature.merges);
  rows.push(signature.row);

  return {
    name: built.form.sheet,
    rows,
    styles: reportStyles(settings.fontScheme),
    columnWidths: widths,
    merges,
    freeze: { row: headBottom + 1, column: 1 },
    print: landscapePage(
      { first: headTop, last: headBottom },
      { top: 0, left: 0, bottom: rows.length - 1, right: leafCount - 1 }
    ),
    showGridLines: false,
  };
}
