import { columnName, parseCellAddress, quoteSheetName, type CellRange } from "../../core/sheets/a1";
import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { storedFormula } from "./formula-text";
import { invalid } from "../../workbook/plan-checks";
import { escapeAttribute, escapePlain } from "./xml-escape";

interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Sheet number for a name that holds on one sheet only. */
  readonly sheet?: number;
  readonly isHidden?: boolean;
}

/**
 * The `<definedNames>` of a workbook: the names of the plans and those behind print titles,
 * print areas and filters; empty without any. A name given twice in one scope is refused.
 */
export function definedNamesXml(plans: readonly SheetPlan[]): string {
  const seen = new Set<string>();
  const items = plans.flatMap((plan, sheet) => {
    const own = (plan.names ?? []).map(({ name, refersTo, local }) => {
      if (!isValidName(name)) throw invalid(plan.name, name, "defined-name");
      return { name, refersTo: storedFormula(refersTo), ...(local ? { sheet } : {}) };
    });
    return [...builtinNames(plan, sheet), ...own].map((item) => {
      const key = `${item.sheet ?? ""}:${item.name.toLowerCase()}`;
      if (seen.has(key)) throw invalid(plan.name, item.name, "defined-name");
      seen.add(key);
      return nameXml(item);
    });
  });
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}

function builtinNames(plan: SheetPlan, sheet: number): DefinedName[] {
  const prefix = `${quoteSheetName(plan.name)}!`;
  const names: DefinedName[] = [];
  if (plan.autoFilter) {
    const refersTo = prefix + absoluteRange(plan.autoFilter);
    names.push({ name: "_xlnm._FilterDatabase", refersTo, sheet, isHidden: true });
  }
  const { printArea, titleRows } = plan.print ?? {};
  if (printArea) {
    names.push({ name: "_xlnm.Print_Area", refersTo: prefix + absoluteRange(printArea), sheet });
  }
  if (titleRows) {
    const refersTo = `${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`;
    names.push({ name: "_xlnm.Print_Titles", refersTo, sheet });
  }
  return names;
}

function absoluteRange({ top, left, bottom, right }: CellRange): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

function nameXml({ name, refersTo, sheet, isHidden }: DefinedName): string {
  return (
    `<definedName name="${escapeAttribute(name)}"` +
    (sheet === undefined ? "" : ` localSheetId="${sheet}"`) +
    (isHidden ? ' hidden="1"' : "") +
    `>${escapePlain(refersTo)}</definedName>`
  );
}

/** A name begins with a letter or `_`, holds no spaces, and cannot be read as a cell. */
function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    parseCellAddress(name) === null &&
    !/^(?:[rc]|r\d*c\d*)$/i.test(name)
  );
}
