import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import "@univerjs/sheets/facade";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import {
  wholeSnapshot,
  type WorkbookInput,
} from "../../../src/workbench/grid/univer/snapshot/workbook-snapshot";

/** The engine keeps values by workbook beyond a workbook's life: no two have the same id. */
let books = 0;
const running = new Set<Univer>();

/** Ends every workbook that is open; one that is left keeps the test run from ending. */
export function closeAll(): void {
  for (const univer of running) univer.dispose();
  running.clear();
}

/** A workbook opened from its look in Univer without a screen. */
export function openInUniver(input: Omit<WorkbookInput, "id" | "name">) {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  running.add(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  const unit = `book-${++books}`;
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const whole = wholeSnapshot({ id: unit, name: "花名册", ...input });
  univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, whole.workbook);
  const data = injector.get(FormulaDataModel);
  const ids = whole.sheets.map(({ sheet }) => sheet.id);
  data.setArrayFormulaRange({
    [unit]: Object.fromEntries(whole.sheets.map(({ arrays }, i) => [ids[i], arrays.ranges])),
  });
  data.setArrayFormulaCellData({
    [unit]: Object.fromEntries(whole.sheets.map(({ arrays }, i) => [ids[i], arrays.cells])),
  });
  const calculated = () => api.getFormula().onCalculationResultApplied(20_000);
  const workbook = api.getActiveWorkbook()!;
  return {
    api,
    unit,
    injector,
    data,
    commands: injector.get(ICommandService),
    snapshot: whole.workbook,
    workbook,
    sheet: (name: string) => workbook.getSheetByName(name)!.getSheet(),
    /** Works every formula out again. */
    recalculate: async () => {
      const end = calculated();
      api.getFormula().executeCalculation();
      await end;
    },
  };
}
