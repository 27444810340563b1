import type { CellValue } from "../values/cell";
import type { CheckFormulaField } from "../ledgers/kinds/check-formulas";
import { checkFormulaFields, checkFormulasSheet } from "../ledgers/kinds/check-formulas";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { UserFormula } from "./checks/formula/user-formulas";
import { CHECK_LEVEL_LABELS } from "./checks/form-check";
import { planGrowingList } from "./plain-list";

const WIDTHS: Readonly<Record<CheckFormulaField, number>> = {
  seq: 6,
  name: 24,
  level: 9,
  formula: 56,
  tables: 14,
  remark: 44,
};

/** What stands in the cells of one line, by field. */
export function formulaCells(
  { name, level, text, tables, remark }: UserFormula,
  number: number
): Record<CheckFormulaField, CellValue> {
  const cell = (value: string) => (value === "" ? null : value);
  return {
    seq: number,
    name: cell(name),
    level: CHECK_LEVEL_LABELS[level],
    formula: text,
    tables: cell(tables.join("、")),
    remark: cell(remark),
  };
}

/** 校核公式: one formula a row, with room for more. */
export function planCheckFormulas(formulas: readonly UserFormula[]): SheetPlan {
  return planGrowingList(
    checkFormulasSheet.title,
    checkFormulaFields,
    WIDTHS,
    formulas.map((formula, i) => formulaCells(formula, i + 1)),
    { field: "level", list: Object.values(CHECK_LEVEL_LABELS) }
  );
}
