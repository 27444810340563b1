import type { CellFormat, Grid } from "../core/sheets/grid";
import { formatOfCode } from "../core/sheets/number-format";
import type { CellValue } from "../core/values/cell";
import { valueAsHeld } from "./value-as-held";
import type { CellEdit } from "./workbook-edits";

/**
 * A sheet as it reads with some cells edited, later edits after earlier ones. Columns without edits
 * are those of the grid given. Values stay as they are typed: a text cell's text is a text, an empty
 * text no value. `formatIn` tells the number format of a cell as the sheet has it; it is asked about
 * cells only that hold no number so far: the grid need not know their formats.
 */
export function withCellEdits(
  grid: Grid,
  edits: readonly CellEdit[],
  formatIn: (row: number, column: number) => CellFormat
): Grid {
  const columns = new Map<number, CellValue[]>();
  const formats = new Map<number, Uint8Array>();
  const looked = new Set<string>();
  let { rowCount } = grid;

  function columnOf(column: number): CellValue[] {
    let held = columns.get(column);
    if (!held) columns.set(column, (held = [...(grid.columns[column] ?? [])]));
    return held;
  }

  function setFormat(row: number, column: number, format: CellFormat): void {
    let held = formats.get(column);
    if (!held || held.length <= row) {
      const before = held ?? grid.formats[column];
      const length = typeof before === "object" ? before.length : 0;
      held = new Uint8Array(Math.max(row + 1, rowCount, length));
      if (typeof before === "number") held.fill(before);
      else if (before) held.set(before);
      formats.set(column, held);
    }
    held[row] = format;
  }

  for (const { row, column, content, look } of edits) {
    if (content !== undefined) {
      const value = valueOf(content);
      if (value !== null) rowCount = Math.max(rowCount, row + 1);
      const cells = columnOf(column);
      while (cells.length < row) cells.push(null);
      cells[row] = value;
    }
    const place = `${row}:${column}`;
    if (look) {
      looked.add(place);
      setFormat(row, column, formatOfCode(look.numberFormat));
    } else if (isNumber(columns.get(column)?.[row]) && !looked.has(place)) {
      if (!isNumber(grid.columns[column]?.[row])) setFormat(row, column, formatIn(row, column));
    }
  }
  return {
    ...grid,
    rowCount,
    columns: merged(grid.columns, columns, () => []),
    formats: merged(grid.formats, formats, () => undefined),
  };
}

function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number";
}

function valueOf(content: NonNullable<CellEdit["content"]> | null): CellValue {
  return valueAsHeld(
    typeof content === "object" && content !== null && "formula" in content
      ? content.value
      : content
  );
}

/** The list with other items at some places, filled up where these lie behind its end. */
function merged<T>(items: readonly T[], others: ReadonlyMap<number, T>, filler: () => T): T[] {
  const length = Math.max(items.length, ...[...others.keys()].map((place) => place + 1));
  return Array.from({ length }, (_, i) => others.get(i) ?? items[i] ?? filler());
}
