import { templateColumns } from "../../src/core/forms/template/template-columns";
import { planTemplate } from "../../src/core/forms/template/template-plan";
import type { LedgerKind } from "../../src/core/ledgers/field";
import type { Settings } from "../../src/core/settings/settings";
import type { Grid } from "../../src/core/sheets/grid";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import type { LedgerRow } from "./ledger-sheets";

/** The template of a kind with records filled in, as it is read back; throws for a field that it does not print. */
export function filledTemplate(
  kind: LedgerKind,
  rows: readonly LedgerRow[],
  settings: Settings
): Grid {
  const plan = planTemplate(kind, settings, { rows: rows.length });
  const blank = gridFromPlan(plan);
  const top = [...plan.rows].length - rows.length;
  const fields = templateColumns(kind).map(({ field }) => field.id);
  for (const id of rows.flatMap((row) => Object.keys(row))) {
    if (!fields.includes(id)) throw new Error(`the template of ${kind.id} has no ${id}`);
  }
  const columns = fields.map((id, column) => {
    const above = Array.from({ length: top }, (_, row) => blank.columns[column]?.[row] ?? null);
    return [...above, ...rows.map((row) => row[id] ?? null)];
  });
  return { ...blank, rowCount: top + rows.length, columns };
}
