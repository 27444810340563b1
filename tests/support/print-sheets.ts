import type { CellRange } from "../../src/core/sheets/a1";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { CellValue } from "../../src/core/values/cell";
import type { BookLook, CellLook, PrintLook, SheetLook } from "../../src/workbook/sheet-look";
import { PLAIN, PLAIN_PRINT } from "./print-looks";

/** What a sheet for print is made of; looks of cells by position `row,column`. */
export interface SheetRecipe {
  readonly rows: readonly (readonly CellValue[])[];
  readonly looks?: Readonly<Record<string, Partial<CellLook>>>;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  /** Characters of the default font; columns beyond have ten. */
  readonly widths?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Points; rows not named are twenty high, those named `undefined` find their height. */
  readonly heights?: Readonly<Record<number, number | undefined>>;
  readonly print?: Partial<PrintLook>;
  readonly name?: string;
}

/** A sheet of columns ten characters (55 points) wide and rows twenty points high. */
export function sheetForPrint(recipe: SheetRecipe): { book: BookLook; sheet: SheetLook } {
  const { rows, looks = {}, widths = [], hiddenColumns = [], heights = {} } = recipe;
  const name = recipe.name ?? "样表";
  const styles: CellLook[] = [PLAIN];
  const numbers: Uint16Array[] = [];
  for (const [at, look] of Object.entries(looks)) {
    const [row, column] = at.split(",").map(Number);
    numbers[column] ??= new Uint16Array(rows.length);
    numbers[column][row] = styles.push({ ...PLAIN, ...look }) - 1;
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  const sheet: SheetLook = {
    grid: gridFromRows(name, rows, {
      merges: recipe.merges ?? [],
      hiddenRows: new Set(recipe.hiddenRows ?? []),
    }),
    styles: numbers,
    formulas: [],
    columns: Array.from({ length: width }, (_, i) => ({
      first: i,
      last: i,
      width: widths[i] ?? 10,
      ...(hiddenColumns.includes(i) ? { hidden: true as const } : {}),
    })),
    rows: new Map(
      rows.flatMap((_, r) =>
        r in heights && heights[r] === undefined ? [] : [[r, { height: heights[r] ?? 20 }]]
      )
    ),
    defaultWidth: 10,
    defaultHeight: 13.5,
    showGridLines: true,
    zoom: 100,
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    links: [],
    notes: [],
    print: { ...PLAIN_PRINT, ...recipe.print },
    unseen: [],
  };
  const book = {
    styles,
    names: [],
    sheets: [{ name, visibility: "visible" as const }],
    activeSheet: 0,
  };
  return { book, sheet };
}

/** So many rows of so many cells, each holding its address-like text. */
export function cellsOf(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => `${r + 1}/${c + 1}`)
  );
}
