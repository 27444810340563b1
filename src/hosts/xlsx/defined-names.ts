import { columnName, parseCellAddress, quoteSheetName, type CellRange } from "../../core/sheets/a1";
import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { storedFormula } from "./formula-text";
import { invalid } from "../../workbook/plan-checks";
import { escapeAttribute, escapePlain } from "./xml-escape";

/** A name of a workbook. */
export interface DefinedName {
  /** Name of the sheet it comes with. */
  readonly plan: string;
  readonly name: string;
  readonly refersTo: string;
  /** Position of the sheet for a name that holds on one sheet only. */
  readonly sheet?: number;
  readonly isHidden?: boolean;
}

/** The `<definedNames>` of a workbook of these sheets; empty without any. */
export function definedNamesXml(plans: readonly SheetPlan[]): string {
  const items = definedNamesOf(plans, [...plans.keys()]).map(nameXml);
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}

/**
 * The names of the plans and those behind print titles, print areas and filters; `positions` are
 * those of the sheets in the workbook. A name given twice in one scope is refused.
 */
export function definedNamesOf(
  plans: readonly SheetPlan[],
  positions: readonly number[]
): DefinedName[] {
  const seen = new Set<string>();
  return plans.flatMap((plan, i) => {
    const sheet = positions[i];
    const own = (plan.names ?? []).map(({ name, refersTo, local }) => {
      if (!isValidName(name)) throw invalid(plan.name, name, "defined-name");
      return {
        plan: plan.name,
        name,
        refersTo: storedFormula(refersTo),
        ...(local ? { sheet } : {}),
      };
    });
    const names = [...builtinNames(plan, sheet), ...own];
    for (const item of names) {
      const key = `${item.sheet ?? ""}:${item.name.toLowerCase()}`;
      if (seen.has(key)) throw invalid(plan.name, item.name, "defined-name");
      seen.add(key);
    }
    return names;
  });
}

function builtinNames(plan: SheetPlan, sheet: number): DefinedName[] {
  const prefix = `${quoteSheetName(plan.name)}!`;
  const names: DefinedName[] = [];
  const common = { plan: plan.name, sheet };
  if (plan.autoFilter) {
    const refersTo = prefix + absoluteRange(plan.autoFilter);
    names.push({ ...common, name: "_xlnm._FilterDatabase", refersTo, isHidden: true });
  }
  const { printArea, titleRows } = plan.print ?? {};
  if (printArea) {
    names.push({
      ...common,
      name: "_xlnm.Print_Area",
      refersTo: prefix + absoluteRange(printArea),
    });
  }
  if (titleRows) {
    const refersTo = `${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`;
    names.push({ ...common, name: "_xlnm.Print_Titles", refersTo });
  }
  return names;
}

function absoluteRange({ top, left, bottom, right }: CellRange): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

/** The element of a name. */
export function nameXml({ name, refersTo, sheet, isHidden }: DefinedName): string {
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
