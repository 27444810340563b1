import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IDisposable,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** A number keeps fifteen digits; ID numbers and bank accounts have more. */
const TOO_LONG = /^\s*[-+]?\d{16,}\s*$/;

/** Whether a text is a number with more digits than a number keeps. */
export function isTooLong(value: unknown): value is string {
  return typeof value === "string" && TOO_LONG.test(value);
}

/**
 * Makes a change of a cell keep the digits of a long number as text, in place. The grid itself makes
 * a number of it where it is typed over a text, or where its cell gets another number format.
 * @returns false when the change is nothing but turning such a text into a number
 */
export function keepDigits(change: ICellData, old: Nullable<ICellData>): boolean {
  if (change.f || (change.v === undefined && old?.f)) return true;
  if (typeof change.v === "number" && isTooLong(old?.v) && Number(old.v) === change.v) {
    change.v = old.v;
    change.t = CellValueType.FORCE_STRING;
    return false;
  }
  const value = change.v === undefined ? old?.v : change.v;
  if (isTooLong(value) && change.t !== CellValueType.STRING) {
    change.t = CellValueType.FORCE_STRING;
  }
  return true;
}

/**
 * Watches over all changes of cells so that no long number loses digits. `onKept` is called when
 * somebody asked for texts to become numbers and some stayed texts for that.
 */
export function keepLongNumbers(injector: Injector, onKept: () => void): IDisposable {
  const instances = injector.get(IUniverInstanceService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const cells = instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId)
      ?.getCellMatrix();
    let kept = false;
    for (const [row, changes] of Object.entries(cellValue ?? {})) {
      for (const [column, change] of Object.entries(changes as Record<string, ICellData | null>)) {
        if (!change) continue;
        const old = cells?.getValue(Number(row), Number(column)) ?? null;
        if (!keepDigits(change, old)) kept = true;
      }
    }
    if (kept) onKept();
  });
}
