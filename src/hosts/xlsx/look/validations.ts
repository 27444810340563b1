import type { ValidationLook } from "../../../workbook/sheet-look";
import { enteredFormula } from "../formula-text";
import { areasOf } from "./areas";
import { isOn, textOf, wordOf } from "./attribute-values";
import { extensionLists } from "./frame-readers";
import { child, childrenNamed, type XmlElement } from "./xml-tree";

const TYPES = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
const COMPARING: ReadonlySet<ValidationLook["type"]> = new Set([
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
]);
const ERROR_STYLES = ["stop", "warning", "information"] as const;

/** The comparisons of validations and of conditional formats. */
export const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
] as const;

/** The validations of a sheet, then those of its extension (lists on other sheets, [MS-XLSX] 2.3.3). */
export function readValidations(sheet: XmlElement): ValidationLook[] {
  const lists = [
    ...childrenNamed(sheet, "dataValidations"),
    ...extensionLists(sheet, "dataValidations"),
  ];
  return lists.flatMap((list) => childrenNamed(list, "dataValidation")).flatMap(validationOf);
}

function validationOf(element: XmlElement): ValidationLook[] {
  const { attributes } = element;
  const ranges = areasOf(attributes.get("sqref") ?? child(element, "sqref")?.text);
  if (ranges.length === 0) return [];
  const type = wordOf(attributes, "type", TYPES) ?? "any";
  const formula1 = formulaOf(child(element, "formula1"));
  const formula2 = formulaOf(child(element, "formula2"));
  const showsPrompt = isOn(attributes, "showInputMessage");
  const texts = {
    errorTitle: textOf(attributes, "errorTitle"),
    errorText: textOf(attributes, "error"),
    promptTitle: showsPrompt ? textOf(attributes, "promptTitle") : undefined,
    promptText: showsPrompt ? textOf(attributes, "prompt") : undefined,
  };
  const look: ValidationLook = {
    ranges,
    type,
    ...(COMPARING.has(type)
      ? { operator: wordOf(attributes, "operator", OPERATORS) ?? "between" }
      : {}),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: isOn(attributes, "allowBlank"),
    errorStyle: wordOf(attributes, "errorStyle", ERROR_STYLES) ?? "stop",
    showError: isOn(attributes, "showErrorMessage"),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
  };
  return [look];
}

/** The text of a formula element, or of the `<xm:f>` inside it, without a leading `=`. */
export function formulaOf(element: XmlElement | undefined): string | undefined {
  const text = (child(element, "f") ?? element)?.text.trim().replace(/^=/, "");
  return text === undefined || text === "" ? undefined : enteredFormula(text);
}
