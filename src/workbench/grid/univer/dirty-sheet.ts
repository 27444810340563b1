import { createDirtyCells, type DirtyCells } from "./dirty-cells";

/** What of a row or column has changed. */
export const SIZE = 1;
export const HIDDEN = 2;

/** What of a sheet has changed, by place. */
export interface DirtySheet {
  readonly cells: DirtyCells;
  /** By number; what changed of each. */
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
  merges: boolean;
  freeze: boolean;
}

export function createDirtySheet(): DirtySheet {
  return {
    cells: createDirtyCells(),
    rows: new Map(),
    columns: new Map(),
    merges: false,
    freeze: false,
  };
}

/** Marks lines from one number to another. */
export function markLines(
  lines: Map<number, number>,
  first: number,
  last: number,
  what: number
): void {
  for (let line = first; line <= last; line++) lines.set(line, (lines.get(line) ?? 0) | what);
}
