import type { IRange, IStyleBase } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { cellAddress } from "../../../../core/sheets/a1";
import { isHighlightFormula } from "../../../../workbook/highlight-signature";
import type {
  ConditionalLook,
  ConditionalRuleLook,
  DifferentialLook,
  ScalePoint,
} from "../../../../workbook/sheet-look";
import { colorOf } from "./cell-style";
import type { NamedLook } from "./named-look";
import { rangesInside } from "./ranges";
import { sheetSize } from "./sheet-size";

type ValueRule = Extract<ConditionalRuleLook, { kind: "value" }>;

const TEXT_OPERATORS = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} as const;

const SIGNS = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
} as const;

/** Stands in no cell, so that "does not contain it" holds everywhere. */
const NOWHERE = "\u{10FFFF}";

/**
 * The conditional formats of a sheet as the grid's rules, the first one strongest. Ranges end where
 * the sheet does; rules without a cell on it are left out.
 */
export function conditionalRules({ id, look }: NamedLook): IConditionFormattingRule[] {
  const size = sheetSize(look);
  const rules: IConditionFormattingRule[] = [];
  look.conditionalFormats.forEach((format, i) => {
    const ranges = rangesInside(format.ranges, size).sort(
      (a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn
    );
    if (ranges.length === 0) return;
    rules.push({
      cfId: `${id}-format-${i + 1}`,
      ranges,
      stopIfTrue: "stopIfTrue" in format.rule && format.rule.stopIfTrue === true,
      rule: configOf(format, ranges[0]),
    });
  });
  return rules;
}

function configOf(
  { ranges, rule }: ConditionalLook,
  first: IRange
): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case "formula":
      return formulaConfig(rule.formula, ranges[0], first, rule.look);
    case "value":
      return valueConfig(rule, ranges[0], first);
    case "text":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
        style: differentialStyle(rule.look),
      };
    case "duplicates":
      return {
        type: CFRuleType.highlightCell,
        subType: rule.unique ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues,
        style: differentialStyle(rule.look),
      };
    case "color-scale":
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map((point, index) => ({
          index,
          color: `#${point.color}`,
          value: pointValue(point),
        })),
      };
    case "data-bar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: pointValue(rule.min),
          max: pointValue(rule.max),
          isGradient: true,
          positiveColor: `#${rule.color}`,
          nativeColor: "#FF0000",
        },
      };
  }
}

/**
 * A rule by formula. The grid takes formulas relative to the topmost range, the file to the first one.
 * A highlight of the product always holds; it is told by a rule that asks nothing of the formula
 * engine, which would work its formula out cell by cell.
 */
function formulaConfig(
  formula: string,
  anchor: ConditionalLook["ranges"][number],
  first: IRange,
  look: DifferentialLook
): IConditionalFormattingRuleConfig {
  const style = differentialStyle(look);
  const type = CFRuleType.highlightCell;
  if (isHighlightFormula(formula)) {
    const operator = CFTextOperator.notContainsText;
    return { type, subType: CFSubRuleType.text, operator, value: NOWHERE, style };
  }
  const [down, across] = [first.startRow - anchor.top, first.startColumn - anchor.left];
  const value =
    down === 0 && across === 0
      ? `=${formula}`
      : new LexerTreeBuilder().moveFormulaRefOffset(`=${formula}`, across, down);
  return { type, subType: CFSubRuleType.formula, value, style };
}

/** A comparison of numbers; with anything else than numbers a formula that says the same. */
function valueConfig(
  rule: ValueRule,
  anchor: ConditionalLook["ranges"][number],
  first: IRange
): IConditionalFormattingRuleConfig {
  const { operator, formulas, look } = rule;
  const numbers = formulas.map((formula) => (formula.trim() === "" ? NaN : Number(formula)));
  const isPair = operator === "between" || operator === "notBetween";
  if (numbers.length < (isPair ? 2 : 1) || numbers.some(Number.isNaN)) {
    return formulaConfig(
      comparison(rule, cellAddress(anchor.top, anchor.left)),
      anchor,
      first,
      look
    );
  }
  const common = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    style: differentialStyle(look),
  } as const;
  return isPair
    ? { ...common, operator: CFNumberOperator[operator], value: [numbers[0], numbers[1]] }
    : { ...common, operator: CFNumberOperator[operator], value: numbers[0] };
}

function comparison({ operator, formulas }: ValueRule, cell: string): string {
  const [low = '""', high = low] = formulas;
  if (operator === "between") return `AND(${cell}>=(${low}),${cell}<=(${high}))`;
  if (operator === "notBetween") return `OR(${cell}<(${low}),${cell}>(${high}))`;
  return `${cell}${SIGNS[operator]}(${low})`;
}

function pointValue({ type, value }: Omit<ScalePoint, "color">): IValueConfig {
  if (type === "min" || type === "max") return { type: CFValueType[type] };
  if (type === "formula") return { type: CFValueType.formula, value: `=${value ?? "0"}` };
  return { type: CFValueType[type], value: Number(value ?? 0) };
}

function differentialStyle(look: DifferentialLook): IStyleBase {
  return {
    ...(look.bold === undefined ? {} : { bl: Number(look.bold) }),
    ...(look.italic === undefined ? {} : { it: Number(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: Number(look.underline) } }),
    ...(look.strike === undefined ? {} : { st: { s: Number(look.strike) } }),
    ...(look.color === undefined ? {} : { cl: colorOf(look.color) }),
    ...(look.fill === undefined ? {} : { bg: colorOf(look.fill) }),
  };
}
