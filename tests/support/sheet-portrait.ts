import * as SheetJS from "@e965/xlsx";
import { Workbook, type Worksheet } from "exceljs";

/** A sheet with all that people see of it, as an independent library reads it. */
export type SheetPortrait = Readonly<Record<string, unknown>>;

/** The sheets of a file by name, as exceljs reads them: values, formats, looks, sizes, page set-up. */
export async function portraits(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetPortrait>> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return new Map(book.worksheets.map((sheet) => [sheet.name, portrait(sheet)]));
}

function portrait(sheet: Worksheet): SheetPortrait {
  const cells: Record<string, unknown> = {};
  const heights: Record<number, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height || row.hidden) heights[number] = { height: row.height, hidden: row.hidden };
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.value === null && Object.keys(cell.style).length === 0) return;
      const { value, numFmt, font, fill, border, alignment, note } = cell;
      cells[cell.address] = { value, numFmt, font, fill, border, alignment, note };
    });
  });
  const { state, views, pageSetup, headerFooter, autoFilter } = sheet;
  const columns = sheet.columns?.map(({ width, hidden }) => ({ width, hidden }));
  const { merges } = sheet.model;
  return {
    ...{ cells, heights, columns, merges, state, views, pageSetup, headerFooter, autoFilter },
  };
}

/** The sheets of a file by name, as SheetJS reads them: cells with their text in their format, merges, widths. */
export function plainPortraits(bytes: Uint8Array): ReadonlyMap<string, SheetPortrait> {
  const book = SheetJS.read(bytes, { cellNF: true, cellFormula: true, cellStyles: true });
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      const cells = Object.fromEntries(
        Object.entries(sheet)
          .filter(([address]) => !address.startsWith("!"))
          .map(([address, cell]) => {
            const { t, v, f, z, w } = cell as SheetJS.CellObject;
            return [address, { t, v, f, z, w }];
          })
      );
      return [name, { cells, merges: sheet["!merges"], columns: sheet["!cols"] }];
    })
  );
}

/** Addresses of the cells of two portraits that differ in value or in anything else. */
export function differingCells(before: SheetPortrait, after: SheetPortrait): string[] {
  const [a, b] = [before, after].map(({ cells }) => cells as Readonly<Record<string, unknown>>);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (address) => JSON.stringify(a[address]) !== JSON.stringify(b[address])
  );
}
