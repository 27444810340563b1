import type { CellRange } from "../../../core/sheets/a1";
import type { PrintLook } from "../../../workbook/sheet-look";
import type { Attributes } from "../xml-events";
import { decodeEscapes } from "../xml-text";
import { areaOf, referencesOf } from "./areas";
import { isOn, measureOf, wholeOf } from "./attribute-values";
import { child, childrenNamed, type XmlElement } from "./xml-tree";

const MILLIMETRES_PER_INCH = 25.4;
/** Inches; what programs take when a sheet says nothing. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
const A4 = 9;

/** What the names of a sheet say about its print-out: the formulas behind `Print_Area` and `Print_Titles`. */
export interface PrintNames {
  readonly area?: string;
  readonly titles?: string;
}

/** The page set-up of a sheet. A sheet that names no paper is printed on A4. */
export function readPrintSetup(sheet: XmlElement, names: PrintNames): PrintLook {
  const setup = child(sheet, "pageSetup")?.attributes;
  const options = child(sheet, "printOptions")?.attributes;
  return {
    paper: wholeOf(setup, "paperSize") || A4,
    orientation: setup?.get("orientation") === "landscape" ? "landscape" : "portrait",
    margins: marginsOf(child(sheet, "pageMargins")?.attributes),
    ...scaleOf(sheet, setup),
    horizontallyCentred: isOn(options, "horizontalCentered"),
    verticallyCentred: isOn(options, "verticalCentered"),
    gridLines: isOn(options, "gridLines") && isOn(options, "gridLinesSet", true),
    headings: isOn(options, "headings"),
    overThenDown: setup?.get("pageOrder") === "overThenDown",
    ...headersOf(child(sheet, "headerFooter")),
    ...(isOn(setup, "useFirstPageNumber")
      ? { firstPageNumber: wholeOf(setup, "firstPageNumber") ?? 1 }
      : {}),
    rowBreaks: breaksOf(child(sheet, "rowBreaks")),
    columnBreaks: breaksOf(child(sheet, "colBreaks")),
    areas: areasOfName(names.area),
    ...titlesOf(names.titles),
  };
}

function marginsOf(attributes: Attributes | undefined): PrintLook["margins"] {
  const margin = (name: keyof typeof MARGINS) => {
    const inches = measureOf(attributes, name) ?? MARGINS[name];
    return Math.round(inches * MILLIMETRES_PER_INCH * 100) / 100;
  };
  return {
    top: margin("top"),
    bottom: margin("bottom"),
    left: margin("left"),
    right: margin("right"),
    header: margin("header"),
    footer: margin("footer"),
  };
}

/** Fitting counts when the sheet's properties say so; numbers of pages alone do not. */
function scaleOf(
  sheet: XmlElement,
  setup: Attributes | undefined
): Pick<PrintLook, "scale" | "fit"> {
  const properties = child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes;
  const given = wholeOf(setup, "scale") ?? 100;
  const scale = given >= 10 && given <= 400 ? given : 100;
  if (!isOn(properties, "fitToPage")) return { scale };
  const pages = (name: string) => Math.max(0, wholeOf(setup, name) ?? 1);
  return { scale, fit: { width: pages("fitToWidth"), height: pages("fitToHeight") } };
}

type Headers = Pick<
  PrintLook,
  "header" | "footer" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter"
>;

/** Where even or first pages differ, what they do not have is empty, not that of the other pages. */
function headersOf(element: XmlElement | undefined): Headers {
  const text = (name: string) => {
    const held = child(element, name)?.text;
    return held === undefined ? undefined : decodeEscapes(held);
  };
  const header = text("oddHeader");
  const footer = text("oddFooter");
  return {
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(isOn(element?.attributes, "differentOddEven")
      ? { evenHeader: text("evenHeader") ?? "", evenFooter: text("evenFooter") ?? "" }
      : {}),
    ...(isOn(element?.attributes, "differentFirst")
      ? { firstHeader: text("firstHeader") ?? "", firstFooter: text("firstFooter") ?? "" }
      : {}),
  };
}

/** A break is stored as the number, from one, of the last row or column in front of it. */
function breaksOf(list: XmlElement | undefined): number[] {
  const ids = childrenNamed(list, "brk").flatMap(({ attributes }) => {
    const id = wholeOf(attributes, "id") ?? 0;
    return id > 0 ? [id] : [];
  });
  return [...new Set(ids)].sort((a, b) => a - b);
}

function areasOfName(formula: string | undefined): CellRange[] {
  return formula === undefined ? [] : referencesOf(formula).map(areaOf);
}

function titlesOf(formula: string | undefined): Pick<PrintLook, "titleRows" | "titleColumns"> {
  const references = formula === undefined ? [] : referencesOf(formula);
  const rows = references.find(({ first }) => first.column === undefined);
  const columns = references.find(({ first }) => first.row === undefined);
  const rowArea = rows && areaOf(rows);
  const columnArea = columns && areaOf(columns);
  return {
    ...(rowArea ? { titleRows: { first: rowArea.top, last: rowArea.bottom } } : {}),
    ...(columnArea ? { titleColumns: { first: columnArea.left, last: columnArea.right } } : {}),
  };
}
