import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { ValidationLook } from "../../../../workbook/sheet-look";
import type { NamedLook } from "./named-look";
import { rangesInside } from "./ranges";
import { sheetSize } from "./sheet-size";

/**
 * Types of the grid's rules. Dates and times are held as numbers, as the cells are: the grid's own
 * rule for dates takes the text on the screen apart and refuses `1968年7月`.
 */
const TYPES: Readonly<Record<ValidationLook["type"], DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
  any: DataValidationType.ANY,
};

const OPERATORS: Readonly<Record<NonNullable<ValidationLook["operator"]>, DataValidationOperator>> =
  {
    between: DataValidationOperator.BETWEEN,
    notBetween: DataValidationOperator.NOT_BETWEEN,
    equal: DataValidationOperator.EQUAL,
    notEqual: DataValidationOperator.NOT_EQUAL,
    lessThan: DataValidationOperator.LESS_THAN,
    lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
    greaterThan: DataValidationOperator.GREATER_THAN,
    greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  };

const ERROR_STYLES: Readonly<Record<ValidationLook["errorStyle"], DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

const COMPARED: ReadonlySet<ValidationLook["type"]> = new Set([
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
]);

/** The data validations of a sheet as the grid's rules. Rules without a cell on the sheet are left out. */
export function validationRules({ id, look }: NamedLook): ISheetDataValidationRule[] {
  const size = sheetSize(look);
  const rules: ISheetDataValidationRule[] = [];
  look.validations.forEach((validation, i) => {
    const ranges = rangesInside(validation.ranges, size);
    if (ranges.length > 0) rules.push(ruleOf(`${id}-validation-${i + 1}`, validation, ranges));
  });
  return rules;
}

function ruleOf(
  uid: string,
  look: ValidationLook,
  ranges: ISheetDataValidationRule["ranges"]
): ISheetDataValidationRule {
  return {
    uid,
    ranges,
    type: TYPES[look.type],
    ...(COMPARED.has(look.type) ? { operator: OPERATORS[look.operator ?? "between"] } : {}),
    ...(look.formula1 === undefined ? {} : { formula1: formulaOf(look, look.formula1) }),
    ...(look.formula2 === undefined ? {} : { formula2: formulaOf(look, look.formula2) }),
    allowBlank: look.allowBlank,
    errorStyle: ERROR_STYLES[look.errorStyle],
    showErrorMessage: look.showError,
    ...(look.errorTitle === undefined ? {} : { errorTitle: look.errorTitle }),
    ...(look.errorText === undefined ? {} : { error: look.errorText }),
    ...(look.promptTitle === undefined ? {} : { promptTitle: look.promptTitle }),
    ...(look.promptText === undefined ? {} : { prompt: look.promptText }),
    ...(look.promptTitle === undefined && look.promptText === undefined
      ? {}
      : { showInputMessage: true }),
    showDropDown: true,
    renderMode: DataValidationRenderMode.TEXT,
  };
}

/** A number stays one; a quoted list loses its quotes; all else is a formula. */
function formulaOf({ type }: ValidationLook, stored: string): string {
  const quoted = /^"([\s\S]*)"$/.exec(stored);
  if (type === "list" && quoted) {
    const items = quoted[1].replaceAll('""', '"').split(",");
    return items.map((item) => item.trim()).join(",");
  }
  const isNumber = stored.trim() !== "" && Number.isFinite(Number(stored));
  return isNumber && type !== "custom" ? stored.trim() : `=${stored}`;
}
