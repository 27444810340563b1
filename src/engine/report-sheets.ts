import { formsIn } from "../core/forms/defined-forms";
import type { Form } from "../core/forms/form";
import { textsAbove } from "../core/forms/checks/locate-form";
import type { PrintedForm } from "../core/forms/checks/printed-form";
import { recogniseForm, reportingUnitOn } from "../core/forms/checks/recognise-form";
import type { UnreadableReason } from "../core/forms/checks/read-form-sheet";
import { readFormSheet } from "../core/forms/checks/read-form-sheet";
import { collectReportData } from "../core/forms/report-data";
import { townshipKey } from "../core/ledgers/unit-name";
import type { Settings } from "../core/settings/settings";
import type { Grid } from "../core/sheets/grid";
import { comparable } from "../core/values/text";
import type { HeldSheet, HeldWorkbook } from "./held-workbook";

/** A sheet of the workbook that shows one of the forms. */
export interface ReportSheet {
  readonly grid: Grid;
  readonly form: Form;
  readonly printed: PrintedForm;
  readonly headTop: number;
  /** The township whose own report it belongs to; `null`: the report of all. */
  readonly township: string | null;
}

/** A sheet of the product's that shows a form and can no longer be read. */
export interface UnreadableSheet {
  readonly sheet: string;
  readonly form: Form;
  readonly reason: UnreadableReason;
}

export interface ReportSheets {
  readonly read: readonly ReportSheet[];
  readonly unreadable: readonly UnreadableSheet[];
}

/** Rows at the top that can hold 表号. */
const NUMBER_ROWS = 5;

/** The form whose 表号 stands above the table. */
function numberedForm(grid: Grid, forms: readonly Form[]): Form | undefined {
  for (const text of textsAbove(grid, NUMBER_ROWS)) {
    const form = forms.find(({ number }) => text === number);
    if (form) return form;
  }
  return undefined;
}

function isTitled(grid: Grid, headTop: number, beginning: string): boolean {
  return textsAbove(grid, headTop).some((text) => text.startsWith(beginning));
}

/**
 * Whose report a table is. The rows tell it; a comparison has no such rows, there it is the unit
 * that reports, unless that is the unit of the whole report: then the title decides.
 */
function townshipOn(
  grid: Grid,
  { form, rowsBy }: PrintedForm,
  headTop: number,
  townships: ReadonlyMap<string, string>,
  { regionName, reportingUnit }: Settings
): string | null {
  const unit = reportingUnitOn(grid, headTop);
  const known = townships.get(townshipKey(unit));
  if (form.layout === "townships") return rowsBy === "unit" ? (known ?? unit) : null;
  if (known === undefined) return null;
  const isOfAll = townshipKey(reportingUnit) === townshipKey(known);
  return !isOfAll || isTitled(grid, headTop, comparable(regionName + known)) ? known : null;
}

function readSheet({ grid, own, table }: HeldSheet, forms: readonly Form[]) {
  if (table) return null;
  if (own && own.kind !== "form") return null;
  const found = recogniseForm(grid, forms);
  if (found) return { form: found.printed.form, reading: found } as const;
  const form = own ? numberedForm(grid, forms) : undefined;
  return form ? ({ form, reading: readFormSheet(grid, form) } as const) : null;
}

/** Names of the townships that rosters and unit list know, by the key that names are compared by. */
function knownTownships(workbook: HeldWorkbook): Map<string, string> {
  const { settings } = workbook.settings();
  const { townships } = collectReportData([workbook.book()], settings);
  return new Map(townships.map(({ key, name }) => [key, name]));
}

function findReportSheets(workbook: HeldWorkbook): ReportSheets {
  const { settings } = workbook.settings();
  const townships = knownTownships(workbook);
  const unreadable: UnreadableSheet[] = [];
  const forms = formsIn([workbook.book()]);
  const found = workbook.sheets().flatMap((sheet) => {
    const one = readSheet(sheet, forms);
    if (!one) return [];
    const { form, reading } = one;
    if (reading.kind === "read") return [{ grid: sheet.grid, form, ...reading }];
    unreadable.push({ sheet: reading.sheet, form, reason: reading.reason });
    return [];
  });
  for (const { grid, printed, headTop } of found) {
    if (printed.form.layout === "comparison" || printed.rowsBy !== "unit") continue;
    const unit = reportingUnitOn(grid, headTop);
    const key = townshipKey(unit);
    if (key !== "" && !townships.has(key)) townships.set(key, unit);
  }
  return {
    read: found.map(({ grid, form, printed, headTop }) => ({
      grid,
      form,
      printed,
      headTop,
      township: townshipOn(grid, printed, headTop, townships, settings),
    })),
    unreadable,
  };
}

/** The report sheets of a held workbook, read once for each state of it. */
export function createReportSheets(workbook: HeldWorkbook): () => ReportSheets {
  let held: { readonly version: number; readonly sheets: ReportSheets } | null = null;
  return () => {
    if (held?.version !== workbook.version()) {
      held = { version: workbook.version(), sheets: findReportSheets(workbook) };
    }
    return held.sheets;
  };
}
