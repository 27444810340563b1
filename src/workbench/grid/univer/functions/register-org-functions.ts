import type { IDisposable, Injector, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import {
  extractFormulaError,
  FormulaDataModel,
  IFunctionService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { maskText } from "../../../../core/issues/mask";
import { defaultSettings } from "../../../../core/settings/settings";
import type { FunctionEntry } from "../../../../functions/function-definition";
import { functionTable } from "../../../../functions/function-table";
import { NAMESPACE } from "../../../../functions/functions-page";
import type { CellAddress, ErrorMessages } from "./error-messages";
import { createErrorMessages } from "./error-messages";
import { followCells } from "./follow-cells";
import { registerFunctionTexts } from "./function-texts";
import { OrgFunction } from "./org-function";

export interface OrgFunctionOptions {
  /** The functions; those of the product when left out. */
  readonly table?: readonly FunctionEntry[];
  /** How ID numbers in sentences are hidden; as the settings do without being asked when left out. */
  readonly mask?: (sentence: string) => string;
}

/** Ids are Univer's, rows and columns zero-based. */
export interface OrgFunctions extends IDisposable {
  /** The error value that a formula shows in a cell, its own one or one it spills to; `null` without one. */
  errorAt(unitId: string, sheetId: string, row: number, column: number): string | null;
  /**
   * The sentence of the function behind the error value that a cell shows; `undefined` where the
   * cell shows none, or another one than the function gave.
   */
  messageAt(unitId: string, sheetId: string, row: number, column: number): string | undefined;
}

/** The names of a function in formulas, in capitals as Univer's engine looks them up. */
export function formulaNames({ name, alias }: FunctionEntry): string[] {
  return [name, alias].map((own) => `${NAMESPACE}.${own}`.toUpperCase());
}

function errorShown(
  injector: Injector,
  { unitId, sheetId, row, column }: CellAddress
): string | null {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const own = workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  const spills = injector.get(FormulaDataModel).getArrayFormulaCellData();
  const spilled = spills[unitId]?.[sheetId]?.[row]?.[column];
  return extractFormulaError(own) ?? extractFormulaError(spilled, true);
}

function registerExecutors(
  injector: Injector,
  table: readonly FunctionEntry[],
  messages: ErrorMessages
): IDisposable {
  const service = injector.get(IFunctionService);
  const functions = table.flatMap((entry) =>
    formulaNames(entry).map((name) => new OrgFunction(name, entry, messages))
  );
  service.registerExecutors(...functions);
  return { dispose: () => service.unregisterExecutors(...functions.map(({ name }) => name)) };
}

/**
 * Makes the functions of the table, under their English and Chinese names behind `ORG.`, part of
 * Univer's formulas, with their help. To be called once, after the plugins are registered and before
 * the first workbook is created: a formula that was read without them keeps `#NAME?`. No function
 * ever throws; what one has to say of its error value is kept beside the cell.
 */
export function registerOrgFunctions(
  injector: Injector,
  options: OrgFunctionOptions = {}
): OrgFunctions {
  const { table = functionTable } = options;
  const mask = options.mask ?? ((text) => maskText(text, defaultSettings.idMasking));
  const messages = createErrorMessages();
  const parts = [
    registerExecutors(injector, table, messages),
    registerFunctionTexts(injector, table),
    injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) messages.begin();
    }),
    injector.get(ICommandService).onCommandExecuted((command) => {
      followCells(messages, command);
    }),
  ];
  return {
    errorAt: (unitId, sheetId, row, column) =>
      errorShown(injector, { unitId, sheetId, row, column }),
    messageAt(unitId, sheetId, row, column) {
      const cell = { unitId, sheetId, row, column };
      const error = errorShown(injector, cell);
      const sentence = error ? messages.find(cell, error) : undefined;
      return sentence === undefined ? undefined : mask(sentence);
    },
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}
