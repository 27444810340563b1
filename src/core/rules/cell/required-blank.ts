import { BLANK_CODE } from "../../ledgers/columns";
import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import type { CellValue } from "../../values/cell";
import { IdStatus } from "../../values/id-number";
import type { Reporter, TableRule } from "../rule";
import { eachWithStatus } from "../common/each";
import { isFilled } from "../common/filled";

/** Without these a person cannot be told from another. */
const IDENTITY: readonly string[] = ["name", "id_no"];

function checkField(table: LedgerTable, field: Field, report: Reporter): void {
  const { id, type } = field;
  const severity = IDENTITY.includes(id) ? "error" : "warning";
  const params = { column: field.header };
  const visit = (record: number) => report.cell(table, record, id, { severity, params });
  if (type === "id") eachWithStatus(table, id, table.ids().status, IdStatus.Blank, visit);
  else if (type === "code") eachWithStatus(table, id, table.codes(id), BLANK_CODE, visit);
  else {
    const isUnit = id === "county" || id === "township" || id === "village";
    const values = isUnit ? table.filledUnits(id) : null;
    const cells = table.cells(id);
    let filled: CellValue = null;
    for (let i = 0; i < table.count; i++) {
      const cell = values ? values[i] : cells[table.rows[i]];
      if (cell === filled && cell !== null) continue;
      if (isFilled(cell)) filled = cell;
      else visit(i);
    }
  }
}

/** Reports records that have nothing in any column of a group of which one is required. */
function checkGroup(table: LedgerTable, fields: readonly Field[], report: Reporter): void {
  const columns = fields.map((field) => table.cells(field.id));
  const params = { column: fields.map((field) => field.header).join(" / ") };
  for (let i = 0; i < table.count; i++) {
    const row = table.rows[i];
    if (!columns.some((cells) => isFilled(cells[row])))
      report.cell(table, i, fields[0].id, { params });
  }
}

/** The columns at hand that tell as much as a required one that the sheet lacks. */
function standInsOf(table: LedgerTable, { standIns = [] }: Field): Field[] {
  return table.kind.fields.filter(({ id }) => standIns.includes(id) && table.has(id));
}

/** Cells of required columns that are empty; a unit left out below its name is not empty. */
export const cellRequiredBlank: TableRule = {
  id: "cell/required-blank",
  severity: "warning",
  scope: "cell",
  ledgers: ["ledgers", "pay-policy", "check-formulas"],
  needs: [],
  check(table, _context, report) {
    const groups = new Map<string, Field[]>();
    for (const field of table.kind.fields) {
      if (field.required === undefined) continue;
      if (!table.has(field.id)) {
        const others = standInsOf(table, field);
        if (others.length > 0) checkGroup(table, others, report);
      } else if (field.required === true) checkField(table, field, report);
      else groups.set(field.required, [...(groups.get(field.required) ?? []), field]);
    }
    for (const fields of groups.values()) checkGroup(table, fields, report);
  },
};
