import { WorkbookError } from "../../core/sheets/workbook-error";
import { nameKey } from "../../workbook/plan-checks";
import { inExcel, type ExcelContext } from "./excel-session";
import type { KeptPlan } from "../../core/sheets/kept-plan";

/** Sheets and names of a workbook before something is inserted. */
export interface WorkbookTabs {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Names that hold in the whole workbook, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** Reads them; `protected` when no sheet may be added. One round trip. */
export async function readTabs(context: ExcelContext): Promise<WorkbookTabs> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("protected", { sheet: "" });
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
  };
}

/**
 * Takes away what an attempt to insert the plans left behind: sheets of their names, or of those
 * that Excel gives when a name is taken (`表1 (2)`), and names of theirs, that were not there
 * before. Is never stopped.
 */
export async function removeAdded(before: WorkbookTabs, plans: readonly KeptPlan[]): Promise<void> {
  const ids = new Set(before.sheets.map(({ id }) => id));
  const wanted = new Set(plans.map(({ name }) => nameKey(name)));
  const planned = new Set(
    plans.flatMap(({ names = [] }) => names.map(({ name }) => name.toLowerCase()))
  );
  const isOurs = (name: string) =>
    wanted.has(nameKey(name)) || wanted.has(nameKey(name.replace(/ \(\d+\)$/, "")));
  await inExcel("", async (context) => {
    const now = await readTabs(context);
    const { workbook } = context;
    const sheets = now.sheets.filter(({ id, name }) => !ids.has(id) && isOurs(name));
    const names = [...now.names].filter((name) => planned.has(name) && !before.names.has(name));
    if (sheets.length + names.length === 0) return;
    for (const name of names) workbook.names.getItem(name).delete();
    for (const { id } of sheets) workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}
