import { CellFormat, type Grid } from "../core/sheets/grid";
import { formatOfCode } from "../core/sheets/number-format";
import { isPlanFormula, type PlanValue, type SheetPlan } from "../core/sheets/sheet-plan";
import type { CellValue } from "../core/values/cell";
import { checkRow, checkValue } from "./cell-checks";
import { valueAsHeld } from "./value-as-held";

/**
 * What is read back from a sheet written by the plan: formulas as their results, empty texts as
 * empty cells, format classes by number format. Throws what the writer would throw for a cell.
 */
export function gridFromPlan(plan: SheetPlan): Grid {
  const columns: CellValue[][] = [];
  const formats: CellFormat[][] = [];
  const hiddenRows = new Set<number>();
  const classes = new Map(
    Object.entries(plan.styles).map(([key, style]) => [
      key,
      formatOfCode(style.numberFormat ?? "General"),
    ])
  );
  let row = 0;
  for (const planRow of plan.rows) {
    const { values, style, hidden } = planRow;
    checkRow(planRow, plan.name, row);
    if (hidden) hiddenRows.add(row);
    values.forEach((planned, column) => {
      checkValue(planned, plan.name, row, column);
      const value = resultOf(planned);
      if (value === null) return;
      while (columns.length <= column) {
        columns.push([]);
        formats.push([]);
      }
      const key = typeof style === "object" ? style[column] : style;
      put(columns[column], row, value, null);
      put(formats[column], row, classes.get(key ?? "") ?? CellFormat.General, CellFormat.General);
    });
    row++;
  }
  const rowCount = columns.reduce((longest, column) => Math.max(longest, column.length), 0);
  return {
    name: plan.name,
    rowCount,
    columns,
    formats: formats.map((column) => Uint8Array.from(column)),
    merges: plan.merges ?? [],
    hiddenRows: new Set([...hiddenRows].filter((hidden) => hidden < rowCount)),
    visibility: "visible",
  };
}

function resultOf(planned: PlanValue): CellValue {
  return valueAsHeld(isPlanFormula(planned) ? planned.value : planned);
}

function put<T>(column: T[], row: number, value: T, filler: T): void {
  while (column.length < row) column.push(filler);
  column.push(value);
}
