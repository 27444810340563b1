import type { Rect } from "./cell-layout";
import type { Panel } from "./page-cells";
import type { PrintPages } from "./paginate";
import { sizeOf } from "./sheet-tracks";

/** A filled rectangle, in points of the sheet; `color` is `RRGGBB`. */
export interface DrawnFill extends Rect {
  readonly color: string;
}

/** The fills of a panel's cells, neighbours of one colour in one piece, so that no seams show. */
export function drawnFills(pages: PrintPages, { rows, columns }: Panel): DrawnFill[] {
  const done: DrawnFill[] = [];
  let open: DrawnFill[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const height = sizeOf(pages.rows, row);
    if (height === 0) continue;
    const inRow = rowFills(pages, row, columns.first, columns.last);
    const next = inRow.map((fill) => {
      const above = open.find(
        ({ x, width, color }) => x === fill.x && width === fill.width && color === fill.color
      );
      return above ? { ...above, height: above.height + height } : fill;
    });
    const isContinued = (fill: DrawnFill) =>
      next.some(({ x, y, width }) => x === fill.x && y === fill.y && width === fill.width);
    done.push(...open.filter((fill) => !isContinued(fill)));
    open = next;
  }
  return [...done, ...open];
}

function rowFills(pages: PrintPages, row: number, first: number, last: number): DrawnFill[] {
  const { columns, rows } = pages;
  const fills: DrawnFill[] = [];
  let before: DrawnFill | undefined;
  for (let column = first; column <= last; column++) {
    const width = sizeOf(columns, column);
    if (width === 0) continue;
    const color = fillOf(pages, row, column);
    if (before && color === before.color) {
      before = { ...before, width: before.width + width };
      fills[fills.length - 1] = before;
      continue;
    }
    before = undefined;
    if (color === undefined) continue;
    const place = { x: columns.offsets[column], y: rows.offsets[row] };
    fills.push((before = { ...place, width, height: sizeOf(rows, row), color }));
  }
  return fills;
}

/** Merged cells have the fill of their first one. */
function fillOf({ cells }: PrintPages, row: number, column: number): string | undefined {
  const merge = cells.merge(row, column);
  return cells.look(merge?.top ?? row, merge?.left ?? column).fill;
}
