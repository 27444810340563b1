import type { BookLook, CellLook, NameLook } from "../../../workbook/sheet-look";
import { enteredFormula } from "../formula-text";
import type { OpenedWorkbook } from "../read-workbook";
import { isOn, wholeOf } from "./attribute-values";
import { lookTables } from "./look-tables";
import type { PrintNames } from "./print-setup";
import { child, childrenNamed, itemsOf, type XmlElement } from "./xml-tree";

/**
 * Styles, names and sheets of a workbook file. Behind its own styles stands number 0 once more, for
 * cells that have it inside a row or column of another style. `damaged` when a part is not well-formed;
 * values that mean nothing are passed over.
 */
export function readBookLook(opened: OpenedWorkbook): BookLook {
  const { looks, workbook } = lookTables(opened);
  return {
    styles: bookStyles(looks),
    names: readNames(workbook),
    sheets: opened.sheets.map(({ name, visibility }) => ({ name, visibility })),
    activeSheet: activeSheet(opened, workbook),
  };
}

/** The most numbers that a style number of 16 bits can tell apart, the repeated default included. */
const MAX_STYLES = 0xfffe;

function bookStyles(looks: readonly CellLook[]): CellLook[] {
  return [...looks.slice(0, MAX_STYLES), looks[0]];
}

/** How many styles of the workbook sheets may name; the number behind them is the repeated default. */
export function countStyles(looks: readonly CellLook[]): number {
  return Math.min(looks.length, MAX_STYLES);
}

function sheetNames(workbook: XmlElement): string[] {
  return childrenNamed(child(workbook, "sheets"), "sheet").map(
    ({ attributes }) => attributes.get("name") ?? ""
  );
}

function readNames(workbook: XmlElement): NameLook[] {
  const sheets = sheetNames(workbook);
  return itemsOf(workbook, "definedNames").flatMap(({ attributes, text }): NameLook[] => {
    const name = attributes.get("name") ?? "";
    const refersTo = enteredFormula(text.trim().replace(/^=/, ""));
    if (name === "" || refersTo === "" || name.toLowerCase().startsWith("_xlnm.")) return [];
    const position = wholeOf(attributes, "localSheetId");
    const sheet = position === undefined ? undefined : (sheets[position] as string | undefined);
    if (position !== undefined && sheet === undefined) return [];
    const look = {
      name,
      refersTo,
      ...(sheet === undefined ? {} : { sheet }),
      ...(isOn(attributes, "hidden") ? { hidden: true as const } : {}),
    };
    return [look];
  });
}

/** What the built-in names of a sheet say about its print-out. */
export function readPrintNames(workbook: XmlElement, sheet: string): PrintNames {
  const sheets = sheetNames(workbook);
  const formula = (builtIn: string) =>
    itemsOf(workbook, "definedNames").find(
      ({ attributes }) =>
        attributes.get("name")?.toLowerCase() === builtIn &&
        sheets[wholeOf(attributes, "localSheetId") ?? -1] === sheet
    )?.text;
  const area = formula("_xlnm.print_area");
  const titles = formula("_xlnm.print_titles");
  return {
    ...(area === undefined ? {} : { area }),
    ...(titles === undefined ? {} : { titles }),
  };
}

/** The sheet in view; the first visible one where that is none of ours (a chart sheet) or hidden. */
function activeSheet(opened: OpenedWorkbook, workbook: XmlElement): number {
  const view = child(child(workbook, "bookViews"), "workbookView");
  const name = sheetNames(workbook)[wholeOf(view?.attributes, "activeTab") ?? 0];
  const isVisible = ({ visibility }: { visibility: string }) => visibility === "visible";
  const active = opened.sheets.findIndex((sheet) => sheet.name === name && isVisible(sheet));
  return active >= 0 ? active : Math.max(0, opened.sheets.findIndex(isVisible));
}
