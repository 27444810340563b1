import type { CellRange } from "../sheets/a1";
import type { PlanRow, PlanValue } from "../sheets/sheet-plan";
import type { HeadNode } from "./build-form";
import { depthOf } from "./form-placement";
import type { LaidRows } from "./furniture";
import { FONT_SIZE } from "./report-styles";
import { unitsThatFit, wrappedLines } from "./text-fit";

const LINE = 13;
const SPACE = 5;

/** The heads that stand over one column each, left to right. */
export function leavesOf(heads: readonly HeadNode[]): HeadNode[] {
  return heads.flatMap((head) => (head.children.length === 0 ? [head] : leavesOf(head.children)));
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
    const isLeaf = head.children.length === 0;
    const right = column + (isLeaf ? 1 : leavesOf(head.children).length) - 1;
    const range = { top, left: column, bottom: isLeaf ? bottom : top, right };
    cells.push({ text: head.text, range });
    if (!isLeaf) cells.push(...placeHeads(head.children, top + 1, bottom, column));
    column = right + 1;
  }
  return cells;
}

/** Heights of the head rows in which every text has room, those over several rows in all of them together. */
function headHeights(
  cells: readonly HeadCell[],
  top: number,
  depth: number,
  widths: readonly number[]
) {
  const heights = new Array<number>(depth).fill(LINE + SPACE);
  const needs = cells.map(({ text, range }) => {
    const characters = widths.slice(range.left, range.right + 1).reduce((sum, w) => sum + w, 0);
    const lines = wrappedLines(text, unitsThatFit(characters, FONT_SIZE.head));
    return { height: lines * LINE + SPACE, first: range.top - top, last: range.bottom - top };
  });
  for (const { height, first, last } of needs.sort((a, b) => a.last - a.first - b.last + b.first)) {
    const given = heights.slice(first, last + 1).reduce((sum, h) => sum + h, 0);
    if (given < height) heights[last] += height - given;
  }
  return heights;
}

/** The head of a table, from the row `top` on. */
export function headRows(
  heads: readonly HeadNode[],
  top: number,
  widths: readonly number[]
): LaidRows {
  const depth = depthOf(heads);
  const cells = placeHeads(heads, top, top + depth - 1, 0);
  const rows = headHeights(cells, top, depth, widths).map((height, level): PlanRow => {
    const values = new Array<PlanValue>(widths.length).fill(null);
    for (const { text, range } of cells) if (range.top === top + level) values[range.left] = text;
    return { values, style: "head", height };
  });
  const merges = cells
    .map(({ range }) => range)
    .filter((range) => range.right > range.left || range.bottom > range.top);
  return { rows, merges };
}
