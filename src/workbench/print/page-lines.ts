import type { EdgeLook, LineLook } from "../../workbook/sheet-look";
import type { Panel } from "./page-cells";
import type { PrintPages } from "./paginate";
import { sizeOf } from "./sheet-tracks";

/** A straight line along edges of cells, in points of the sheet. */
export interface DrawnLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly edge: EdgeLook;
}

/** Of two cells that differ about the edge between them the one further behind wins. */
const WEIGHT: readonly LineLook[] = [
  ...(["hair", "dotted", "dashDotDot", "dashDot", "dashed", "thin"] as const),
  ...(["mediumDashDotDot", "slantDashDot", "mediumDashDot", "mediumDashed"] as const),
  ...(["medium", "thick", "double"] as const),
];

const GRID_LINE: EdgeLook = { line: "hair", color: "808080" };

type Side = "left" | "right" | "top" | "bottom";

/** The lines around the cells of a panel; those of neighbours in a row are one. */
export function drawnLines(pages: PrintPages, panel: Panel): DrawnLine[] {
  return [
    ...horizontalLines(pages, panel),
    ...verticalLines(pages, panel),
    ...diagonals(pages, panel),
  ];
}

/** The numbers of a band that can be seen. */
function seen(tracks: PrintPages["rows"], first: number, last: number): number[] {
  const numbers: number[] = [];
  for (let i = first; i <= last; i++) if (sizeOf(tracks, i) > 0) numbers.push(i);
  return numbers;
}

function horizontalLines(pages: PrintPages, { rows, columns }: Panel): DrawnLine[] {
  const { offsets } = pages.rows;
  const across = seen(pages.columns, columns.first, columns.last);
  const down = seen(pages.rows, rows.first, rows.last);
  const lines: DrawnLine[] = [];
  for (let i = 0; i <= down.length; i++) {
    const above = i > 0 ? down[i - 1] : down[0] - 1;
    const below = i < down.length ? down[i] : down[i - 1] + 1;
    const y = i < down.length ? offsets[below] : offsets[above + 1];
    const edges = across.map((column) =>
      edgeBetween(
        sideOf(pages, above, column, "bottom"),
        sideOf(pages, below, column, "top"),
        pages.sheet.print.gridLines && !isInMerge(pages, above, column, below, column)
      )
    );
    runs(across, edges, pages.columns.offsets, (x1, x2, edge) =>
      lines.push({ x1, y1: y, x2, y2: y, edge })
    );
  }
  return lines;
}

function verticalLines(pages: PrintPages, { rows, columns }: Panel): DrawnLine[] {
  const { offsets } = pages.columns;
  const across = seen(pages.columns, columns.first, columns.last);
  const down = seen(pages.rows, rows.first, rows.last);
  const lines: DrawnLine[] = [];
  for (let i = 0; i <= across.length; i++) {
    const left = i > 0 ? across[i - 1] : across[0] - 1;
    const right = i < across.length ? across[i] : across[i - 1] + 1;
    const x = i < across.length ? offsets[right] : offsets[left + 1];
    const edges = down.map((row) =>
      edgeBetween(
        sideOf(pages, row, left, "right"),
        sideOf(pages, row, right, "left"),
        pages.sheet.print.gridLines && !isInMerge(pages, row, left, row, right)
      )
    );
    runs(down, edges, pages.rows.offsets, (y1, y2, edge) =>
      lines.push({ x1: x, y1, x2: x, y2, edge })
    );
  }
  return lines;
}

/** Neighbours of one look become one line. */
function runs(
  tracks: readonly number[],
  edges: readonly (EdgeLook | undefined)[],
  offsets: Float64Array,
  put: (from: number, to: number, edge: EdgeLook) => void
): void {
  let start = 0;
  for (let i = 1; i <= edges.length; i++) {
    const edge = edges[start];
    if (i < edges.length && isSame(edge, edges[i])) continue;
    if (edge) put(offsets[tracks[start]], offsets[tracks[i - 1] + 1], edge);
    start = i;
  }
}

function isSame(a: EdgeLook | undefined, b: EdgeLook | undefined): boolean {
  return (
    a === b || (a !== undefined && b !== undefined && a.line === b.line && a.color === b.color)
  );
}

function edgeBetween(
  a: EdgeLook | undefined,
  b: EdgeLook | undefined,
  hasGridLine: boolean
): EdgeLook | undefined {
  if (a && b) return WEIGHT.indexOf(b.line) > WEIGHT.indexOf(a.line) ? b : a;
  return a ?? b ?? (hasGridLine ? GRID_LINE : undefined);
}

/** The border of a cell on one side; none inside merged cells. */
function sideOf(pages: PrintPages, row: number, column: number, side: Side): EdgeLook | undefined {
  if (row < 0 || column < 0) return undefined;
  const { cells, rows, columns } = pages;
  const edge = cells.look(row, column).border?.[side];
  if (!edge) return undefined;
  const merge = cells.merge(row, column);
  if (!merge) return edge;
  const isHiddenAfter = (tracks: PrintPages["rows"], from: number, to: number) =>
    from >= to || seen(tracks, from + 1, Math.min(to, tracks.offsets.length - 2)).length === 0;
  switch (side) {
    case "left":
      return column === merge.left || isHiddenAfter(columns, merge.left - 1, column - 1)
        ? edge
        : undefined;
    case "top":
      return row === merge.top || isHiddenAfter(rows, merge.top - 1, row - 1) ? edge : undefined;
    case "right":
      return isHiddenAfter(columns, column, merge.right) ? edge : undefined;
    case "bottom":
      return isHiddenAfter(rows, row, merge.bottom) ? edge : undefined;
  }
}

function isInMerge(
  { cells }: PrintPages,
  rowA: number,
  columnA: number,
  rowB: number,
  columnB: number
): boolean {
  if (rowA < 0 || columnA < 0) return false;
  const merge = cells.merge(rowA, columnA);
  return merge !== undefined && merge === cells.merge(rowB, columnB);
}

function diagonals(pages: PrintPages, { rows, columns }: Panel): DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const row of seen(pages.rows, rows.first, rows.last)) {
    for (const column of seen(pages.columns, columns.first, columns.last)) {
      const { diagonalDown, diagonalUp } = pages.cells.look(row, column).border ?? {};
      if (!diagonalDown && !diagonalUp) continue;
      const merge = pages.cells.merge(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const range = merge ?? { top: row, left: column, bottom: row, right: column };
      const x1 = pages.columns.offsets[range.left];
      const x2 = pages.columns.offsets[range.right + 1] ?? x1;
      const top = pages.rows.offsets[range.top];
      const bottom = pages.rows.offsets[range.bottom + 1] ?? top;
      if (diagonalDown) lines.push({ x1, y1: top, x2, y2: bottom, edge: diagonalDown });
      if (diagonalUp) lines.push({ x1, y1: bottom, x2, y2: top, edge: diagonalUp });
    }
  }
  return lines;
}
