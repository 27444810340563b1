import { cellAddress, parseCellAddress, type CellPosition } from "../core/sheets/a1";
import { CellFormat, formatAt, valueAt, type Grid } from "../core/sheets/grid";
import { formatOfCode } from "../core/sheets/number-format";
import { isPlanFormula, type PlanValue, type SheetPlan } from "../core/sheets/sheet-plan";
import type { CellValue } from "../core/values/cell";
import { isCovered, type HeldCell } from "./cell-change";
import { trimmed } from "./grid-range";
import { gridFromPlan } from "./plan-grid";
import { valueAsHeld } from "./value-as-held";

/** A sheet in memory; never changed, only replaced. */
export interface MemorySheet {
  readonly grid: Grid;
  /** By address: number formats that the class of format in the grid does not tell. */
  readonly formats: ReadonlyMap<string, string>;
  /** By address, with the leading `=`. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** What a cell is to hold: a value, or a formula whose result nobody has worked out. */
export interface MemoryWrite extends CellPosition {
  readonly value: CellValue;
  readonly formula?: string;
  /** Left out: the cell keeps its own. */
  readonly format?: string;
}

/** The number format taken for a cell of which only the class is known. */
const FORMAT_OF_CLASS: Readonly<Record<CellFormat, string>> = {
  [CellFormat.General]: "General",
  [CellFormat.Date]: "yyyy/m/d",
  [CellFormat.Text]: "@",
  [CellFormat.TwoDecimals]: "0.00",
};

export function sheetFromGrid(grid: Grid): MemorySheet {
  return { grid, formats: new Map(), formulas: new Map() };
}

/** The sheet that a plan describes. Throws what `gridFromPlan` throws. */
export function sheetFromPlan(plan: SheetPlan): MemorySheet {
  const rows = [...plan.rows];
  const grid = gridFromPlan({ ...plan, rows });
  const formats = new Map<string, string>();
  const formulas = new Map<string, string>();
  rows.forEach(({ values, style }, row) => {
    const width = typeof style === "object" ? Math.max(values.length, style.length) : values.length;
    for (let column = 0; column < width; column++) {
      const key = typeof style === "object" ? style[column] : style;
      const format = plan.styles[key ?? ""]?.numberFormat ?? "General";
      if (format !== FORMAT_OF_CLASS[formatAt(grid, row, column)]) {
        formats.set(cellAddress(row, column), format);
      }
      const formula = formulaOf(values[column] ?? null);
      if (formula) formulas.set(cellAddress(row, column), formula);
    }
  });
  return { grid, formats, formulas };
}

/** The formula of a planned cell with the leading `=`; `undefined` for any other value. */
export function formulaOf(value: PlanValue): string | undefined {
  return isPlanFormula(value) ? `=${value.formula.replace(/^=/, "")}` : undefined;
}

export function heldCell({ grid, formulas }: MemorySheet, { row, column }: CellPosition): HeldCell {
  const formula = formulas.get(cellAddress(row, column));
  return {
    value: valueAt(grid, row, column),
    ...(formula === undefined ? {} : { formula }),
    isCovered: isCovered(grid.merges, row, column),
  };
}

export function numberFormatAt(sheet: MemorySheet, { row, column }: CellPosition): string {
  return (
    sheet.formats.get(cellAddress(row, column)) ??
    FORMAT_OF_CLASS[formatAt(sheet.grid, row, column)]
  );
}

/** The sheet with some cells changed. */
export function withWrites(sheet: MemorySheet, writes: readonly MemoryWrite[]): MemorySheet {
  const { grid } = sheet;
  const columns: CellValue[][] = [];
  const classes: CellFormat[][] = [];
  const formats = new Map(sheet.formats);
  const formulas = new Map(sheet.formulas);
  for (const write of writes) {
    const { row, column, value, formula } = write;
    const address = cellAddress(row, column);
    columns[column] ??= [...(grid.columns[column] ?? [])];
    classes[column] ??= columns[column].map((_, r) => formatAt(grid, r, column));
    while (columns[column].length <= row) columns[column].push(null);
    while (classes[column].length <= row) classes[column].push(CellFormat.General);
    columns[column][row] = valueAsHeld(value);
    if (formula === undefined) formulas.delete(address);
    else formulas.set(address, formula);
    const format = write.format ?? numberFormatAt(sheet, write);
    classes[column][row] = formatOfCode(format);
    if (format === FORMAT_OF_CLASS[classes[column][row]]) formats.delete(address);
    else formats.set(address, format);
  }
  const width = Math.max(grid.columns.length, columns.length);
  const all = Array.from({ length: width }, (_, c) => columns[c] ?? grid.columns[c] ?? []);
  return {
    grid: trimmed({
      ...grid,
      columns: all,
      formats: all.map((_, c) => (classes[c] ? Uint8Array.from(classes[c]) : grid.formats[c])),
    }),
    formats,
    formulas,
  };
}

/** The sheet as plain data, cell by cell, whatever way it came about. */
export function plainSheet(sheet: MemorySheet): object {
  const { name, visibility, merges, hiddenRows, columns } = sheet.grid;
  const cells: Record<string, unknown> = {};
  const add = (row: number, column: number) => {
    const { value, formula = "" } = heldCell(sheet, { row, column });
    const format = numberFormatAt(sheet, { row, column });
    const isPlain = value === null && formula === "" && format === "General";
    if (!isPlain) cells[cellAddress(row, column)] = [value, formula, format];
  };
  columns.forEach((values, column) => values.forEach((_, row) => add(row, column)));
  for (const address of sheet.formats.keys()) {
    const { row, column } = parseCellAddress(address)!;
    add(row, column);
  }
  return { name, visibility, merges, hiddenRows: [...hiddenRows], cells };
}
