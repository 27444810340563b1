import { MAX_SHEET_NAME } from "../../core/sheets/a1";
import type { Grid } from "../../core/sheets/grid";
import { nameKey } from "../../workbook/plan-checks";
import type { WorkOptions } from "../../workbook/workbook-host";
import { withEquals } from "./draw-layout";
import type { KeptPlan } from "../../core/sheets/kept-plan";
import { inExcel } from "./excel-session";
import { insertSheets, type InsertTools } from "./insert-sheets";
import { readTabs } from "./workbook-tabs";

/**
 * Puts a new sheet in the place of the one that the plan's name has. The old one steps aside under
 * another name until the new one stands; when anything goes wrong, or the work is stopped, it gets
 * its name back.
 */
export async function redrawSheet(
  plan: KeptPlan,
  old: Grid,
  options: WorkOptions,
  tools: InsertTools
): Promise<void> {
  const { aside, isActive } = await stepAside(old.name, options.signal);
  try {
    await insertSheets([{ ...plan, name: old.name }], { before: aside }, options, tools);
  } catch (error) {
    await rename(aside, old.name);
    throw error;
  }
  await inExcel(old.name, async (context) => {
    const { worksheets, names } = context.workbook;
    const fresh = worksheets.getItem(old.name);
    if (isActive) fresh.activate();
    worksheets.getItem(aside).delete();
    if (old.visibility === "hidden") fresh.visibility = "Hidden";
    if (old.visibility === "veryHidden") fresh.visibility = "VeryHidden";
    for (const { name, refersTo, local } of plan.names ?? []) {
      if (!local) names.getItem(name).formula = withEquals(refersTo);
    }
    await context.sync();
  });
}

/** Gives the sheet a name that is free. */
function stepAside(name: string, signal: AbortSignal | undefined) {
  return inExcel(
    name,
    async (context) => {
      const { workbook } = context;
      const active = workbook.worksheets.getActiveWorksheet().load("name");
      const { sheets } = await readTabs(context);
      const taken = new Set(sheets.map((sheet) => nameKey(sheet.name)));
      let number = 1;
      let aside: string;
      do {
        const suffix = ` ~${number++}`;
        aside = name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
      } while (taken.has(nameKey(aside)));
      await rename(name, aside);
      return { aside, isActive: nameKey(active.name) === nameKey(name) };
    },
    signal
  );
}

function rename(from: string, to: string): Promise<void> {
  return inExcel(from, async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}
