import type { ConditionalFormattingRule, DataValidation, Worksheet } from "exceljs";
import { parseLocalAddress } from "./addresses";
import { blocks } from "./blocks";
import type { SheetModel, ValidationModel, WorkbookModel } from "./model";
import { createConditionalFormat } from "./objects/conditional-formats";
import { fileColor } from "./xlsx-styles";

interface SheetRules {
  readonly conditionalFormattings?: readonly {
    readonly ref: string;
    readonly rules: readonly ConditionalFormattingRule[];
  }[];
  readonly dataValidations?: { readonly model: Readonly<Record<string, DataValidation>> };
}

/** Reads the conditional formats with a formula; others of a file are left out. */
export function readConditionalFormats(
  workbook: WorkbookModel,
  source: Worksheet,
  sheet: SheetModel
): void {
  const read = ((source as SheetRules).conditionalFormattings ?? []).flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => {
      if (rule.type !== "expression") return [];
      const ranges = ref.split(/\s+/).flatMap((address) => parseLocalAddress(address) ?? []);
      const format = createConditionalFormat(workbook, "Custom", ranges);
      format.formula = `=${rule.formulae?.[0] ?? ""}`;
      const { fill, font } = rule.style ?? {};
      format.fill = (fill?.type === "pattern" ? fileColor(fill.bgColor) : undefined) ?? null;
      const color = fileColor(font?.color);
      format.font = color === undefined ? {} : { color };
      return [{ format, priority: rule.priority }];
    })
  );
  sheet.conditionalFormats = read
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }) => format);
}

const DAY = 24 * 3600 * 1000;
const SERIAL_OF_1970 = 25_569;

/** A bound as Excel answers it; exceljs gives dates of a file as `Date`. */
function boundOf(formula: unknown): string {
  const bound = formula instanceof Date ? formula.getTime() / DAY + SERIAL_OF_1970 : formula;
  return `=${String(bound)}`;
}

function operatorOf(operator = "between"): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return /^(Equal|NotEqual|.*OrEqual)$/.test(name) ? `${name}To` : name;
}

function ruleOf(validation: DataValidation): ValidationModel["rule"] {
  const { type, formulae = [] } = validation as Partial<DataValidation>;
  const [first, second] = formulae as readonly unknown[];
  if (type === undefined || (type as string) === "any") return {};
  if (type === "list") {
    const text = String(first);
    const quoted = /^"(.*)"$/s.exec(text);
    const source = quoted ? quoted[1].replaceAll('""', '"') : `=${text}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === "custom") return { custom: { formula: `=${String(first)}` } };
  const options = {
    operator: operatorOf(validation.operator),
    formula1: boundOf(first),
    ...(second === undefined ? {} : { formula2: boundOf(second) }),
  };
  return { [type === "whole" ? "wholeNumber" : type]: options };
}

function validationOf(validation: DataValidation): Omit<ValidationModel, "ranges"> {
  const { error, errorTitle, prompt, promptTitle, showErrorMessage, showInputMessage } = validation;
  const style = { stop: "Stop", warning: "Warning", information: "Information" }[
    validation.errorStyle ?? "stop"
  ];
  return {
    rule: ruleOf(validation),
    // exceljs passes over `allowBlank` where there is no criterion.
    ignoreBlanks: (validation.type as string) === "any" || (validation.allowBlank ?? false),
    errorAlert: {
      message: error ?? "",
      showAlert: showErrorMessage ?? false,
      style,
      title: errorTitle ?? "",
    },
    prompt: {
      message: prompt ?? "",
      showPrompt: showInputMessage ?? false,
      title: promptTitle ?? "",
    },
  };
}

/** Reads data validations; exceljs gives them cell by cell, equal ones become blocks again. */
export function readValidations(source: Worksheet, sheet: SheetModel): void {
  const groups = new Map<string, { model: DataValidation; rows: Map<number, number[]> }>();
  for (const [address, model] of Object.entries(
    (source as unknown as SheetRules).dataValidations?.model ?? {}
  )) {
    const place = parseLocalAddress(address.replace(/^range:/, ""));
    if (!place) continue;
    const key = JSON.stringify(model);
    const group = groups.get(key) ?? { model, rows: new Map<number, number[]>() };
    groups.set(key, group);
    for (let row = place.top; row <= place.bottom; row++) {
      const columns = group.rows.get(row) ?? [];
      for (let column = place.left; column <= place.right; column++) columns.push(column);
      group.rows.set(row, columns);
    }
  }
  sheet.validations = [...groups.values()].map(({ model, rows }) => {
    for (const columns of rows.values()) columns.sort((a, b) => a - b);
    return { ...validationOf(model), ranges: blocks(rows) };
  });
}
