import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { gridFromPlan } from "../../workbook/plan-grid";
import { placeOf } from "../../workbook/placement";
import { checkPlans, nameKey, requireFreeNames } from "../../workbook/plan-checks";
import { throwIfAborted } from "../../workbook/work-steps";
import type { Placement, WorkOptions } from "../../workbook/workbook-host";
import { toBase64 } from "./base64";
import { drawSheets } from "./draw-sheet";
import { keepRows, type KeptPlan } from "../../core/sheets/kept-plan";
import { asWorkbookError, isHopeless } from "./excel-errors";
import { inExcel, type ExcelContext } from "./excel-session";
import type { ExcelLimits } from "./payload";
import { areAsPlanned } from "./verify-sheets";
import { readTabs, removeAdded, type WorkbookTabs } from "./workbook-tabs";
import { WorkbookError } from "../../core/sheets/workbook-error";

/** Makes the bytes of an .xlsx file of plans, perhaps elsewhere than on this thread. */
export type EncodePlans = (
  plans: readonly SheetPlan[],
  options: WorkOptions
) => Promise<Uint8Array> | Uint8Array;

export interface InsertTools {
  readonly encode: EncodePlans;
  readonly limits: ExcelLimits;
}

/**
 * Adds sheets, all or none. They go in as a file, which carries every format; the result is looked
 * at, because Excel may refuse the call, do half of it, or do it and report an error. Where the
 * sheets are not what they should be, what is left of them goes and they are drawn.
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  placement: Placement,
  { signal, onProgress }: WorkOptions,
  { encode, limits }: InsertTools
): Promise<void> {
  throwIfAborted(signal);
  const kept = plans.map(keepRows);
  checkPlans(kept);
  kept.forEach(gridFromPlan);
  await inExcel(
    kept[0].name,
    async (context) => {
      const before = await readTabs(context);
      const names = before.sheets.map(({ name }) => name);
      requireFreeNames(kept, names);
      const place = placeOf(names, placement);
      const base64 = toBase64(await encode(kept, signal ? { signal } : {}));
      onProgress?.(0.2);
      throwIfAborted(signal);
      try {
        const isSmall = base64.length <= limits.fileBytes;
        if (!isSmall || !(await insertFile(context, base64, kept, before, place))) {
          const report = (done: number) => onProgress?.(0.3 + 0.6 * done);
          await drawSheets(context, kept, place, before.names, limits, report);
          if (!(await areAsPlanned(context, kept))) throw notPlaced(kept);
        }
      } catch (error) {
        await removeAdded(before, kept);
        throw error;
      }
      onProgress?.(1);
    },
    signal
  );
}

/** True when the sheets stand where and as they should; otherwise nothing of them is left. */
async function insertFile(
  context: ExcelContext,
  base64: string,
  plans: readonly KeptPlan[],
  before: WorkbookTabs,
  place: number
): Promise<boolean> {
  try {
    await callInsert(context, base64, before, place);
  } catch (error) {
    const meaning = asWorkbookError(error);
    if (!(meaning instanceof WorkbookError) || isHopeless(meaning)) throw error;
  }
  if ((await takePlaces(context, plans, place)) && (await areAsPlanned(context, plans)))
    return true;
  await removeAdded(before, plans);
  return false;
}

async function callInsert(
  context: ExcelContext,
  base64: string,
  { sheets }: WorkbookTabs,
  place: number
): Promise<void> {
  const options: Excel.InsertWorksheetOptions =
    place === 0
      ? { positionType: "Beginning" }
      : { positionType: "After", relativeTo: sheets[place - 1].name };
  context.workbook.insertWorksheetsFromBase64(base64, options);
  await context.sync();
}

/** Whether all sheets are there; those in a wrong place are moved. */
async function takePlaces(
  context: ExcelContext,
  plans: readonly KeptPlan[],
  place: number
): Promise<boolean> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const found = sheets.items.map(({ name }) => nameKey(name));
  const wanted = plans.map(({ name }) => nameKey(name));
  if (!wanted.every((name) => found.includes(name))) return false;
  if (wanted.every((name, i) => found[place + i] === name)) return true;
  plans.forEach(({ name }, i) => {
    context.workbook.worksheets.getItem(name).position = place + i;
  });
  await context.sync();
  return true;
}

function notPlaced([{ name }]: readonly KeptPlan[]): WorkbookError {
  return new WorkbookError("host-failed", { detail: name });
}
