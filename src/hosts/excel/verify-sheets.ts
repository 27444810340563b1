import { cellAddress, rangeAddress, type CellRange } from "../../core/sheets/a1";
import { isPlanFormula, type PlanValue } from "../../core/sheets/sheet-plan";
import { isCovered, TEXT_FORMAT } from "../../workbook/cell-change";
import type { ExcelContext } from "./excel-session";
import type { KeptPlan } from "../../core/sheets/kept-plan";
import { styleKey } from "./draw-steps";

/** Cells of a sheet that are looked at. */
const SAMPLES = 8;

/** A cell that is looked at, and what must stand in it. */
interface Sample {
  readonly address: string;
  readonly value: string | number | boolean;
  readonly isText: boolean;
}

/**
 * Looks whether sheets are what their plans say: the extent of what stands on them, and a few
 * cells of each, those with digits as texts first. Excel has been seen to report an error and
 * place the sheets, and to place them without a part of them.
 */
export async function areAsPlanned(
  context: ExcelContext,
  plans: readonly KeptPlan[]
): Promise<boolean> {
  const asked = plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const samples = samplesOf(plan).map((sample) => ({
      sample,
      cell: sheet.getRange(sample.address).load("values,numberFormat"),
    }));
    return { plan, sheet: sheet.load("name"), used, samples };
  });
  await context.sync();
  return asked.every(
    ({ plan, sheet, used, samples }) =>
      !sheet.isNullObject &&
      sheet.name === plan.name &&
      extentOf(plan) === (used.isNullObject ? "" : rangeAddress(usedRange(used))) &&
      samples.every(({ sample, cell }) => holds(sample, cell))
  );
}

function usedRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function holds({ value, isText }: Sample, cell: Excel.Range): boolean {
  const [[found]] = cell.values as unknown[][];
  const isSame =
    typeof value === "number" && typeof found === "number"
      ? Math.abs(value - found) <= Math.abs(value) * 1e-14
      : found === value;
  return isSame && (!isText || cell.numberFormat[0][0] === TEXT_FORMAT);
}

/**
 * The block from the first to the last cell that holds anything; "" when none does. Excel keeps
 * nothing under a merged cell.
 */
function extentOf({ rows, merges = [] }: KeptPlan): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach(({ values }, row) =>
    values.forEach((value, column) => {
      if (value === null || value === "" || isCovered(merges, row, column)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    })
  );
  return bottom < 0 ? "" : rangeAddress({ top, left, bottom, right });
}

/** Results of formulas are left out: Excel works them out anew. */
function samplesOf(plan: KeptPlan): Sample[] {
  const texts: Sample[] = [];
  const others: Sample[] = [];
  let last: Sample | undefined;
  plan.rows.forEach((row, r) =>
    row.values.forEach((planned, c) => {
      const value = plainValue(planned);
      if (value === undefined || isCovered(plan.merges ?? [], r, c)) return;
      const format = plan.styles[styleKey(row, c) ?? ""]?.numberFormat;
      const isText = typeof value === "string" && format === TEXT_FORMAT;
      last = { address: cellAddress(r, c), value, isText };
      const list =
        isText || (typeof value === "string" && /^[\d=+\-@']/.test(value)) ? texts : others;
      if (list.length < SAMPLES / 2) list.push(last);
    })
  );
  return [...texts, ...others, ...(last ? [last] : [])];
}

function plainValue(value: PlanValue): string | number | boolean | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value !== "object") return value;
  return isPlanFormula(value) ? undefined : value.error;
}
