import type { ICellData, IWorkbookData } from "@univerjs/core";
import {
  CellValueType,
  ICommandService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { SetRangeValuesMutation, UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import {
  FormulaCalculationSessionService,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { filter, firstValueFrom } from "rxjs";
import { parseCellAddress } from "../../../src/core/sheets/a1";
import type { OrgFunctionOptions } from "../../../src/workbench/grid/univer/functions/register-org-functions";
import { CORRECTED_FUNCTIONS } from "../../../src/workbench/grid/univer/functions/exact-edate";
import { registerOrgFunctions } from "../../../src/workbench/grid/univer/functions/register-org-functions";

/** What is put into a cell: a formula with its `=`, a value, or Univer's own description of it. */
export type Entry = string | number | boolean | null | ICellData;

const UNIT = "book";
const SHEET = "sheet";

function cellOf(entry: Entry): ICellData | null {
  if (typeof entry === "object") return entry;
  if (typeof entry === "number") return { v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  return entry.startsWith("=") ? { f: entry } : { v: entry, t: CellValueType.STRING };
}

function matrixOf(cells: Readonly<Record<string, Entry>>) {
  const matrix = new ObjectMatrix<ICellData | null>();
  for (const [address, entry] of Object.entries(cells)) {
    const { row, column } = parseCellAddress(address)!;
    matrix.setValue(row, column, cellOf(entry));
  }
  return matrix.getMatrix();
}

export type OpenSheet = Awaited<ReturnType<typeof openSheet>>;

/** A workbook of one sheet 表 in Univer without a screen; what its formulas give can be read at once. */
export async function openSheet(
  cells: Readonly<Record<string, Entry>>,
  options: OrgFunctionOptions = {},
  size = { rowCount: 300, columnCount: 40 }
) {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: CORRECTED_FUNCTIONS });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const injector = univer.__getInjector();
  const functions = registerOrgFunctions(injector, options);
  const api = FUniver.newAPI(univer);
  const snapshot: Partial<IWorkbookData> = {
    id: UNIT,
    sheetOrder: [SHEET],
    sheets: { [SHEET]: { id: SHEET, name: "表", cellData: {}, ...size } },
  };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);

  const session = injector.get(FormulaCalculationSessionService);
  /** Resolves when the calculation after the change has been shown. */
  const edit = async (changed: Readonly<Record<string, Entry>>): Promise<void> => {
    const before = session.state.id;
    await injector.get(ICommandService).executeCommand(SetRangeValuesMutation.id, {
      unitId: UNIT,
      subUnitId: SHEET,
      cellValue: matrixOf(changed),
    });
    await firstValueFrom(
      session.state$.pipe(
        filter(
          ({ id, resultEmitted, resultApplied }) => id > before && resultEmitted && resultApplied
        )
      )
    );
  };
  const sheet = api.getWorkbook(UNIT)!.getSheetBySheetId(SHEET)!.getSheet();
  const cellAt = (address: string): ICellData | undefined => {
    const { row, column } = parseCellAddress(address)!;
    const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData();
    const own = sheet.getCellRaw(row, column);
    return (own?.v === undefined ? spilled[UNIT]?.[SHEET]?.[row]?.[column] : own) ?? undefined;
  };
  await edit(cells);
  return {
    injector,
    api,
    sheet,
    edit,
    /** What a cell shows, spilled or its own. */
    value(address: string) {
      const cell = cellAt(address);
      return cell?.t === CellValueType.BOOLEAN ? Boolean(cell.v) : (cell?.v ?? null);
    },
    format(address: string): string | undefined {
      const { row, column } = parseCellAddress(address)!;
      return sheet.getComposedCellStyle(row, column).n?.pattern;
    },
    message(address: string): string | undefined {
      const { row, column } = parseCellAddress(address)!;
      return functions.messageAt(UNIT, SHEET, row, column);
    },
    functions,
    dispose: () => univer.dispose(),
  };
}
