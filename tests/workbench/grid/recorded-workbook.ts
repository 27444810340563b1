import {
  BooleanNumber,
  CellValueType,
  IUndoRedoService,
  IUniverInstanceService,
  type ICellData,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import { cellAddress, type CellRange } from "../../../src/core/sheets/a1";
import type { CellValue } from "../../../src/core/values/cell";
import { openXlsxHost, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { whenCalculated } from "../../../src/workbench/grid/univer/calculation";
import type { CopiedSheet } from "../../../src/workbench/grid/univer/copied-sheet";
import { recordEdits } from "../../../src/workbench/grid/univer/edit-recorder";
import { styleAt } from "../../../src/workbook/style-at";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { openInUniver } from "./snapshot-univer";

/** The first sheet of `recordedFile`. */
export const RECORDED = "花名册";

/** A file of a list with a sum, a text cell and merged cells, and a sheet with a formula that spills. */
export async function recordedFile(): Promise<Uint8Array> {
  const file = openXlsxHost(
    writeWorkbook([
      {
        name: RECORDED,
        styles: { text: { numberFormat: "@" }, head: { font: { bold: true } } },
        columnWidths: [10, 20],
        rows: [
          { values: ["姓名", "村", "年限", "备注"], style: "head" },
          { values: ["甲", "东村", 3, "0042"], style: [undefined, undefined, undefined, "text"] },
          { values: ["乙", "西村", 4] },
          { values: ["丙", "东村", 5] },
          { values: ["合计", null, { formula: "SUM(C2:C4)", value: 12 }] },
        ],
        merges: [{ top: 5, left: 0, bottom: 6, right: 1 }],
      },
      { name: "村", styles: {}, columnWidths: [], rows: [{ values: ["名单"] }] },
    ])
  );
  await file.edit([
    {
      kind: "cells",
      sheet: "村",
      cells: [
        {
          row: 1,
          column: 0,
          content: {
            formula: `=UNIQUE(${RECORDED}!B2:B4)`,
            value: "东村",
            fills: { top: 1, left: 0, bottom: 2, right: 0 },
          },
        },
        { row: 2, column: 0, content: "西村" },
      ],
    },
  ]);
  return file.toBytes();
}

/** What counts of a sheet, whoever tells it. Cells by address. */
export interface SheetState {
  readonly name: string;
  readonly isHidden: boolean;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
}

/** A range as the grid's commands take it. */
export function rangeOf(top: number, left: number, bottom = top, right = left): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A file, opened in Univer without a screen, whose changes are recorded. */
export async function openRecorded(bytes: Uint8Array) {
  const file = openXlsxHost(bytes);
  const book = file.bookLook();
  const sheets = (await file.listSheets()).map(({ name }) => file.sheetLook(name));
  const opened = openInUniver({ book, sheets });
  const { injector, commands, unit, workbook } = opened;
  // Undoing works on the workbook that has the focus.
  injector.get(IUniverInstanceService).focusUnit(unit);
  injector.get(IUndoRedoService);
  const looks = new Map(sheets.map((look) => [opened.sheet(look.grid.name).getSheetId(), look]));
  const changes: string[] = [];
  const copies: CopiedSheet[] = [];
  let changedAt = -Infinity;
  const recorder = recordEdits({
    injector,
    lookInFile(id, row, column) {
      const look = looks.get(id);
      return book.styles[look ? styleAt(look, row, column) : 0];
    },
    onChange(sheet) {
      changedAt = performance.now();
      changes.push(sheet);
    },
    onCopied: (copied) => copies.push(copied),
  });
  const idOf = (name: string) => workbook.getSheetByName(name)!.getSheetId();
  return {
    ...opened,
    file,
    recorder,
    changes,
    copies,
    idOf,
    /** Carries out a command of the grid; one about a sheet is done on that sheet, as people do it. */
    run: (id: string, params: object = {}, sheet?: string) => {
      if (sheet !== undefined) workbook.setActiveSheet(idOf(sheet));
      const subUnit = sheet === undefined ? {} : { subUnitId: idOf(sheet) };
      return commands.executeCommand(id, { unitId: unit, ...subUnit, ...params });
    },
    /** The steps recorded, once formulas have been worked out. */
    async take() {
      await whenCalculated(injector, changedAt);
      return recorder.take();
    },
    /** What the grid shows. */
    shown: () => stateInGrid(opened),
  };
}

export type Recorded = Awaited<ReturnType<typeof openRecorded>>;

function stateInGrid({ workbook, data, unit }: ReturnType<typeof openInUniver>): SheetState[] {
  return workbook
    .getWorkbook()
    .getSheets()
    .map((sheet) => {
      const id = sheet.getSheetId();
      const values: Record<string, CellValue> = {};
      const formulas: Record<string, string> = {};
      const put = (row: number, column: number, cell: Nullable<ICellData | void>) => {
        const value = plainValue(cell);
        if (value !== null) values[cellAddress(row, column)] = value;
      };
      sheet.getCellMatrix().forValue((row, column, cell) => {
        put(row, column, cell);
        const formula = data.getFormulaStringByCell(row, column, id, unit);
        if (formula) formulas[cellAddress(row, column)] = formula;
      });
      const spilled = data.getArrayFormulaCellData()[unit]?.[id] ?? {};
      for (const [row, cells] of Object.entries(spilled)) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          put(Number(row), Number(column), cell as ICellData);
        }
      }
      const last = sheet.getCellMatrix().getLength();
      return {
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden() !== BooleanNumber.FALSE,
        values,
        formulas,
        merges: (sheet.getConfig().mergeData ?? [])
          // One cell merged with itself is as any other.
          .filter((range) => range.endRow > range.startRow || range.endColumn > range.startColumn)
          .map(({ startRow, startColumn, endRow, endColumn }) =>
            addressOf({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })
          )
          .sort(),
        hiddenRows: Array.from({ length: last }, (_, row) => row).filter(
          (row) => !sheet.getRowRawVisible(row)
        ),
      };
    });
}

/** The value of a cell of the grid, texts that name errors being errors. */
function plainValue(cell: Nullable<ICellData | void>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  // A file has no such error; what it has instead is Excel's own choice.
  if (value === "#SPILL!") return { error: "#VALUE!" };
  if (typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value)) return { error: value };
  return value;
}

/** What a file holds. */
export async function stateInFile(file: XlsxHost): Promise<SheetState[]> {
  const sheets = await file.listSheets();
  return sheets.map(({ name, visibility }) => {
    const { grid, formulas } = file.sheetLook(name);
    const values: Record<string, CellValue> = {};
    grid.columns.forEach((cells, column) =>
      cells.forEach((value, row) => {
        if (value !== null) values[cellAddress(row, column)] = value;
      })
    );
    return {
      name,
      isHidden: visibility !== "visible",
      values,
      formulas: Object.fromEntries(
        formulas.map(({ row, column, formula }) => [cellAddress(row, column), formula])
      ),
      merges: grid.merges.map(addressOf).sort(),
      hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    };
  });
}

function addressOf({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
