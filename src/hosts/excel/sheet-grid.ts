import { cellAddress, rangeAddress, type CellRange } from "../../core/sheets/a1";
import type { CellFormat } from "../../core/sheets/grid";
import { type Grid } from "../../core/sheets/grid";
import { formatOfCode } from "../../core/sheets/number-format";
import type { CellValue } from "../../core/values/cell";
import { trimmed } from "../../workbook/grid-range";
import { valueBytes } from "./payload";

/** Cells of which something more must be asked: one column, from the first to the last in question. */
export interface Probe {
  readonly range: CellRange;
  readonly address: string;
}

/** What a block of values leaves open. */
export interface OpenQuestions {
  /** Numbers, which may be dates by their format. */
  readonly formats: readonly Probe[];
  /** Texts that look like errors, which may be errors by their type. */
  readonly types: readonly Probe[];
}

/** A grid in the making: blocks of values come in, then the answers to what they left open. */
export interface GridBuilder {
  /** Takes values as Excel gives them from the row `top` and the column `left` on; returns their bytes. */
  addValues(top: number, left: number, values: readonly (readonly unknown[])[]): number;
  /** What the blocks since the last call left open. */
  takeQuestions(): OpenQuestions;
  addFormats(range: CellRange, codes: unknown): void;
  addTypes(range: CellRange, types: readonly (readonly unknown[])[]): void;
  finish(): Grid;
}

/** Errors as Excel writes them: `#N/A`, `#DIV/0!`, `#NAME?`, `#GETTING_DATA`. */
const ERROR_TEXT = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

export function createGridBuilder(
  head: Pick<Grid, "name" | "visibility" | "hiddenRows">
): GridBuilder {
  const columns: CellValue[][] = [];
  const formats: (Uint8Array | undefined)[] = [];
  const classes = new Map<string, CellFormat>();
  let numbers = new Map<number, CellRange>();
  let errors = new Map<number, CellRange>();
  let rowCount = 0;

  function classOf(code: unknown): CellFormat {
    const key = typeof code === "string" ? code : "General";
    let found = classes.get(key);
    if (found === undefined) classes.set(key, (found = formatOfCode(key)));
    return found;
  }

  return {
    addValues(top, left, values) {
      let bytes = 0;
      const width = values[0]?.length ?? 0;
      rowCount = Math.max(rowCount, top + values.length);
      for (let c = 0; c < width; c++) {
        const column = left + c;
        while (columns.length <= column) columns.push([]);
        const list = columns[column];
        while (list.length < top) list.push(null);
        for (let r = 0; r < values.length; r++) {
          const value = values[r][c];
          bytes += valueBytes(value);
          list[top + r] = value === "" || value === undefined ? null : (value as CellValue);
          if (typeof value === "number") widen(numbers, column, top + r);
          else if (typeof value === "string" && ERROR_TEXT.test(value)) {
            widen(errors, column, top + r);
          }
        }
      }
      return bytes;
    },
    takeQuestions() {
      const questions = { formats: probes(numbers), types: probes(errors) };
      numbers = new Map();
      errors = new Map();
      return questions;
    },
    addFormats({ top, bottom, left }, codes) {
      const column = (formats[left] ??= new Uint8Array(rowCount));
      if (column.length < rowCount) {
        formats[left] = new Uint8Array(rowCount);
        formats[left].set(column);
      }
      for (let row = top; row <= bottom; row++) {
        const value = columns[left][row];
        if (typeof value !== "number") continue;
        const code = Array.isArray(codes) ? (codes[row - top] as unknown[])[0] : codes;
        formats[left][row] = classOf(code);
      }
    },
    addTypes({ top, left }, types) {
      types.forEach(([type], r) => {
        const value = columns[left][top + r];
        if (type === "Error" && typeof value === "string") {
          columns[left][top + r] = { error: value };
        }
      });
    },
    finish: () => trimmed({ ...head, rowCount, columns, formats, merges: [], mergesUnknown: true }),
  };
}

function widen(ranges: Map<number, CellRange>, column: number, row: number): void {
  const range = ranges.get(column);
  ranges.set(column, { top: range?.top ?? row, bottom: row, left: column, right: column });
}

function probes(ranges: ReadonlyMap<number, CellRange>): Probe[] {
  return [...ranges.values()].map((range) => ({
    range,
    address: range.top === range.bottom ? cellAddress(range.top, range.left) : rangeAddress(range),
  }));
}
