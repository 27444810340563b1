import { displayText, isCellError } from "../../../values/cell";
import { lookup } from "../../../codes/code-table";
import type { CheckFormulaField } from "../../../ledgers/kinds/check-formulas";
import { checkFormulasSheet, checkLevels } from "../../../ledgers/kinds/check-formulas";
import type { LedgerTable } from "../../../ledgers/table";
import { formChecks } from "../check-list";
import type { CheckLevel, FormCheck } from "../form-check";

/** A check formula as a user writes it. */
export interface UserFormula {
  readonly name: string;
  readonly level: CheckLevel;
  readonly text: string;
  /** The tables it is for; empty: those that have what it names. */
  readonly tables: readonly string[];
  readonly remark: string;
}

/** A line of a 校核公式 sheet. */
export interface ReadFormula extends UserFormula {
  readonly sheet: string;
  /** The cell of the formula, `D5`. */
  readonly address: string;
}

/** Names of tables in one cell: 表2、表3. */
export function tablesIn(text: string): string[] {
  return text.split(/[、,，;；/\s]+/).filter((name) => name !== "");
}

function readFormulas(table: LedgerTable): ReadFormula[] {
  return Array.from({ length: table.count }, (_, record): ReadFormula => {
    const text = (field: CheckFormulaField) => {
      const value = table.value(record, field);
      return isCellError(value) ? "" : displayText(value).trim();
    };
    const level = checkLevels.entries[Math.max(0, lookup(checkLevels, text("level")))];
    return {
      name: text("name"),
      level: level.code as CheckLevel,
      // Not trimmed: places are counted in the cell's own text.
      text: text("formula") === "" ? "" : displayText(table.value(record, "formula")),
      tables: tablesIn(text("tables")),
      remark: text("remark"),
      sheet: table.sheet,
      address: table.address(record, "formula"),
    };
  });
}

/** The check formulas of a workbook, line by line; lines without a formula are left out. */
export function userFormulasOf(tables: readonly LedgerTable[]): ReadFormula[] {
  return tables
    .filter(({ kind }) => kind.id === checkFormulasSheet.id)
    .flatMap(readFormulas)
    .filter(({ text }) => text !== "");
}

/** A user's formula as a check; `id` tells it from others. */
export function checkOf(formula: UserFormula, id: string): FormCheck {
  const { name, level, text, tables, remark } = formula;
  return {
    id,
    kind: "custom",
    level,
    formula: text,
    test: { type: "formula", text, ...(tables.length > 0 ? { tables } : {}) },
    name,
    remark,
  };
}

/** The checks that the product makes of every report, and behind them the formulas of 校核公式 sheets. */
export function checksWith(formulas: readonly ReadFormula[]): FormCheck[] {
  const own = formulas.map((formula) =>
    checkOf(formula, `custom:${formula.sheet}!${formula.address}`)
  );
  return [...formChecks, ...own];
}
