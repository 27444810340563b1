import type { BuiltForm } from "../../src/core/forms/build-form";
import { buildForm } from "../../src/core/forms/build-form";
import { planForm } from "../../src/core/forms/form-plan";
import { committeeStructure } from "../../src/core/forms/tables/committee-structure";
import { secretaryStructure } from "../../src/core/forms/tables/secretary-structure";
import { termComparison } from "../../src/core/forms/tables/term-comparison";
import { printForm } from "../../src/core/forms/checks/print-form";
import type { PrintedForm } from "../../src/core/forms/checks/printed-form";
import { readFormSheet } from "../../src/core/forms/checks/read-form-sheet";
import type { ReportData } from "../../src/core/forms/report-data";
import type { Grid } from "../../src/core/sheets/grid";
import { parseCellAddress } from "../../src/core/sheets/a1";
import type { CellValue } from "../../src/core/values/cell";
import { gridFromPlan } from "../../src/workbook/plan-grid";

/** Every form of a report, built. */
export function builtForms(data: ReportData): BuiltForm[] {
  return [committeeStructure, secretaryStructure, termComparison].map((form) =>
    buildForm(form, data)
  );
}

/** Every form of a report as it is printed. */
export function printedForms(data: ReportData): PrintedForm[] {
  return builtForms(data).map((built) => printForm(built, data.settings));
}

/** The sheet of a form as it is read back from a workbook. */
export function sheetOf(built: BuiltForm, data: ReportData): Grid {
  return gridFromPlan(planForm(built, data.settings));
}

/** A sheet with other values in some cells (`C7`). */
export function overtyped(grid: Grid, changes: Readonly<Record<string, CellValue>>): Grid {
  const columns = grid.columns.map((column) => [...column]);
  for (const [address, value] of Object.entries(changes)) {
    const { row, column } = parseCellAddress(address)!;
    while (columns.length <= column) columns.push([]);
    while (columns[column].length <= row) columns[column].push(null);
    columns[column][row] = value;
  }
  return { ...grid, columns };
}

/** Reads a sheet of the form that was built; fails the test where it cannot be read. */
export function readBack(grid: Grid, { form }: BuiltForm): PrintedForm {
  const reading = readFormSheet(grid, form);
  if (reading.kind !== "read") throw new Error(`${grid.name}: ${reading.reason}`);
  return reading.printed;
}
