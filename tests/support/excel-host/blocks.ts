import type { CellRange } from "../../../src/core/sheets/a1";

/**
 * The blocks that cells make, given as columns in ascending order by row: runs of columns that are
 * the same in neighbouring rows are one block.
 */
export function blocks(rows: ReadonlyMap<number, readonly number[]>): CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    for (const [left, right] of columnRuns(columns)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const block =
        above && above.bottom === row - 1
          ? { ...above, bottom: row }
          : { top: row, bottom: row, left, right };
      if (above && block.top === row) done.push(above);
      open.set(key, block);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function columnRuns(columns: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (const column of columns) {
    const last = result.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else result.push([column, column]);
  }
  return result;
}
