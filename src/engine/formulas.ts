import { evaluateCheck } from "../core/forms/checks/check-forms";
import { exampleFormulas } from "../core/forms/checks/formula/example-formulas";
import { formulaProblemIn } from "../core/forms/checks/formula/formula-problem-in";
import type { UserFormula } from "../core/forms/checks/formula/user-formulas";
import { checkOf, tablesIn } from "../core/forms/checks/formula/user-formulas";
import { formulaCells, planCheckFormulas } from "../core/forms/check-formulas-plan";
import type { FormulaProblem } from "../core/formulas/formula-problem";
import { checkFormulaFields, checkFormulasSheet } from "../core/ledgers/kinds/check-formulas";
import type { LedgerTable } from "../core/ledgers/table";
import { cellAddress } from "../core/sheets/a1";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { isBlank } from "../core/values/cell";
import type { CellChange } from "../workbook/workbook-host";
import type { HeldWorkbook } from "./held-workbook";
import type { ReportCheckRow } from "./report-checking";
import { formulaRow, reportSets } from "./report-checking";
import type { ReportSheets } from "./report-sheets";

/** A check formula as somebody types it; `tables` as in the cell: 表2、表3. */
export interface FormulaDraft extends Omit<UserFormula, "tables"> {
  readonly tables: string;
}

/** A check formula tried over the report sheets of the workbook. */
export interface FormulaTrial {
  /** What is wrong with it; `null` where it can be worked out. */
  readonly problem: FormulaProblem | null;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  /** Rows of which it says nothing. */
  readonly skipped: number;
  /** The first of them: what failed first. */
  readonly rows: readonly ReportCheckRow[];
  /** There are no report sheets to try it over. */
  readonly noSheets: boolean;
}

/** How a formula comes into the workbook: a new sheet, or cells of the one that is there. */
export interface FormulaEdit {
  readonly plan: SheetPlan | null;
  readonly changes: readonly CellChange[];
  readonly sheet: string;
}

/** The check formulas of a workbook. */
export interface Formulas {
  try(draft: FormulaDraft): FormulaTrial;
  add(draft: FormulaDraft): FormulaEdit;
  /** 校核公式 with examples. */
  plan(): SheetPlan;
}

/** Rows of a trial that are handed over. */
const MOST_ROWS = 12;

function formulaOf({ tables, ...draft }: FormulaDraft): UserFormula {
  return { ...draft, tables: tablesIn(tables) };
}

/** The first row below the formulas in whose columns nothing stands. */
function freeRow({ grid, header, rows }: LedgerTable): number {
  const columns = [...header.columns.values()];
  let row = Math.max(header.last, ...rows) + 1;
  while (columns.some((column) => !isBlank(grid.columns[column]?.[row] ?? null))) row++;
  return row;
}

function changesFor(table: LedgerTable, formula: UserFormula): CellChange[] {
  const row = freeRow(table);
  const cells = formulaCells(formula, table.count + 1);
  return checkFormulaFields.flatMap(({ id }) => {
    const column = table.header.columns.get(id);
    const after = cells[id];
    if (column === undefined || after === null) return [];
    return [{ sheet: table.sheet, address: cellAddress(row, column), before: null, after }];
  });
}

const rank = ({ passed, skipped }: ReportCheckRow) => (skipped ? 2 : passed ? 1 : 0);

/** Check formulas over a held workbook. */
export function createFormulas(workbook: HeldWorkbook, sheets: () => ReportSheets): Formulas {
  return {
    try(draft) {
      const formula = formulaOf(draft);
      const sets = reportSets(sheets().read).map((set) => set.map(({ printed }) => printed));
      const problem = formulaProblemIn(formula, sets);
      const noSheets = sets.length === 0;
      if (problem || noSheets) {
        return { problem, total: 0, passed: 0, failed: 0, skipped: 0, rows: [], noSheets };
      }
      const { settings } = workbook.settings();
      const check = checkOf(formula, "custom:draft");
      const results = sets.flatMap((set) => evaluateCheck(check, set, settings));
      const rows = results.map((result) => formulaRow(result, settings));
      const counted = rows.filter(({ skipped }) => skipped === null);
      const passed = counted.filter((row) => row.passed).length;
      return {
        problem,
        total: counted.length,
        passed,
        failed: counted.length - passed,
        skipped: rows.length - counted.length,
        rows: [...rows].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ROWS),
        noSheets,
      };
    },
    add(draft) {
      const formula = formulaOf(draft);
      const table = workbook.book().tables.find(({ kind }) => kind.id === checkFormulasSheet.id);
      if (table) return { plan: null, changes: changesFor(table, formula), sheet: table.sheet };
      const plan = planCheckFormulas([formula]);
      return { plan, changes: [], sheet: plan.name };
    },
    plan: () => planCheckFormulas(exampleFormulas),
  };
}
