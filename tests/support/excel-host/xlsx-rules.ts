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

function ruleOf(validation: DataValidation): ValidationModel["rule"] {
  const [first, second] = validation.formulae as readonly unknown[];
  if (validation.type === "list") {
    const text = String(first);
    const quoted = /^"(.*)"$/s.exec(text);
    const source = quoted ? quoted[1].replaceAll('""', '"') : `=${text}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (validation.type === "custom") return { custom: { formula: `=${String(first)}` } };
  const kind = validation.type === "whole" ? "wholeNumber" : validation.type;
  return { [kind]: { formula1: first, formula2: second, operator: validation.operator } };
}

function validationOf(validation: DataValidation): Omit<ValidationModel, "ranges"> {
  const { error, errorTitle, prompt, promptTitle, showErrorMessage, showInputMessage } = validation;
  const style = { stop: "Stop", warning: "Warning", information: "Information" }[
    validation.errorStyle ?? "stop"
  ];
  return {
    rule: ruleOf(validation),
    ignoreBlanks: validation.allowBlank ?? false,
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
