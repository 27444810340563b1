import { columnName, rangeAddress } from "../../core/sheets/a1";
import { comparisonOf } from "../../core/sheets/plan-validation";
import type {
  PlanConditionalFormat,
  PlanValidation,
  SheetPlan,
} from "../../core/sheets/sheet-plan";
import { columnPoints } from "./column-width";
import type { KeptPlan } from "../../core/sheets/kept-plan";
import { step, type DrawStep } from "./draw-steps";
import { wholeLists } from "./draw-values";

/** Sizes of rows and columns, merged cells, drop-downs, conditional formats, and the view of a sheet. */
export function layoutSteps(plan: KeptPlan, digit: number): DrawStep[] {
  return [
    ...mergeSteps(plan),
    ...columnSteps(plan, digit),
    ...rowSteps(plan),
    ...(plan.validations ?? []).map(validationStep),
    // Each new conditional format gets the first place, so the first comes last.
    ...[...(plan.conditionalFormats ?? [])].reverse().map(conditionalStep),
    ...viewSteps(plan),
  ];
}

/** Names come before the formulas that use them. Those that the workbook has already stay. */
export function nameSteps({ names = [] }: SheetPlan, taken: ReadonlySet<string>): DrawStep[] {
  return names
    .filter(({ name, local }) => local || !taken.has(name.toLowerCase()))
    .map(({ name, refersTo, local }) =>
      step(1, refersTo.length * 3, ({ workbook, sheet }) => {
        (local ? sheet.names : workbook.names).add(name, withEquals(refersTo));
      })
    );
}

function mergeSteps({ merges = [] }: SheetPlan): DrawStep[] {
  return merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((range) => step(1, 0, ({ sheet }) => sheet.getRange(rangeAddress(range)).merge(false)));
}

function columnSteps({ columnWidths }: SheetPlan, digit: number): DrawStep[] {
  return grouped(columnWidths).flatMap(([width, columns]) =>
    wholeLists(columns, (first, last) => `${columnName(first)}:${columnName(last)}`).map(
      (address) =>
        step(1, address.length, ({ sheet }) => {
          sheet.getRanges(address).format.columnWidth = columnPoints(width, digit);
        })
    )
  );
}

function rowSteps({ rows }: KeptPlan): DrawStep[] {
  const address = (first: number, last: number) => `${first + 1}:${last + 1}`;
  const heights = grouped(rows.map((row) => row.height)).flatMap(([height, numbers]) =>
    wholeLists(numbers, address).map((list) =>
      step(1, list.length, ({ sheet }) => {
        sheet.getRanges(list).format.rowHeight = height;
      })
    )
  );
  const hidden = rows.flatMap(({ hidden }, row) => (hidden ? [row] : []));
  const hiding = wholeLists(hidden, address)
    .flatMap((list) => list.split(","))
    .map((run) =>
      step(1, 0, ({ sheet }) => {
        sheet.getRange(run).rowHidden = true;
      })
    );
  return [...heights, ...hiding];
}

/** The numbers of rows or columns of each size. */
function grouped(sizes: readonly (number | undefined)[]): [number, number[]][] {
  const groups = new Map<number, number[]>();
  sizes.forEach((size, i) => {
    if (size !== undefined) groups.set(size, [...(groups.get(size) ?? []), i]);
  });
  return [...groups];
}

const OPERATORS = {
  between: "Between",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** `null` where anything may be typed and there is but a prompt. */
function ruleOf(validation: PlanValidation): Excel.DataValidationRule | null {
  if ("list" in validation) {
    const { list } = validation;
    const source = "formula" in list ? withEquals(list.formula) : list.join(",");
    return { list: { inCellDropDown: true, source } };
  }
  const compared = comparisonOf(validation);
  if (!compared) return null;
  const { type, operator, first, second } = compared;
  // A serial number as a formula is the one spelling of a date that depends on no locale.
  const options = {
    operator: OPERATORS[operator],
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
  };
  return { [type === "whole" ? "wholeNumber" : type]: options };
}

function validationStep(validation: PlanValidation): DrawStep {
  const { ranges, allowOther, errorText, promptTitle, promptText } = validation;
  const rule = ruleOf(validation);
  const address = ranges.map(rangeAddress).join(",");
  const texts = [errorText, promptTitle, promptText].join("").length;
  const content = JSON.stringify(rule).length + address.length + texts;
  return step(5, content * 3, ({ sheet }) => {
    const { dataValidation } = sheet.getRanges(address);
    if (rule) dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: allowOther !== true && rule !== null,
      style: allowOther === "asked" ? "Warning" : "Stop",
      title: "",
      message: errorText ?? "",
    };
    const hasPrompt = promptTitle !== undefined || promptText !== undefined;
    dataValidation.prompt = {
      showPrompt: hasPrompt,
      title: promptTitle ?? "",
      message: promptText ?? "",
    };
  });
}

function conditionalStep({ ranges, formula, fill, fontColor }: PlanConditionalFormat): DrawStep {
  const address = ranges.map(rangeAddress).join(",");
  return step(5, (formula.length + address.length) * 3, ({ sheet }) => {
    const added = sheet.getRanges(address).conditionalFormats.add("Custom");
    added.custom.rule.formula = withEquals(formula);
    if (fill !== undefined) added.custom.format.fill.color = `#${fill.toUpperCase()}`;
    if (fontColor !== undefined) added.custom.format.font.color = `#${fontColor.toUpperCase()}`;
  });
}

function viewSteps({ freeze, autoFilter, showGridLines, tabColor }: SheetPlan): DrawStep[] {
  return [
    step(4, 0, ({ sheet }) => {
      if (freeze && freeze.row > 0 && freeze.column > 0) {
        const { row, column } = freeze;
        const frozen = { top: 0, left: 0, bottom: row - 1, right: column - 1 };
        sheet.freezePanes.freezeAt(sheet.getRange(rangeAddress(frozen)));
      } else if (freeze && freeze.row > 0) sheet.freezePanes.freezeRows(freeze.row);
      else if (freeze && freeze.column > 0) sheet.freezePanes.freezeColumns(freeze.column);
      if (autoFilter) sheet.autoFilter.apply(sheet.getRange(rangeAddress(autoFilter)));
      if (showGridLines === false) sheet.showGridlines = false;
      if (tabColor !== undefined) sheet.tabColor = `#${tabColor.toUpperCase()}`;
    }),
  ];
}

export function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
