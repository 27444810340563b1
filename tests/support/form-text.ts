import { buildForm } from "../../src/core/forms/build-form";
import { checkForms } from "../../src/core/forms/checks/check-forms";
import { printForm } from "../../src/core/forms/checks/print-form";
import type { TownshipForm } from "../../src/core/forms/form";
import { planForm } from "../../src/core/forms/form-plan";
import { collectReportData } from "../../src/core/forms/report-data";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { filledTemplate } from "./filled-template";
import type { LedgerSheet } from "./ledger-sheets";
import { planText } from "./plan-text";
import { reportGrids, reportSettings } from "./report-fixture";

/**
 * What a golden file says of a form over ledgers, beside the rosters and the unit list of the report
 * fixture: the sheet cell by cell, and every formula of its 校核.
 */
export function formText(form: TownshipForm, sheets: readonly LedgerSheet[]): string {
  const ledgers = sheets.map(({ kind, rows }) => filledTemplate(kind, rows, reportSettings));
  const data = collectReportData([readLedgers("", [...reportGrids(), ...ledgers])], reportSettings);
  const built = buildForm(form, data);
  const { results } = checkForms([printForm(built, data.settings)], data.settings);
  return [
    planText(planForm(built, data.settings)).trimEnd(),
    "checks:",
    ...results.map(({ check, label, expanded, left, right, passed }) => {
      return `  ${passed ? "passes" : "FAILS"} ${check.id} ${label}: ${expanded} (${left}, ${right})`;
    }),
    "",
  ].join("\n");
}
