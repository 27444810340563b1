import { cellAddress, type CellPosition, type CellRange } from "../../core/sheets/a1";
import type { CellValue } from "../../core/values/cell";
import type { HeldCell } from "../../workbook/cell-change";
import { joinedRanges } from "../../workbook/mark-ranges";
import type { ExcelContext } from "./excel-session";
import { addressLists, piecesBySize, type ExcelLimits } from "./payload";

/** A cell as it is in Excel. */
export interface ExcelCell extends HeldCell {
  readonly numberFormat: string;
}

/** Cells of one sheet that are asked for. */
export interface CellQuery {
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
}

/** What a sheet answers; `null` when there is none of that name. */
export interface CellAnswer {
  readonly name: string;
  readonly isProtected: boolean;
  /** By address; every cell that was asked for is in it. */
  readonly cells: ReadonlyMap<string, ExcelCell>;
}

/** Rows between two cells of a column that are read along rather than asked for around. */
const GAP = 8;
/** Bytes of the answer about one block and about one cell of it, beyond its text. */
const AREA_BYTES = 200;
const CELL_BYTES = 120;

/** Reads single cells of several sheets; one round trip for a thousand or so. */
export async function readCells(
  context: ExcelContext,
  queries: readonly CellQuery[],
  limits: ExcelLimits
): Promise<(CellAnswer | null)[]> {
  const items = queries.flatMap(({ sheet, cells }, query) =>
    addressLists(blocksOf(cells)).map((list) => ({ sheet, query, ...list }))
  );
  const found = new Map<number, Map<string, ExcelCell>>();
  const names = new Map<number, { name: string; isProtected: boolean }>();
  for (const piece of piecesBySize(items, limits.bytes, ({ ranges }) => answerBytes(ranges))) {
    const asked = piece.map((item) => ({ ...item, ...ask(context, item) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip for as much as one answer may hold
    await context.sync();
    for (const { query, sheet, areas } of asked) {
      if (sheet.isNullObject) continue;
      names.set(query, { name: sheet.name, isProtected: sheet.protection.protected });
      const cells = found.get(query) ?? new Map<string, ExcelCell>();
      found.set(query, cells);
      for (const area of areas.areas.items) takeArea(area, cells);
    }
  }
  return queries.map((_, query) => {
    const head = names.get(query);
    return head ? { ...head, cells: found.get(query)! } : null;
  });
}

function ask(context: ExcelContext, { sheet, address }: { sheet: string; address: string }) {
  const proxy = context.workbook.worksheets.getItemOrNullObject(sheet);
  proxy.load("name,protection/protected");
  const areas = proxy.getRanges(address);
  areas.areas.load(
    "items/rowIndex,items/columnIndex,items/values,items/valueTypes,items/formulas,items/numberFormat"
  );
  return { sheet: proxy, areas };
}

function takeArea(area: Excel.Range, cells: Map<string, ExcelCell>): void {
  area.values.forEach(([value], r) => {
    const isError = (area.valueTypes[r][0] as string) === "Error";
    const [entry] = area.formulas[r] as unknown[];
    // The formula of a cell that holds a text beginning with `=` is that text.
    const isFormula = typeof entry === "string" && entry.startsWith("=") && entry !== value;
    cells.set(cellAddress(area.rowIndex + r, area.columnIndex), {
      value: isError ? { error: String(value) } : value === "" ? null : (value as CellValue),
      ...(isFormula ? { formula: entry } : {}),
      numberFormat: String(area.numberFormat[r][0]),
    });
  });
}

/** Blocks of one column each that hold the cells, and what little lies between them. */
function blocksOf(cells: readonly CellPosition[]): CellRange[] {
  const reaching = cells.map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: row + GAP,
    right: column,
  }));
  return joinedRanges(reaching).map((range) => ({ ...range, bottom: range.bottom - GAP }));
}

function answerBytes(ranges: readonly CellRange[]): number {
  return ranges.reduce((sum, { top, bottom }) => {
    return sum + AREA_BYTES + CELL_BYTES * (bottom - top + 1);
  }, 0);
}
