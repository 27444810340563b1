import type { SheetPlan } from "../../core/sheets/sheet-plan";
import { invalid } from "../../workbook/plan-checks";
import { definedNamesOf, nameXml, type DefinedName } from "./defined-names";
import { WORKBOOK_ORDER } from "./workbook-edit";
import {
  appendEdit,
  applyEdits,
  attributeEdit,
  childSpan,
  childSpans,
  insertInOrder,
  removeEdit,
  rootSpan,
  spanAttributes,
  withPrefix,
  type TextEdit,
} from "./xml-spans";

/** Moves the names that hold on one sheet only along when sheets are put in at a position. */
export function shiftLocalNames(
  xml: string,
  part: string,
  position: number,
  count: number
): string {
  const edits: TextEdit[] = [];
  for (const span of nameSpans(xml, part)) {
    const sheet = spanAttributes(xml, span, part).get("localSheetId");
    if (sheet === undefined || Number(sheet) < position) continue;
    edits.push(attributeEdit(xml, span, { localSheetId: Number(sheet) + count }));
  }
  return applyEdits(xml, edits);
}

/**
 * Adds the names of plans; `sheets` are their positions among all sheets of the workbook. A name that
 * is taken is refused (`invalid-plan`).
 */
export function addNames(
  xml: string,
  part: string,
  plans: readonly SheetPlan[],
  sheets: readonly number[]
): string {
  const taken = new Set(heldNames(xml, part).map(({ key }) => key));
  const added = definedNamesOf(plans, sheets);
  added.forEach((item) => {
    if (taken.has(keyOf(item.name, item.sheet))) {
      throw invalid(item.plan, item.name, "defined-name");
    }
  });
  return withNames(xml, part, added);
}

/** The names that programs make from a sheet's print set-up and filter. */
const BUILT_IN = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/i;

/**
 * Puts the names of a plan in the place of those that its sheet had before: names of the same scope,
 * and those of its former print set-up and filter. Other names stay.
 */
export function replaceNames(xml: string, part: string, plan: SheetPlan, sheet: number): string {
  const added = definedNamesOf([plan], [sheet]);
  const keys = new Set(added.map((item) => keyOf(item.name, item.sheet)));
  const gone = heldNames(xml, part).filter(
    (held) => keys.has(held.key) || (held.sheet === sheet && BUILT_IN.test(held.name))
  );
  const cleared = applyEdits(
    xml,
    gone.map(({ span }) => removeEdit(span))
  );
  return withNames(withoutEmptyList(cleared, part), part, added);
}

function withNames(xml: string, part: string, names: readonly DefinedName[]): string {
  if (names.length === 0) return xml;
  const root = rootSpan(xml, part);
  const items = withPrefix(names.map(nameXml).join(""), root.prefix);
  const list = childSpan(xml, root, "definedNames", part);
  if (list) return applyEdits(xml, [appendEdit(xml, list, items)]);
  const element = `<${root.prefix}definedNames>${items}</${root.prefix}definedNames>`;
  return applyEdits(xml, [insertInOrder(xml, root, WORKBOOK_ORDER, "definedNames", element, part)]);
}

/** The schema wants a name in every list of names. */
function withoutEmptyList(xml: string, part: string): string {
  const list = childSpan(xml, rootSpan(xml, part), "definedNames", part);
  const isEmpty = list && childSpans(xml, list, part).length === 0;
  return isEmpty ? applyEdits(xml, [removeEdit(list)]) : xml;
}

function nameSpans(xml: string, part: string) {
  const list = childSpan(xml, rootSpan(xml, part), "definedNames", part);
  return list ? childSpans(xml, list, part) : [];
}

function heldNames(xml: string, part: string) {
  return nameSpans(xml, part).map((span) => {
    const attributes = spanAttributes(xml, span, part);
    const name = attributes.get("name") ?? "";
    const local = attributes.get("localSheetId");
    const sheet = local === undefined ? undefined : Number(local);
    return { span, name, sheet, key: keyOf(name, sheet) };
  });
}

function keyOf(name: string, sheet: number | undefined): string {
  return `${sheet ?? ""}:${name.toLowerCase()}`;
}
