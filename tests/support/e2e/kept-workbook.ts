import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { WorkbookModel } from "../excel-host/model";
import { createStylePool } from "../excel-host/styles";

/** Set by scripts/e2e-setup.mjs: a folder that lives as long as one run of the tests. */
const FOLDER = process.env["ORGROSTER_E2E_KEPT"];

/**
 * Reads a workbook file into the model of the emulated Excel, once in a run of all tests: two other
 * libraries take ten seconds for the sample workbook, and nine tests open it. Every call gives a
 * model of its own.
 */
export async function importedWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const kept = FOLDER && path.join(FOLDER, createHash("sha256").update(bytes).digest("hex"));
  if (kept && existsSync(kept)) return restored(readFileSync(kept));
  const { importWorkbook } = await import("../excel-host/xlsx-import");
  const workbook = await importWorkbook(bytes);
  if (kept) {
    // Under its name only once it is whole: another process may look for it.
    const unfinished = `${kept}-${randomUUID()}`;
    writeFileSync(unfinished, serialize({ ...workbook, intern: null }));
    renameSync(unfinished, kept);
  }
  return workbook;
}

/** A model as it was kept. Cells of one style share one object, as they did; those become the pool. */
function restored(kept: Buffer): WorkbookModel {
  const workbook: WorkbookModel = {
    ...(deserialize(kept) as WorkbookModel),
    intern: createStylePool(),
  };
  for (const { style, rows, columnStyles, rowStyles } of workbook.sheets) {
    workbook.intern(style);
    for (const row of rows) row?.forEach((cell) => cell && workbook.intern(cell.style));
    for (const styles of [columnStyles, rowStyles]) styles.forEach((one) => workbook.intern(one));
  }
  return workbook;
}
